// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Optional;

import org.pressmark.analysis.internal.quotations.QuotedWords;

/** The words between quotation marks at a place. */
public final class QuotationMarks {

	private QuotationMarks() {
	}

	/** The words between quotation marks around an offset, on the same line, without the marks. */
	public static Optional<TextRange> around(String text, int offset) {
		TextRange line = TextSnapper.lineAt(text, offset);
		return QuotedWords.in(text, line.begin(), line.end()).stream()
				.filter(quoted -> quoted.begin() - 1 <= offset && offset <= quoted.end()).findFirst()
				.filter(quoted -> quoted.length() > 0).map(quoted -> new TextRange(quoted.begin(), quoted.end()));
	}

	/** A place without the quotation marks at its two ends, if it has both. */
	public static TextRange within(String text, TextRange place) {
		boolean quoted = place.length() > 2
				&& QuotedWords.isOpening(text.charAt(place.begin()))
				&& QuotedWords.isClosing(text.charAt(place.end() - 1));
		return quoted ? new TextRange(place.begin() + 1, place.end() - 1) : place;
	}
}
