// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells when a source is clearly not in the encoding that it declares: when that is one of a Latin alphabet, and as many
 * signs beyond ASCII as letters stand in the words, or letters that no language has together; when it is one of Cyrillic
 * letters or of East Asia, and the words are none in it but are in another. A source of which nothing says so is in the
 * encoding that it declares.
 */
final class WrongDeclaration {

	/** Fewer bytes beyond ASCII say nothing against a declaration. */
	private static final int ENOUGH = 12;
	/** The languages of Latin alphabets have a sixth of their letters beyond ASCII at most. */
	private static final double MOST_OF_LATIN = 0.4;
	private static final int ASCII = 0x80;

	private WrongDeclaration() {
	}

	/**
	 * The encoding that a source is in instead.
	 *
	 * @param bytes    what is neither UTF-8 nor UTF-16
	 * @param declared the encoding that it declares
	 * @return empty when the source may well be in the declared one, or nothing tells in which it is
	 */
	static Optional<Charset> instead(byte[] bytes, Charset declared) {
		byte[] sample = EncodingGuess.sample(bytes);
		if (EncodingGuess.beyondAscii(sample, 0, sample.length) < ENOUGH) {
			return Optional.empty();
		}
		if (Alphabets.isLatin(declared)) {
			return isForeign(sample, declared) ? EncodingGuess.of(bytes).stream().findFirst().map(Supersets::of)
					.filter(guess -> !Alphabets.isLatin(guess))
					: Alphabets.instead(sample, declared);
		}
		if (CyrillicGuess.knows(declared)) {
			return CyrillicGuess.isLikely(sample, declared) ? Optional.empty() : CyrillicGuess.of(sample);
		}
		return CommonCharacters.knows(declared)
				? CommonCharacters.charset(sample).map(Supersets::of).filter(charset -> !charset.equals(declared)) : Optional.empty();
	}

	/**
	 * Whether what a source declares would make no words of it.
	 *
	 * @param bytes    what is neither UTF-8 nor UTF-16
	 * @param declared the encoding that it declares
	 * @return false when it may well be in that encoding
	 */
	static boolean isWrong(byte[] bytes, Charset declared) {
		byte[] sample = EncodingGuess.sample(bytes);
		return EncodingGuess.beyondAscii(sample, 0, sample.length) >= ENOUGH
				&& Alphabets.isLatin(declared) && isForeign(sample, declared);
	}

	private static boolean isForeign(byte[] sample, Charset latin) {
		int beyond = 0;
		int letters = 0;
		char before = 0;
		for (char c : new String(sample, latin).toCharArray()) {
			// Again and again the same makes a line on the page.
			boolean sign = c >= ASCII && c != before && !isPunctuation(c);
			beyond += sign ? 1 : 0;
			letters += sign || Character.isLetter(c) ? 1 : 0;
			before = c;
		}
		return beyond > MOST_OF_LATIN * letters;
	}

	private static boolean isPunctuation(char c) {
		return c == '\u00A0' || switch (Character.getType(c)) {
		case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
				Character.START_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
		default -> false;
		};
	}
}
