// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import java.util.Locale;

/**
 * How wide the letters of a font are, about. The letters of ASCII are as wide as in Caladea and Carlito, which are as wide
 * as Cambria and Calibri; other fonts are so much wider than one of these over an English sentence.
 */
enum FontWidths {

	/** Cambria, and what else has serifs. */
	SERIF(1.15, 1, 22, 29, 39, 62, 51, 89, 69, 24, 38, 38, 43, 55, 21, 33, 21, 49, 52, 36, 47, 46, 49, 48, 47, 47, 49, 48, 26,
			26, 55, 55, 55, 42, 89, 60, 58, 52, 63, 54, 51, 54, 70, 34, 30, 63, 50, 89, 69, 60, 53, 60, 61, 45, 56, 69, 60, 89,
			57, 56, 51, 35, 49, 35, 55, 37, 15, 47, 52, 42, 52, 44, 31, 46, 55, 28, 26, 53, 27, 81, 56, 48, 52, 50, 40, 39, 33,
			55, 47, 72, 48, 48, 43, 39, 32, 39, 71),
	/** Calibri. */
	SANS(1.22, 1, 23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27,
			27, 50, 50, 50, 46, 89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85, 65, 66, 52, 67, 54, 46, 49, 64, 57, 89,
			52, 49, 47, 31, 39, 31, 50, 50, 29, 48, 53, 42, 53, 50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53, 53, 53, 35, 39, 33,
			53, 45, 71, 43, 45, 40, 31, 46, 31, 50),
	/** Arial and Helvetica. */
	WIDE_SANS(1.15, 1.09, SANS.hundredths),
	/** Verdana and DejaVu. */
	WIDEST(1.17, 1.24, SANS.hundredths);

	private static final int FIRST = ' ';
	/** What other letters of alphabets are wide, in hundredths of the size. */
	private static final int LETTER = 50;
	private static final int IDEOGRAPH = 100;

	private final double lineHeight;
	private final double factor;
	private final int[] hundredths;

	FontWidths(double lineHeight, double factor, int... hundredths) {
		this.lineHeight = lineHeight;
		this.factor = factor;
		this.hundredths = hundredths;
	}

	/** Those of a font, or of one that is much like it. */
	static FontWidths of(String family) {
		String name = family.toLowerCase(Locale.ROOT);
		if (name.contains("verdana") || name.startsWith("dejavu")) {
			return WIDEST;
		}
		if (name.startsWith("arial") || name.startsWith("helvetica") || name.equals("liberation sans")) {
			return WIDE_SANS;
		}
		return name.startsWith("calibri") || name.equals("carlito") || name.contains("sans") || name.startsWith("segoe")
				|| name.startsWith("aptos") || name.startsWith("tahoma") ? SANS : SERIF;
	}

	/** How high a line is, as against the size of the font. */
	double lineHeight() {
		return lineHeight;
	}

	/** How wide a character is, as against the size of the font. */
	double of(int character) {
		return factor * hundredths(character) / 100;
	}

	private int hundredths(int character) {
		if (character >= FIRST && character < FIRST + hundredths.length) {
			return hundredths[character - FIRST];
		}
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return isWide(character) ? IDEOGRAPH : LETTER;
	}

	/** Whether a line can end behind it, as behind an ideograph. */
	static boolean isWide(int character) {
		return Character.isIdeographic(character) || switch (Character.UnicodeScript.of(character)) {
			case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
			default -> false;
		};
	}
}
