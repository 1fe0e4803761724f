// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

/** Digits of all scripts. */
final class Digits {

	private static final int FIRST_BEYOND_ASCII = 0x80;

	private Digits() {
	}

	/**
	 * Writes numbers with the digits of ASCII.
	 *
	 * @param text any text
	 * @return the text, as long as it was, with those digits of other scripts replaced that are one UTF-16 code unit, as
	 *         all are that languages of the press use
	 */
	static String toAscii(String text) {
		int first = 0;
		while (first < text.length() && !isOther(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder ascii = new StringBuilder(text);
		for (int i = first; i < ascii.length(); i++) {
			if (isOther(ascii.charAt(i))) {
				ascii.setCharAt(i, (char) ('0' + Character.digit(ascii.charAt(i), 10)));
			}
		}
		return ascii.toString();
	}

	private static boolean isOther(char c) {
		return c >= FIRST_BEYOND_ASCII && Character.isDigit(c);
	}
}
