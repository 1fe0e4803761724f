// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressmark.model.text.WholeCharacters;

/** The names of a table's columns: each in one line, not too long, and each another one in any case of letters. */
final class ColumnNames {

	/** Excel takes 255 and counts what is escaped as it is written. */
	private static final int MAX_LENGTH = 120;

	private final Set<String> taken = new HashSet<>();

	private ColumnNames() {
	}

	/** The names that are nearest to any headers. */
	static List<String> of(List<String> headers) {
		ColumnNames names = new ColumnNames();
		List<String> all = new ArrayList<>();
		headers.forEach(header -> all.add(names.free(plain(header, all.size() + 1))));
		return all;
	}

	private static String plain(String header, int number) {
		String line = header.replaceAll("\\s+", " ").strip();
		int length = WholeCharacters.floor(line, Math.min(line.length(), MAX_LENGTH));
		return line.isEmpty() ? String.valueOf(number) : ExcelText.of(line.substring(0, length), "").stored();
	}

	private String free(String name) {
		String free = name;
		for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
			free = name + " (" + i + ')';
		}
		return free;
	}
}
