// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Offsets between what a reader sees as characters: a letter with its combining marks, a syllable, an emoji however many
 * it is made of, a line break (Unicode Standard Annex 29, extended grapheme clusters, as the Java platform has them).
 * Looks only at the text around an offset, so that it takes no longer in long texts.
 */
public final class GraphemeClusters {

	/** Before this no character combines with another, but a line feed with a carriage return. */
	private static final char FIRST_COMBINING = 0x300;
	/** A cluster that is longer is none that anybody could read. */
	private static final int LONGEST = 256;

	private GraphemeClusters() {
	}

	/** Whether an offset lies inside a cluster. One outside of the text doesn't. */
	public static boolean splits(String text, int offset) {
		if (offset <= 0 || offset >= text.length() || isPlain(text, offset)) {
			return false;
		}
		int from = from(text, offset);
		return !clusters(text, from, offset).isBoundary(offset - from);
	}

	/** The offset, or the beginning of the cluster that it splits. */
	public static int floor(String text, int offset) {
		if (!splits(text, offset)) {
			return offset;
		}
		int from = from(text, offset);
		return from + clusters(text, from, offset).preceding(offset - from);
	}

	/** The offset, or the end of the cluster that it splits. */
	public static int ceil(String text, int offset) {
		if (!splits(text, offset)) {
			return offset;
		}
		int from = from(text, offset);
		return from + clusters(text, from, offset).following(offset - from);
	}

	private static boolean isPlain(String text, int offset) {
		char after = text.charAt(offset);
		return text.charAt(offset - 1) < FIRST_COMBINING && after < FIRST_COMBINING
				&& !(after == '\n' && text.charAt(offset - 1) == '\r');
	}

	/** A place before the offset where a cluster begins for sure. */
	private static int from(String text, int offset) {
		int from = offset - 1;
		while (from > 0 && from > offset - LONGEST && !isPlain(text, from)) {
			from--;
		}
		return WholeCharacters.floor(text, from);
	}

	private static BreakIterator clusters(String text, int from, int offset) {
		BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
		clusters.setText(text.substring(from, WholeCharacters.floor(text, Math.min(text.length(), offset + LONGEST))));
		return clusters;
	}
}
