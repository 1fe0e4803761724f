// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells that stand below each other. */
final class Table {

	private static final String GAP = "  ";

	private final List<List<String>> lines = new ArrayList<>();

	/** @param headings the first line */
	Table(String... headings) {
		add(headings);
	}

	/** Adds a line with as many cells as there are headings. */
	void add(String... cells) {
		lines.add(List.of(cells));
	}

	/** Prints the lines. */
	void print(Console console) {
		int[] widths = new int[lines.getFirst().size()];
		for (List<String> line : lines) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], Plain.columns(line.get(i)));
			}
		}
		lines.forEach(line -> console.line(aligned(line, widths)));
	}

	private static String aligned(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String cell = cells.get(i);
			line.append(cell).repeat(' ', widths[i] - Plain.columns(cell)).append(GAP);
		}
		return line.toString().stripTrailing();
	}
}
