// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

/** Places below each other, so that the words found stand in one column. */
final class Kwic {

	private static final int AROUND = 40;
	private static final int TITLE = 40;

	private Kwic() {
	}

	/** A line for a terminal, for the title to stand behind it. */
	static String line(String left, String match, String right, String title) {
		String before = end(Plain.line(left));
		String behind = Plain.shorten(right, AROUND);
		return " ".repeat(Math.max(0, AROUND - Plain.columns(before))) + before + "  " + Plain.shorten(match, AROUND) + "  " + behind
				+ " ".repeat(Math.max(0, AROUND - Plain.columns(behind))) + "  " + Plain.shorten(title, TITLE);
	}

	/** The last whole words that fit. */
	private static String end(String line) {
		String rest = line;
		while (Plain.columns(rest) > AROUND) {
			int space = rest.indexOf(' ');
			rest = space < 0 ? rest.substring(rest.offsetByCodePoints(0, 1)) : rest.substring(space + 1);
		}
		return rest;
	}
}
