// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.text;

import org.pressmark.model.text.WholeCharacters;

/** How wide texts are. An implementation that asks a font does well to remember its answers. */
@FunctionalInterface
public interface TextMeasure {

	/** The width of a text, in pixels. */
	double width(String text, TextStyle style);

	/**
	 * A text that is no wider than it may be: the text, or its beginning with an ellipsis, or nothing.
	 *
	 * @param maxWidth the width in pixels that there is
	 */
	default String elide(String text, TextStyle style, double maxWidth) {
		if (width(text, style) <= maxWidth) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (width(elided(text, middle), style) <= maxWidth) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return fits == 0 ? "" : elided(text, fits);
	}

	private static String elided(String text, int length) {
		return text.substring(0, WholeCharacters.floor(text, length)).stripTrailing() + "…";
	}
}
