// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.WordRanges;

/** Finds a word for what lost its own. */
final class NearestWord {

	private NearestWord() {
	}

	/**
	 * The word that an offset lies in or that stands behind it in its line, else the last one before it; if its line has
	 * none, one of the nearest line that has. Where the text has only signs, one of them.
	 *
	 * @param text not blank
	 * @return begin and end
	 */
	static int[] to(String text, int offset) {
		int[] here = inLine(text, offset);
		for (int end = Lines.end(text, offset); here == null && end < text.length(); end = Lines.end(text, end + 1)) {
			here = inLine(text, end + 1);
		}
		for (int begin = Lines.begin(text, offset); here == null && begin > 0; begin = Lines.begin(text, begin - 1)) {
			here = inLine(text, begin - 1);
		}
		return here != null ? here : sign(text);
	}

	private static int[] inLine(String text, int offset) {
		int begin = Lines.begin(text, offset);
		WordRanges words = WordRanges.of(text.substring(begin, Lines.end(text, offset)));
		for (int i = 0; i < words.size(); i++) {
			if (begin + words.end(i) > offset || i == words.size() - 1) {
				return new int[] { begin + words.begin(i), begin + words.end(i) };
			}
		}
		return null;
	}

	private static int[] sign(String text) {
		int begin = 0;
		while (Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		return new int[] { begin, GraphemeClusters.ceil(text, text.offsetByCodePoints(begin, 1)) };
	}
}
