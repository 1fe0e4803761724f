// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;

import com.ibm.icu.text.Transliterator;

/**
 * Writes names in lower-case ASCII letters and digits, words with one space between them. Other scripts go through the
 * transliterations of the Unicode Common Locale Data Repository, as ICU4J has them, but Hangul, of which
 * {@link Hangul} keeps the syllables apart, and Cyrillic, which newspapers write as BGN/PCGN does rather than as ISO 9.
 * <p>
 * This is for names that mean the same however they are written; for words that are to be found in a text as they stand
 * there, which keeps scripts apart and offsets right, there is {@link org.pressmark.model.text.Folding}.
 */
final class LatinLetters {

	/** Made when the first name needs it, which takes a moment. It may be used by any thread. */
	private static final class Latin {

		static final Transliterator FROM_ANY = Transliterator
				.getInstance("Russian-Latin/BGN; Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII");
	}

	private static final int ASCII = 0x80;

	private LatinLetters() {
	}

	/** The name as it is compared; empty if it has neither letters nor digits. */
	static String of(String name) {
		return words(isAscii(name) ? name : ascii(name));
	}

	/** In which script a name is written: the first other one than Latin that it has a letter of. */
	static UnicodeScript script(String name) {
		return isAscii(name) ? UnicodeScript.LATIN
				: name.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
						.filter(script -> script != UnicodeScript.LATIN && script != UnicodeScript.COMMON).findFirst()
						.orElse(UnicodeScript.LATIN);
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= ASCII) {
				return false;
			}
		}
		return true;
	}

	private static String ascii(String name) {
		String plain = withoutMarks(name);
		if (isAscii(plain)) {
			return plain;
		}
		// Signs of prime, which transliterations write for soft signs and the like, and what has no Latin letters go.
		return withoutMarks(Latin.FROM_ANY.transliterate(Hangul.toLatin(Normalizer.normalize(name, Form.NFKC))));
	}

	/** Accents off, typographic apostrophes as ASCII has them; what else is not ASCII stays. */
	private static String withoutMarks(String text) {
		String parted = Normalizer.normalize(text, Form.NFKD);
		StringBuilder plain = new StringBuilder(parted.length());
		parted.codePoints().filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
				.map(each -> isApostrophe(each) ? '\'' : each).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean isApostrophe(int character) {
		return character == 0x2018 || character == 0x2019 || character == 0x02bc || character == 0x02b9
				|| character == 0x02bb || character == 0x02bf || character == 0x02be || character == 0x2032;
	}

	/** Lower case; what is neither letter nor digit parts words, but for apostrophes. */
	private static String words(String text) {
		StringBuilder words = new StringBuilder(text.length());
		boolean parted = false;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit >= ASCII || !Character.isLetterOrDigit(unit)) {
				parted |= !isInWord(unit);
				continue;
			}
			if (parted && !words.isEmpty()) {
				words.append(' ');
			}
			parted = false;
			words.append(Character.toLowerCase(unit));
		}
		return words.toString();
	}

	/** Apostrophes, and what transliterations write for soft and hard signs. */
	private static boolean isInWord(char unit) {
		return unit == '\'' || unit == '`' || unit == '"';
	}
}
