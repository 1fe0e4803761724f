// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.text;

import java.util.Arrays;

/**
 * How wide texts are about, when there is no font to ask. ASCII has the advance widths of Helvetica, in thousandths of
 * the font's size; other characters have their script's usual width, rather too wide than too narrow.
 */
public enum EstimatedText implements TextMeasure {

	INSTANCE;

	private static final String[] ASCII_BY_WIDTH = { "'", "ijl", "|", " !,./:;I[\\]ft", "()-`r{}", "\"", "*", "^",
			"Jcksvxyz", "#$0123456789?L_abdeghnopqu", "+<=>~", "FTZ", "&ABEKPSVXY", "CDHNRUw", "GOQ", "Mm", "%",
			"W", "@" };
	private static final int[] WIDTHS = { 191, 222, 260, 278, 333, 355, 389, 469, 500, 556, 584, 611, 667, 722, 778,
			833, 889, 944, 1015 };
	private static final double[] ASCII = new double[128];

	private static final double LATIN = 0.62;
	private static final double OTHER_ALPHABET = 0.7;
	private static final double IDEOGRAPH = 1.0;
	private static final double EMOJI = 1.3;
	private static final int FIRST_OTHER_ALPHABET = 0x250;
	private static final int FIRST_IDEOGRAPH = 0x1100;
	private static final int FIRST_QUOTE = 0x2018;
	private static final int LAST_QUOTE = 0x201F;

	/** The fonts that a reader has instead of Helvetica are a little wider. */
	private static final double ALLOWANCE = 1.05;
	private static final double BOLD = 1.08;

	static {
		Arrays.fill(ASCII, OTHER_ALPHABET);
		for (int i = 0; i < WIDTHS.length; i++) {
			double width = WIDTHS[i] / 1000.0;
			ASCII_BY_WIDTH[i].chars().forEach(character -> ASCII[character] = width);
		}
	}

	/** What a font that tells widths is compared by. */
	private static final String SAMPLE = "The ministers of 27 countries met in London";

	/** Estimates that are as wide, on the whole, as a font says. */
	public static TextMeasure like(TextMeasure font) {
		double factor = font.width(SAMPLE, TextStyle.LABEL) / INSTANCE.width(SAMPLE, TextStyle.LABEL);
		return (text, style) -> factor * INSTANCE.width(text, style);
	}

	@Override
	public double width(String text, TextStyle style) {
		double ems = 0;
		int character;
		for (int i = 0; i < text.length(); i += Character.charCount(character)) {
			character = text.codePointAt(i);
			ems += ems(character);
		}
		return ems * style.size() * ALLOWANCE * (style.bold() ? BOLD : 1);
	}

	private static double ems(int character) {
		if (character < ASCII.length) {
			return ASCII[character];
		}
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> nonAsciiEms(character);
		};
	}

	private static double nonAsciiEms(int character) {
		if (Character.isSupplementaryCodePoint(character)) {
			return EMOJI;
		}
		if (character < FIRST_OTHER_ALPHABET) {
			return LATIN;
		}
		if (character >= FIRST_QUOTE && character <= LAST_QUOTE) {
			return LATIN;
		}
		return character < FIRST_IDEOGRAPH ? OTHER_ALPHABET : IDEOGRAPH;
	}
}
