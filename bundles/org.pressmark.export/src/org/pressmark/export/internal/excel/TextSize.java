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

	/** By how much longer lines are when words are not broken. */
	private static final double RAGGEDNESS = 1.08;
	/** The first character of a script whose characters are twice as wide as Latin ones: Hangul. */
	private static final char WIDE = '\u1100';
	private static final char IDEOGRAPHS = '\u2E80';

	/** The size of text in a cell that is so wide. */
	static TextSize of(String text, int maxWidth) {
		int longest = 0;
		int lines = 0;
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				longest = Math.max(longest, width);
				lines += linesOf(width, maxWidth);
				width = 0;
			} else {
				width += widthOf(c);
			}
		}
		return new TextSize(Math.min(Math.max(longest, width), maxWidth), lines + linesOf(width, maxWidth));
	}

	/** Half of a surrogate pair is as wide as a letter: the pair, an emoji say, as wide as two. */
	private static int widthOf(char c) {
		boolean isWide = c >= WIDE && (c < '\u1200' || c >= IDEOGRAPHS && c < Character.MIN_SURROGATE || c > '\uF900' && c < '\uFB00'
				|| c > '\uFF00' && c < '\uFF61');
		return isWide ? 2 : 1;
	}

	private static int linesOf(int width, int maxWidth) {
		return width <= maxWidth ? 1 : 1 + (int) (width * RAGGEDNESS / maxWidth);
	}

	/** The same with something beside the text. */
	TextSize wider(int width) {
		return new TextSize(longest + width, lines);
	}
}
