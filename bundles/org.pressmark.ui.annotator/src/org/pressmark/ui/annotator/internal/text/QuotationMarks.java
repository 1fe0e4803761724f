// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Optional;

import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.quotations.QuotedWords;

/** The words between quotation marks at a place. */
public final class QuotationMarks {

	private QuotationMarks() {
	}

	/** The words between quotation marks around an offset, on the same line, without the marks and a comma before the closing one. */
	public static Optional<TextSpan> around(String text, int offset) {
		TextSpan line = TextSnapper.lineAt(text, offset);
		return QuotedWords.in(text, line.begin(), line.end()).stream()
				.filter(quoted -> quoted.begin() - 1 <= offset && offset <= quoted.end()).findFirst()
				.map(quoted -> QuotedWords.said(text, quoted)).filter(words -> words.length() > 0);
	}

	/** A place without the quotation marks at its two ends, and a comma before the closing one, if it has both. */
	public static TextSpan within(String text, TextSpan place) {
		boolean quoted = place.length() > 2
				&& QuotedWords.isOpening(text.charAt(place.begin()))
				&& QuotedWords.isClosing(text.charAt(place.end() - 1));
		TextSpan words = quoted ? QuotedWords.said(text, new TextSpan(place.begin() + 1, place.end() - 1)) : place;
		return words.length() > 0 ? words : place;
	}
}
