// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

/**
 * Korean syllables in Latin letters, each as the Revised Romanization (Ministry of Culture and Tourism Notification
 * 2000-8) writes it by itself, as names are written: what letters of two syllables do to each other is left out. The
 * arithmetic of syllables is that of The Unicode Standard, 3.12.
 */
final class Hangul {

	private static final int FIRST = 0xac00;
	private static final int LAST = 0xd7a3;
	private static final String[] INITIALS = { "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj",
			"ch", "k", "t", "p", "h" };
	private static final String[] VOWELS = { "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo",
			"u", "wo", "we", "wi", "yu", "eu", "ui", "i" };
	private static final String[] FINALS = { "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l",
			"m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t" };

	private Hangul() {
	}

	/** The text with each syllable in Latin letters; what else is in it stays. */
	static String toLatin(String text) {
		StringBuilder latin = new StringBuilder(text.length() * 3);
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit >= FIRST && unit <= LAST) {
				append(unit - FIRST, latin);
			} else {
				latin.append(unit);
			}
		}
		return latin.toString();
	}

	private static void append(int syllable, StringBuilder latin) {
		int vowel = syllable / FINALS.length;
		latin.append(INITIALS[vowel / VOWELS.length]).append(VOWELS[vowel % VOWELS.length])
				.append(FINALS[syllable % FINALS.length]);
	}
}
