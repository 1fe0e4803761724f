// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Optional;

/** Finds the words between quotation marks. Apostrophes look like single ones, so only double ones count. */
public final class QuotationMarks {

	private static final String OPENING = "\u201c\u201e\u00ab\u300c\""; //$NON-NLS-1$
	private static final String CLOSING = "\u201d\u201c\u00bb\u300d\""; //$NON-NLS-1$

	private QuotationMarks() {
	}

	/** The words between quotation marks around an offset, on the same line, without the marks. */
	public static Optional<TextRange> around(String text, int offset) {
		TextRange line = TextSnapper.lineAt(text, offset);
		int at = line.begin();
		while (at < line.end()) {
			int kind = OPENING.indexOf(text.charAt(at));
			int close = kind < 0 ? -1 : closing(text, at + 1, line.end(), kind);
			if (close > 0 && at <= offset && offset <= close) {
				return at + 1 < close ? Optional.of(new TextRange(at + 1, close)) : Optional.empty();
			}
			at = Math.max(at, close) + 1;
		}
		return Optional.empty();
	}

	/** A place without the quotation marks at its two ends, if it has both. */
	public static TextRange within(String text, TextRange place) {
		boolean quoted = place.length() > 2 && OPENING.indexOf(text.charAt(place.begin())) >= 0
				&& CLOSING.indexOf(text.charAt(place.end() - 1)) >= 0;
		return quoted ? new TextRange(place.begin() + 1, place.end() - 1) : place;
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
