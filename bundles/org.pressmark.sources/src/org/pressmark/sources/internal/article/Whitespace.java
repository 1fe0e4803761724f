// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

/** White space as Unicode has it, including the no-break and the ideographic spaces. */
public final class Whitespace {

	private Whitespace() {
	}

	/**
	 * Whether a character is white space.
	 *
	 * @param c a UTF-16 code unit; no white space lies beyond the basic plane
	 * @return true for spaces, tabs, line ends of any kind
	 */
	public static boolean is(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
	}

	/**
	 * Makes each run of white space one space and leaves none at the ends. Drops control characters, which no text has.
	 * All other characters stay.
	 *
	 * @param text any text
	 * @return one line, maybe empty
	 */
	public static String normalise(CharSequence text) {
		StringBuilder line = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (is(c)) {
				space = !line.isEmpty();
				continue;
			}
			if (Character.isISOControl(c)) {
				continue;
			}
			if (space) {
				line.append(' ');
				space = false;
			}
			line.append(c);
		}
		return line.toString();
	}

	/**
	 * Whether a text shows anything.
	 *
	 * @param text any text
	 * @return false when all of it is white space or has no glyph, as the zero width space
	 */
	public static boolean isVisible(CharSequence text) {
		return text.codePoints().anyMatch(c -> !is(c) && Character.getType(c) != Character.FORMAT
				&& Character.getType(c) != Character.CONTROL);
	}
}
