// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.pressmark.store.RowChange;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

/**
 * Row changes as the history stores them: a JSON array (RFC 8259) of {@code {"table", "id", "before", "after"}},
 * deflated (RFC 1950), for a step over many rows says nearly the same of each.
 *
 * <p>
 * A project file may come from anyone, and a few bytes can inflate to gigabytes. What is inflated is bounded by
 * {@link #MAXIMUM_BYTES}, and of the tables and columns only those of the model are taken: so however the changes were
 * made, they fit into memory. What could not be read again is not written.
 */
final class ChangeCodec {

	/**
	 * The most bytes of JSON that are read or written: a sixteenth of the memory that this program may use. Decoded, they
	 * take at most seven times as much. A step over a hundred thousand annotations takes some forty million.
	 */
	static final long MAXIMUM_BYTES = Runtime.getRuntime().maxMemory() / 16;

	private static final String TABLE = "table";
	private static final String ID = "id";
	private static final String BEFORE = "before";
	private static final String AFTER = "after";

	private ChangeCodec() {
	}

	/** @throws IllegalArgumentException with a line for a person, if there are more changes than could be read again */
	static byte[] encode(List<RowChange> changes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		// The JSON writer writes single characters, the encoder behind it takes long for each.
		try (JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(
				new BoundedOutput(new DeflaterOutputStream(bytes)), StandardCharsets.UTF_8)))) {
			json.setSerializeNulls(true);
			json.beginArray();
			for (RowChange change : changes) {
				write(change, json);
			}
			json.endArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** @throws JsonParseException if this is not what {@link #encode} writes */
	static List<RowChange> decode(byte[] bytes) {
		return decode(new InputStreamReader(new BoundedInput(new InflaterInputStream(new ByteArrayInputStream(bytes))),
				StandardCharsets.UTF_8));
	}

	/** Whether these are bytes that were deflated, unchanged since: their checksum says so. */
	static boolean isWhole(byte[] bytes) {
		try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
			inflated.transferTo(OutputStream.nullOutputStream());
			return true;
		} catch (IOException e) {
			// What the inflater says of it is of no use to a person.
			return false;
		}
	}

	/** As the first version of the project file stored them, not deflated. */
	static List<RowChange> decode(String text) {
		return decode(new StringReader(text));
	}

	private static List<RowChange> decode(Reader text) {
		try (JsonReader json = new JsonReader(text)) {
			List<RowChange> changes = new ArrayList<>();
			json.beginArray();
			while (json.hasNext()) {
				RowChange change = read(json);
				changes.add(changes.isEmpty() ? change : sharing(change, changes.getLast()));
			}
			json.endArray();
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw new MalformedJsonException("more than a list of changes");
			}
			return changes;
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			throw new JsonParseException("not a list of changes", e);
		}
	}

	private static void write(RowChange change, JsonWriter json) throws IOException {
		json.beginObject().name(TABLE).value(change.table()).name(ID).value(change.id());
		if (change.before().isPresent()) {
			write(change.before().get(), json.name(BEFORE));
		}
		if (change.after().isPresent()) {
			write(change.after().get(), json.name(AFTER));
		}
		json.endObject();
	}

	private static void write(Map<String, Object> values, JsonWriter json) throws IOException {
		json.beginObject();
		for (Map.Entry<String, Object> column : values.entrySet()) {
			json.name(column.getKey());
			switch (column.getValue()) {
			case null -> json.nullValue();
			case Number number -> json.value(number);
			default -> json.value(column.getValue().toString());
			}
		}
		json.endObject();
	}

	private static RowChange read(JsonReader json) throws IOException {
		String table = null;
		String id = null;
		Map<String, Object> before = null;
		Map<String, Object> after = null;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
			case TABLE -> table = json.nextString();
			case ID -> id = json.nextString();
			case BEFORE -> before = values(json);
			case AFTER -> after = values(json);
			default -> throw new JsonParseException("not a change");
			}
		}
		json.endObject();
		// The name goes into SQL, and a project file may come from anyone.
		int known = Mapping.TABLES.indexOf(table);
		if (known < 0) {
			throw new JsonParseException("no such table: " + table);
		}
		if (id == null || before == null && after == null) {
			throw new JsonParseException("a change of nothing");
		}
		return new RowChange(Mapping.TABLES.get(known), id, Optional.ofNullable(before), Optional.ofNullable(after));
	}

	/** A step that does the same to a hundred thousand rows needs what it does but once. */
	private static RowChange sharing(RowChange change, RowChange last) {
		boolean before = change.before().equals(last.before());
		boolean after = change.after().equals(last.after());
		return before || after ? new RowChange(change.table(), change.id(), before ? last.before() : change.before(),
				after ? last.after() : change.after()) : change;
	}

	private static Map<String, Object> values(JsonReader json) throws IOException {
		Map<String, Object> values = new LinkedHashMap<>();
		json.beginObject();
		while (json.hasNext()) {
			values.put(column(json.nextName()), value(json));
		}
		json.endObject();
		return values;
	}

	/** The same string each time, for there are many changes and few columns. */
	private static String column(String name) {
		String known = Mapping.COLUMN_NAMES.get(name);
		if (known == null) {
			throw new JsonParseException("no such column: " + name);
		}
		return known;
	}

	private static Object value(JsonReader json) throws IOException {
		return switch (json.peek()) {
		case NULL -> {
			json.nextNull();
			yield null;
		}
		case NUMBER -> number(json.nextString());
		default -> json.nextString();
		};
	}

	private static Object number(String text) {
		boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
		return whole ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
	}

	/** Refuses more than {@link #MAXIMUM_BYTES}. */
	private static final class BoundedInput extends FilterInputStream {

		private long left = MAXIMUM_BYTES;

		BoundedInput(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			throw new UnsupportedOperationException("a reader of text reads many at once");
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			left -= Math.max(count, 0);
			if (left < 0) {
				throw new JsonParseException("there are more changes than fit into memory");
			}
			return count;
		}
	}

	/** Refuses more than {@link #MAXIMUM_BYTES}. */
	private static final class BoundedOutput extends FilterOutputStream {

		private long left = MAXIMUM_BYTES;

		BoundedOutput(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			left -= length;
			if (left < 0) {
				throw new IllegalArgumentException(Messages.reason_tooMuch);
			}
			out.write(bytes, offset, length);
		}
	}
}
