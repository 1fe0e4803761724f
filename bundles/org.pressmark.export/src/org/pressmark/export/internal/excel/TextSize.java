// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

/**
 * The room that text takes in a cell, in widths of a digit: counted, not measured with a font, which takes three times as
 * long as all the rest and fails where there are no fonts.
 *
 * @param longest the width of the longest line
 * @param lines how many lines there are when none may be wider than the cell
 */
record TextSize(int longest, int lines) {

	/** Widths are counted in twentieths. */
	private static final int UNIT = 20;
	/** In Calibri 17 on average; lines that end between words lose the rest. */
	private static final int SMALL = 18;
	private static final int LATIN = 21;
	private static final int OTHER = 23;
	private static final int WIDE = 40;
	private static final char END_OF_LATIN = '\u0370';
	private static final char HANGUL = '\u1100';
	private static final char END_OF_HANGUL = '\u1200';
	private static final char GENERAL_PUNCTUATION = '\u2000';
	private static final char IDEOGRAPHS = '\u2E80';
	private static final char COMPATIBILITY_IDEOGRAPHS = '\uF900';
	private static final char END_OF_IDEOGRAPHS = '\uFB00';
	private static final char FULL_WIDTH = '\uFF01';
	private static final char HALF_WIDTH = '\uFF61';

	/** The size of text in a cell that is so wide. */
	static TextSize of(String text, int maxWidth) {
		long max = (long) maxWidth * UNIT;
		long longest = 0;
		long width = 0;
		int lines = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				longest = Math.max(longest, width);
				lines += linesOf(width, max);
				width = 0;
			} else {
				width += widthOf(c);
			}
		}
		longest = Math.min(Math.max(longest, width), max);
		return new TextSize((int) ((longest + UNIT - 1) / UNIT), lines + linesOf(width, max));
	}

	private static int widthOf(char c) {
		if (c >= 'a' && c <= 'z' || c == ' ') {
			return SMALL;
		}
		if (c < END_OF_LATIN) {
			return LATIN;
		}
		if (c < HANGUL || c >= GENERAL_PUNCTUATION && c < IDEOGRAPHS) {
			return OTHER;
		}
		// Half of a surrogate pair is as wide as a letter: the pair, an emoji say, as wide as two.
		boolean isWide = c < END_OF_HANGUL || c >= IDEOGRAPHS && c < Character.MIN_SURROGATE
				|| c >= COMPATIBILITY_IDEOGRAPHS && c < END_OF_IDEOGRAPHS || c >= FULL_WIDTH && c < HALF_WIDTH;
		return isWide ? WIDE : OTHER;
	}

	private static int linesOf(long width, long max) {
		return width <= max ? 1 : 1 + (int) (width / max);
	}

	/** The same with something beside the text. */
	TextSize wider(int width) {
		return new TextSize(longest + width, lines);
	}
}
