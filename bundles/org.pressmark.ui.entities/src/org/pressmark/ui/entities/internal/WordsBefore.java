// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.function.ToIntFunction;

import org.pressmark.model.text.Surroundings;

/**
 * Cuts words that stand before others at their beginning: a table cuts what has no room at its end, which is what one wants to
 * see.
 */
final class WordsBefore {

	/** In UTF-16 units; shown in any case. */
	private static final int LEAST = 8;

	private final ToIntFunction<String> measure;

	/** @param measure tells how wide a text is */
	WordsBefore(ToIntFunction<String> measure) {
		this.measure = measure;
	}

	/** As many of the last words as fit, with an ellipsis before them where some are left out. */
	String fitting(String words, int width) {
		int least = Math.min(LEAST, words.length());
		int most = words.length();
		while (least < most) {
			int units = (least + most + 1) / 2;
			if (measure.applyAsInt(last(words, units)) <= width) {
				least = units;
			} else {
				most = units - 1;
			}
		}
		return last(words, least);
	}

	private static String last(String words, int units) {
		return Surroundings.of(words, words.length(), words.length(), units, 0).shownBefore();
	}
}
