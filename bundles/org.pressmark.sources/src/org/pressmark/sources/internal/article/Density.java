// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.lang.Character.UnicodeScript;

/** How much a text says, whatever it is written in. */
public final class Density {

	private static final int FIRST_BEYOND_LATIN = 0x1100;

	private Density() {
	}

	/**
	 * The length of a text as if it were written with an alphabet: a character that stands for a word or a part of one, as
	 * Chinese and Japanese ones do, counts three times, one that stands for a syllable, as those of the Korean and the
	 * Japanese syllabaries do, twice.
	 *
	 * @param text any text
	 * @return at least its length
	 */
	public static int characters(String text) {
		int characters = 0;
		for (int i = 0; i < text.length(); i++) {
			characters += text.charAt(i) < FIRST_BEYOND_LATIN ? 1 : weight(text.charAt(i));
		}
		return characters;
	}

	private static int weight(char c) {
		return switch (UnicodeScript.of(c)) {
		case HAN -> 3;
		case HANGUL, HIRAGANA, KATAKANA -> 2;
		default -> 1;
		};
	}
}
