// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.quotations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.analysis.TextSpan;

/**
 * Finds the words between quotation marks. Apostrophes look like single ones, so only double ones count. A comma before the
 * closing one belongs to the sentence around ({@code "It is," he said}), not to the words: they are the same with "he said"
 * before them. A stop, an exclamation or question mark is theirs.
 */
public final class QuotedWords {

	private static final String OPENING = "\u201c\u201e\u00ab\u300c\u300e\"\u00bb";
	private static final String CLOSING = "\u201d\u201c\u00bb\u300d\u300f\"\u00ab";

	/** The Latin, the Chinese and the Arabic one. */
	private static final String COMMAS = ",\uff0c\u060c";

	private QuotedWords() {
	}

	/**
	 * The words between the marks of a line, without the marks; empty where nothing stands between them.
	 *
	 * @param begin where the line begins
	 * @param end where it ends
	 */
	public static List<TextSpan> in(CharSequence text, int begin, int end) {
		List<TextSpan> quoted = new ArrayList<>();
		Set<Character> unclosed = new HashSet<>();
		int at = begin;
		while (at < end) {
			int close = opens(text, at, end) ? closing(text, at, end, unclosed) : -1;
			if (close > 0) {
				quoted.add(new TextSpan(at + 1, close));
			}
			at = Math.max(at, close) + 1;
		}
		return quoted;
	}

	/** What is said of all that stands between two marks: French ones have spaces on their inner sides. */
	public static TextSpan said(String text, TextSpan between) {
		int begin = between.begin();
		int end = between.end();
		while (begin < end && isSpace(text.charAt(begin))) {
			begin++;
		}
		while (begin < end && (isSpace(text.charAt(end - 1)) || COMMAS.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return new TextSpan(begin, end);
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}

	/**
	 * Whether a mark that begins quotations is at an offset.
	 *
	 * @param end where the line ends
	 */
	public static boolean opens(CharSequence text, int at, int end) {
		char mark = text.charAt(at);
		// Germans turn the marks of the French round: what closes there opens here, before a word and not behind one.
		return OPENING.indexOf(mark) >= 0 && (mark != '\u00bb' || at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))));
	}

	/** Whether a character ends quotations. */
	public static boolean isClosing(char mark) {
		return CLOSING.indexOf(mark) >= 0;
	}

	/** Whether a character begins quotations. */
	public static boolean isOpening(char mark) {
		return OPENING.indexOf(mark) >= 0;
	}

	/** @param unclosed the opening marks behind which no closing one stands up to the end, so that nobody looks for it again */
	private static int closing(CharSequence text, int at, int end, Set<Character> unclosed) {
		char opening = text.charAt(at);
		if (unclosed.contains(opening)) {
			return -1;
		}
		char closing = CLOSING.charAt(OPENING.indexOf(opening));
		for (int i = at + 1; i < end; i++) {
			char unit = text.charAt(i);
			if (unit == closing || opening == '\u201e' && unit == '\u201d') {
				return i;
			}
		}
		unclosed.add(opening);
		return -1;
	}
}
