// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

/** The beginning of a text that stands for its missing headline. */
final class Opening {

	private static final int MAX_LENGTH = 60;
	private static final String MORE = "…";

	private Opening() {
	}

	/** The first words of the first paragraph, as many as make a line. */
	static String of(String text) {
		String line = text.lines().map(String::strip).filter(paragraph -> !paragraph.isEmpty()).findFirst().orElse("");
		if (line.length() <= MAX_LENGTH) {
			return line;
		}
		int cut = line.lastIndexOf(' ', MAX_LENGTH);
		if (cut < 0) { // a language without spaces
			cut = Character.isLowSurrogate(line.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
		}
		return line.substring(0, cut).stripTrailing() + MORE;
	}
}
