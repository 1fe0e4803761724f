// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.OptionalInt;

/** Offsets that don't lie between the two UTF-16 code units of one character, and texts without half a character. */
public final class WholeCharacters {

	private WholeCharacters() {
	}

	/** Whether an offset lies between the two code units of one character. One outside of the text doesn't. */
	public static boolean splits(String text, int offset) {
		return offset > 0 && offset < text.length()
				&& Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}

	/** The offset, or the one before it where it splits a character. */
	public static int floor(String text, int offset) {
		return splits(text, offset) ? offset - 1 : offset;
	}

	/** Where the first half of a character without its other half is: an unpaired surrogate (The Unicode Standard, D73). */
	public static OptionalInt firstHalf(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (splits(text, i + 1)) {
				i++;
			} else if (Character.isSurrogate(text.charAt(i))) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}
}
