// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Optional;

/**
 * Finds the words between quotation marks. Apostrophes look like single ones, so only double ones count. A comma before the
 * closing one belongs to the sentence around ({@code "It is," he said}), not to the words: they are the same with "he said"
 * before them. A stop, an exclamation or question mark is theirs.
 */
public final class QuotationMarks {

	private static final String OPENING = "\u201c\u201e\u00ab\u300c\""; //$NON-NLS-1$
	private static final String CLOSING = "\u201d\u201c\u00bb\u300d\""; //$NON-NLS-1$

	/** The Latin, the Chinese and the Arabic one. */
	private static final String COMMAS = ",\uff0c\u060c"; //$NON-NLS-1$

	private QuotationMarks() {
	}

	/** The words between quotation marks around an offset, on the same line, without the marks and a comma before the closing one. */
	public static Optional<TextRange> around(String text, int offset) {
		TextRange line = TextSnapper.lineAt(text, offset);
		int at = line.begin();
		while (at < line.end()) {
			int kind = OPENING.indexOf(text.charAt(at));
			int close = kind < 0 ? -1 : closing(text, at + 1, line.end(), kind);
			if (close > 0 && at <= offset && offset <= close) {
				return Optional.of(words(text, at + 1, close)).filter(words -> words.length() > 0);
			}
			at = Math.max(at, close) + 1;
		}
		return Optional.empty();
	}

	/** A place without the quotation marks at its two ends, and a comma before the closing one, if it has both. */
	public static TextRange within(String text, TextRange place) {
		boolean quoted = place.length() > 2 && OPENING.indexOf(text.charAt(place.begin())) >= 0
				&& CLOSING.indexOf(text.charAt(place.end() - 1)) >= 0;
		TextRange words = quoted ? words(text, place.begin() + 1, place.end() - 1) : place;
		return words.length() > 0 ? words : place;
	}

	/** French marks have spaces on their inner sides. */
	private static TextRange words(String text, int from, int to) {
		int begin = from;
		int end = to;
		while (begin < end && isSpace(text.charAt(begin))) {
			begin++;
		}
		while (begin < end && (isSpace(text.charAt(end - 1)) || COMMAS.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return new TextRange(begin, end);
	}

	private static boolean isSpace(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
	}

	private static int closing(String text, int from, int end, int kind) {
		for (int i = from; i < end; i++) {
			boolean closes = text.charAt(i) == CLOSING.charAt(kind)
					|| OPENING.charAt(kind) == '\u201e' && text.charAt(i) == '\u201d';
			if (closes) {
				return i;
			}
		}
		return -1;
	}
}
