// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Knows Thai in windows-874 by its spelling: a vowel or tone above or below stands behind a consonant, or a tone behind
 * such a vowel, and a vowel that is written first stands before a consonant. Bytes of other encodings follow no such rule.
 */
final class ThaiGuess {

	private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
	private static final int FEWEST_LETTERS = 8;
	/** Of so many marks and vowels written first one may be spelt wrongly. */
	private static final int MARKS_FOR_WRONG = 25;
	/** Of so many letters at least one has such a mark. */
	private static final int LETTERS_FOR_MARK = 12;

	private ThaiGuess() {
	}

	static Optional<Charset> of(byte[] bytes) {
		int letters = 0;
		int ruled = 0;
		int wrong = 0;
		for (int i = 0; i < bytes.length; i++) {
			int c = bytes[i] & 0xFF;
			if (c < 0x80) {
				continue;
			}
			if (c > 0xFB || c > 0xDA && c < 0xDF || c > 0x85 && c < 0x91 || c > 0x97 && c < 0xA0) {
				return Optional.empty(); // There is no such character.
			}
			letters += c > 0xA0 ? 1 : 0;
			wrong += c > 0xA0 && i + 1 < bytes.length && isLatin(bytes[i + 1]) ? 1 : 0;
			if (isVowelMark(c) || isTone(c)) {
				ruled++;
				int before = i > 0 ? bytes[i - 1] & 0xFF : 0;
				wrong += isConsonant(before) || isTone(c) && isVowelMark(before) ? 0 : 1;
			} else if (c >= 0xE0 && c <= 0xE4) {
				ruled++;
				wrong += i + 1 < bytes.length && isConsonant(bytes[i + 1] & 0xFF) ? 0 : 1;
			}
		}
		return letters >= FEWEST_LETTERS && ruled * LETTERS_FOR_MARK >= letters && wrong * MARKS_FOR_WRONG <= ruled
				? Optional.of(WINDOWS_874) : Optional.empty();
	}

	/** In encodings of two bytes such follow many a first one. */
	private static boolean isLatin(byte c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isConsonant(int c) {
		return c >= 0xA1 && c <= 0xCE;
	}

	/** A vowel above or below a consonant. */
	private static boolean isVowelMark(int c) {
		return c == 0xD1 || c >= 0xD4 && c <= 0xDA;
	}

	/** A tone, or another sign that stands highest. */
	private static boolean isTone(int c) {
		return c >= 0xE7 && c <= 0xEE;
	}
}
