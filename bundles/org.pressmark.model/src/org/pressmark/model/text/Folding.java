// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.PrimitiveIterator;

/**
 * Characters as searching compares them: without letter case, without the accents of Latin letters and the dots of the
 * Russian "ё", which most texts leave out, just as the full-text index does (SQLite's tokenizer {@code unicode61
 * remove_diacritics 2}, https://www.sqlite.org/fts5.html#unicode61_tokenizer, and the view that it reads). So "CAFÉ" is
 * "cafe", "Семён" is "семен" and "İstanbul" is "istanbul", whatever the default locale; "ı", "ß", "й" and Korean
 * syllables stay what they are. Scripts that Unicode got after version 6.1, and those of a few rare letters, may be known
 * here and not to the index.
 * <p>
 * Whether two names may mean the same in whatever script is another question, which
 * {@link org.pressmark.model.names.FoldedName} is for.
 */
public final class Folding {

	/** U+0300 to U+0331, those bits set that the index leaves out: sqlite3Fts5UnicodeIsdiacritic. */
	private static final int FIRST_ACCENT = 0x300;
	private static final BitSet ACCENTS = new BitSet();
	private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
	private static final BitSet WORD = new BitSet(Character.MAX_VALUE + 1);

	static {
		ACCENTS.set(0x300, 0x305);
		ACCENTS.set(0x306, 0x30d);
		for (int accent : new int[] { 0x30f, 0x311, 0x31b, 0x323, 0x324, 0x325, 0x326, 0x327, 0x328, 0x32d, 0x32e, 0x330,
				0x331 }) {
			ACCENTS.set(accent);
		}
		for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
			FOLDED[unit] = (char) compute(unit);
			WORD.set(unit, computeWord(unit));
		}
	}

	private Folding() {
	}

	/** The character that stands for this one and all that are alike. */
	public static int fold(int character) {
		return character <= Character.MAX_VALUE ? FOLDED[character] : Character.toLowerCase(character);
	}

	/** Whether the character is an accent on the one before it, which counts for nothing. */
	public static boolean isAccent(int character) {
		return character >= FIRST_ACCENT && ACCENTS.get(character);
	}

	/** Whether the character is part of a word: a letter, a digit, or for private use. */
	public static boolean isWord(int character) {
		return character <= Character.MAX_VALUE ? WORD.get(character) : computeWord(character);
	}

	/** A whole text as it is compared. */
	public static String of(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		PrimitiveIterator.OfInt characters = text.codePoints().iterator();
		while (characters.hasNext()) {
			int character = characters.nextInt();
			if (!isAccent(character)) {
				folded.appendCodePoint(fold(character));
			}
		}
		return folded.toString();
	}

	private static int compute(int unit) {
		int letter = Character.isSurrogate((char) unit) || isAscii(unit) ? unit : withoutAccents(unit);
		return switch (letter) {
		case '\u00b5' -> '\u03bc';
		case '\u017f', '\u1e9b' -> 's';
		case '\u03c2' -> '\u03c3';
		case '\u03d0' -> '\u03b2';
		case '\u03d1' -> '\u03b8';
		case '\u03d5' -> '\u03c6';
		case '\u03d6' -> '\u03c0';
		case '\u03f0' -> '\u03ba';
		case '\u03f1' -> '\u03c1';
		case '\u03f5' -> '\u03b5';
		case '\u01e0' -> '\u01e1';
		case '\u1fbe' -> '\u03b9';
		case '\u0401', '\u0451' -> '\u0435';
		default -> Character.toLowerCase(letter);
		};
	}

	/** The Latin letter below accents; any other character itself. */
	private static int withoutAccents(int unit) {
		String parts = Normalizer.normalize(String.valueOf((char) unit), Normalizer.Form.NFD);
		boolean isAccented = parts.length() > 1 && isAscii(parts.charAt(0)) && Character.isLetter(parts.charAt(0))
				&& parts.chars().skip(1).allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
		return isAccented && unit != 0x1e0 && unit != 0x1e1 ? parts.charAt(0) : unit;
	}

	private static boolean isAscii(int unit) {
		return unit < 0x80;
	}

	private static boolean computeWord(int character) {
		return switch (Character.getType(character)) {
		case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
				Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
				Character.PRIVATE_USE -> true;
		default -> false;
		};
	}
}
