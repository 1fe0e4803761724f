// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;

import org.jsoup.nodes.Element;

/** A number in small figures above the line, which would look like one of the line: the sign of a note, or a power of ten. */
final class RaisedNumber {

	private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final int LONGEST = 3;
	/** Units of measure are shorter. */
	private static final int SHORTEST_WORD = 4;
	private static final String BEHIND_SENTENCE = ".,;:!?…。、”\"’»)";

	private RaisedNumber() {
	}

	/**
	 * How it is set within a line; empty when nothing can be mistaken, as in {@code m2}.
	 *
	 * @param before what stands before it in its paragraph
	 */
	static Optional<String> set(Element raised, String before) {
		String number = ShortText.of(raised);
		if (before.isEmpty() || number.isEmpty() || number.length() > LONGEST || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return Optional.empty();
		}
		char last = before.charAt(before.length() - 1);
		boolean note = isLinkToNote(raised) || BEHIND_SENTENCE.indexOf(last) >= 0 || isWord(before);
		if (note) {
			return Optional.of('[' + number + ']');
		}
		return Character.isDigit(last) ? Optional.of(figures(number)) : Optional.empty();
	}

	private static boolean isLinkToNote(Element raised) {
		Element link = raised.parent() != null && raised.parent().nameIs("a") ? raised.parent() : raised.selectFirst("a");
		return link != null && link.attr("href").startsWith("#");
	}

	private static boolean isWord(String before) {
		int begin = before.length();
		while (begin > 0 && Character.isLetter(before.charAt(begin - 1))) {
			begin--;
		}
		return before.length() - begin >= SHORTEST_WORD;
	}

	private static String figures(String number) {
		StringBuilder figures = new StringBuilder();
		number.chars().forEach(c -> figures.append(FIGURES.charAt(c - '0')));
		return figures.toString();
	}
}
