// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form for short reports, from {@code notes.txt}.
 *
 * @param name    what it is
 * @param reports what became of it
 */
record Note(String name, List<String> reports) {

	private static final String FILLED = "=";

	/** All forms, in their order. */
	static List<Note> all() throws IOException {
		try (InputStream file = Note.class.getResourceAsStream("notes.txt")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(text.split("\n\\[")).skip(1).map(Note::of).toList();
		}
	}

	private static Note of(String block) {
		List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
		String form = lines.stream().skip(1).filter(line -> !line.startsWith(FILLED)).collect(Collectors.joining("\n"));
		List<String> reports = new ArrayList<>();
		lines.stream().filter(line -> line.startsWith(FILLED)).map(line -> line.substring(1).strip().split(" \\| "))
				.forEach(values -> reports.add(MessageFormat.format(form.replace("'", "''"), (Object[]) values)));
		return new Note(lines.getFirst().replace("]", ""), reports);
	}

	@Override
	public String toString() {
		return name;
	}
}
