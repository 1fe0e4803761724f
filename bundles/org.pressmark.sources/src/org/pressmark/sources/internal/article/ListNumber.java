// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Locale;

/** The number of an item of a list, as it is printed. */
public final class ListNumber {

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] NUMERALS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final int LETTERS = 26;
	private static final int MOST_ROMAN = 3_999;

	private ListNumber() {
	}

	/**
	 * Prints a number.
	 *
	 * @param number from 1 on
	 * @param format as OpenDocument has it: {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}
	 * @return the number in that format, in digits where it cannot be written so
	 */
	public static String print(int number, String format) {
		return switch (format) {
		case "a" -> letters(number).toLowerCase(Locale.ROOT);
		case "A" -> letters(number);
		case "i" -> roman(number).toLowerCase(Locale.ROOT);
		case "I" -> roman(number);
		default -> String.valueOf(number);
		};
	}

	/** Behind Z comes AA, as text processors count. */
	private static String letters(int number) {
		int repeated = (number - 1) / LETTERS + 1;
		return number < 1 || repeated > 3 ? String.valueOf(number)
				: String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat(repeated);
	}

	private static String roman(int number) {
		if (number < 1 || number > MOST_ROMAN) {
			return String.valueOf(number);
		}
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (rest >= VALUES[i]) {
				roman.append(NUMERALS[i]);
				rest -= VALUES[i];
			}
		}
		return roman.toString();
	}
}
