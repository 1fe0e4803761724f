// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** The names of the fields of JSON objects, which RFC 8259 leaves to chance where one is there twice. */
final class JsonFields {

	private JsonFields() {
	}

	/**
	 * Refuses two fields of one name: a parser keeps one of them, so that what the other says would be lost unseen.
	 *
	 * @param json that can be parsed
	 */
	static void refuseDoubled(String json) throws StoreException {
		try (JsonReader in = new JsonReader(new StringReader(json))) {
			in.setStrictness(Strictness.LENIENT);
			refuseDoubled(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void refuseDoubled(JsonReader in) throws IOException, StoreException {
		switch (in.peek()) {
		case BEGIN_OBJECT -> object(in);
		case BEGIN_ARRAY -> array(in);
		default -> in.skipValue();
		}
	}

	private static void object(JsonReader in) throws IOException, StoreException {
		Set<String> names = new HashSet<>();
		in.beginObject();
		while (in.hasNext()) {
			String name = in.nextName();
			if (!names.add(name)) {
				throw new StoreException(NLS.bind(Messages.line_doubledField, name));
			}
			refuseDoubled(in);
		}
		in.endObject();
	}

	private static void array(JsonReader in) throws IOException, StoreException {
		in.beginArray();
		while (in.hasNext()) {
			refuseDoubled(in);
		}
		in.endArray();
	}
}
