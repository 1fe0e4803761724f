// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.internal.article.Whitespace;

/** The lines that {@code br} makes of a short paragraph: a byline has the date or a role below the name. */
final class BrokenLines {

	/** Stands for a break until the text of the paragraph is made one line; a space in any text. */
	static final char BREAK = '\u2028';
	private static final int LONGEST = 300;
	private static final String BREAKS = String.valueOf(BREAK);

	private BrokenLines() {
	}

	/**
	 * The lines of a paragraph.
	 *
	 * @param text with its breaks
	 * @param line the same on one line
	 * @return empty when it is long, or no break is in its midst
	 */
	static Optional<List<String>> of(StringBuilder text, String line) {
		if (line.length() > LONGEST || text.indexOf(BREAKS) < 0) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == BREAK) {
				String part = Whitespace.normalise(text.subSequence(begin, i));
				if (!part.isEmpty()) {
					lines.add(part);
				}
				begin = i + 1;
			}
		}
		return lines.size() > 1 ? Optional.of(lines) : Optional.empty();
	}
}
