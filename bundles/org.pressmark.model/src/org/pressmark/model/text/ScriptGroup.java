// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.lang.Character.UnicodeScript;

/** How a script sets its words apart, as far as it matters for finding them. */
public enum ScriptGroup {

	/** By spaces and signs, as Latin, Cyrillic and Arabic do; digits too. */
	SPACED,
	/** By spaces, but with what other languages have prepositions for on their ends: Korean. */
	ATTACHING,
	/** Not at all: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
	UNSEPARATED;

	private static final int FIRST_OTHER = 0x0e00;
	private static final byte[] GROUPS = new byte[Character.MAX_VALUE + 1];

	static {
		for (int unit = FIRST_OTHER; unit <= Character.MAX_VALUE; unit++) {
			GROUPS[unit] = (byte) compute(unit).ordinal();
		}
	}

	/** That of a character. */
	public static ScriptGroup of(int character) {
		if (character < FIRST_OTHER) {
			return SPACED;
		}
		return character > Character.MAX_VALUE ? compute(character) : switch (GROUPS[character]) {
		case 0 -> SPACED;
		case 1 -> ATTACHING;
		default -> UNSEPARATED;
		};
	}

	private static ScriptGroup compute(int character) {
		return switch (UnicodeScript.of(character)) {
		case HANGUL -> ATTACHING;
		case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> UNSEPARATED;
		// The sign that makes a vowel long belongs to both scripts of Japanese.
		case COMMON -> character == 0x30fc || character == 0xff70 ? UNSEPARATED : SPACED;
		default -> SPACED;
		};
	}
}
