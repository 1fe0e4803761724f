// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

/** White space as Unicode has it, including the no-break and the ideographic spaces. */
public final class Whitespace {

	private static final int NEXT_LINE = 0x85;
	private static final int NO_BREAK_SPACE = 0xA0;
	private static final int SOFT_HYPHEN = 0xAD;
	/** The first white space behind those of Latin 1. */
	private static final int OGHAM_SPACE = 0x1680;
	private static final int ZERO_WIDTH_SPACE = 0x200B;
	private static final int WORD_JOINER = 0x2060;
	private static final int BYTE_ORDER_MARK = 0xFEFF;
	/** The last white space. */
	private static final int IDEOGRAPHIC_SPACE = 0x3000;

	private Whitespace() {
	}

	/**
	 * Whether a character is white space.
	 *
	 * @param c a UTF-16 code unit; no white space lies beyond the basic plane
	 * @return true for spaces, tabs, line ends of any kind
	 */
	public static boolean is(int c) {
		if (c > ' ' && c < NEXT_LINE || c > NO_BREAK_SPACE && c < OGHAM_SPACE || c > IDEOGRAPHIC_SPACE) {
			return false; // Nearly all characters of nearly all texts.
		}
		return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
	}

	/**
	 * Whether a character has no place in a text: controls, and what only tells where a line may or must not break, as the
	 * soft hyphen and the zero width space. What joins letters or keeps them apart belongs to their writing.
	 *
	 * @param c a UTF-16 code unit that is no white space
	 * @return true when words are the same without it
	 */
	public static boolean isDropped(int c) {
		if (c < NO_BREAK_SPACE) {
			return Character.isISOControl(c);
		}
		return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == BYTE_ORDER_MARK;
	}

	/**
	 * Makes each run of white space one space and leaves none at the ends. Drops characters that {@linkplain #isDropped no
	 * text has}, and what turns the direction of writing without end. All other characters stay.
	 *
	 * @param text any text
	 * @return one line, maybe empty
	 */
	public static String normalise(CharSequence text) {
		char[] line = new char[text.length()];
		int length = 0;
		boolean space = false;
		boolean directed = false;
		for (int i = 0; i < line.length; i++) {
			char c = text.charAt(i);
			if (is(c)) {
				space = length > 0;
			} else if (c >= ' ' && c < 0x7F || !isDropped(c)) {
				directed |= Directions.is(c);
				if (space) {
					line[length++] = ' ';
					space = false;
				}
				line[length++] = c;
			}
		}
		return directed ? Directions.balanced(new String(line, 0, length)) : new String(line, 0, length);
	}

	/**
	 * How long a text is when it is {@linkplain #normalise normalised}.
	 *
	 * @param text any text
	 * @return the number of UTF-16 code units
	 */
	public static int normalisedLength(CharSequence text) {
		int length = 0;
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (is(c)) {
				space = length > 0;
			} else if (!isDropped(c)) {
				length += space ? 2 : 1;
				space = false;
			}
		}
		return length;
	}

	/**
	 * Whether a text shows anything.
	 *
	 * @param text any text
	 * @return false when all of it is white space or has no glyph, as the zero width space
	 */
	public static boolean isVisible(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!is(c) && (c > ' ' && c < 0x7F || isVisible(Character.isSurrogate(c) ? Character.codePointAt(text, i) : c))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isVisible(int c) {
		return Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL;
	}
}
