// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reads a folder of saved pages, {@code html/ID.html.gz}, and their labels, {@code ground-truth.json}. */
final class PageSet {

	/** The names of the folders. */
	static final String BODIES = "extraction-dev";
	static final String METADATA = "metadata-dev";

	private PageSet() {
	}

	/** The pages of both sets in a folder. */
	static List<LabelledPage> readAll(Path data) throws IOException {
		List<LabelledPage> all = new ArrayList<>(read(data.resolve(BODIES)));
		all.addAll(read(data.resolve(METADATA)));
		return all;
	}

	/** The pages in the order of their ids. */
	static List<LabelledPage> read(Path folder) throws IOException {
		JsonObject labels =
				JsonParser.parseString(Files.readString(folder.resolve("ground-truth.json"))).getAsJsonObject();
		List<LabelledPage> pages = new ArrayList<>();
		for (Map.Entry<String, JsonElement> label : new TreeMap<>(labels.asMap()).entrySet()) {
			Path file = folder.resolve("html").resolve(label.getKey() + ".html.gz");
			pages.add(page(label.getKey(), unpacked(file), label.getValue().getAsJsonObject()));
		}
		return pages;
	}

	private static byte[] unpacked(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return in.readAllBytes();
		}
	}

	private static LabelledPage page(String id, byte[] bytes, JsonObject label) {
		return new LabelledPage(id, bytes, string(label, "url").orElse(""), string(label, "articleBody").orElse(""),
				string(label, "title"), string(label, "authors"), string(label, "date"));
	}

	private static Optional<String> string(JsonObject label, String key) {
		return Optional.ofNullable(label.get(key)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
	}
}
