// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.stream.IntStream;

/**
 * A number of a date in which any digit may be left unspecified.
 *
 * @param value the number, its unspecified digits as zeros; negative when there is no such part
 * @param unspecified which digits are X, one bit each, the lowest for the last digit
 */
record EdtfDigits(int value, int unspecified) {

	/** The part is not there. */
	static final EdtfDigits ABSENT = new EdtfDigits(-1, 0);

	private static final int RADIX = 10;
	private static final char X = 'X';

	/** Months and days are the same few numbers in a million dates. */
	private static final EdtfDigits[] SMALL = IntStream.rangeClosed(0, EdtfGrouping.LAST_CODE)
			.mapToObj(value -> new EdtfDigits(value, 0)).toArray(EdtfDigits[]::new);

	static EdtfDigits of(int value) {
		return value < SMALL.length ? SMALL[value] : new EdtfDigits(value, 0);
	}

	/** @param text digits of ASCII and X */
	static EdtfDigits parse(String text) {
		int value = 0;
		int unspecified = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean isX = text.charAt(i) == X;
			value = value * RADIX + (isX ? 0 : text.charAt(i) - '0');
			unspecified = unspecified << 1 | (isX ? 1 : 0);
		}
		return unspecified == 0 ? of(value) : new EdtfDigits(value, unspecified);
	}

	boolean isPresent() {
		return value >= 0;
	}

	boolean isSpecified() {
		return unspecified == 0;
	}

	/** How many digits from the right on have to be left away until all that remain are specified. */
	int unspecifiedFromRight() {
		return Integer.SIZE - Integer.numberOfLeadingZeros(unspecified);
	}

	/** The largest number that this may be; {@link #value()} is the smallest. */
	int last() {
		int last = value;
		for (int bit = 0, power = 1; 1 << bit <= unspecified; bit++, power *= RADIX) {
			last += (unspecified >> bit & 1) * (RADIX - 1) * power;
		}
		return last;
	}

	/** Whether this may be a number. */
	boolean matches(int number) {
		int known = number;
		for (int bit = 0, power = 1; 1 << bit <= unspecified; bit++, power *= RADIX) {
			known -= (unspecified >> bit & 1) * (number / power % RADIX) * power;
		}
		return known == value;
	}

	/** Whether this may be a number of a range. */
	boolean matchesAny(int from, int to) {
		return isSpecified() ? from <= value && value <= to
				: IntStream.rangeClosed(from, to).anyMatch(this::matches);
	}

	/** The number with zeros before it, X where it is not specified. */
	String text(int length) {
		StringBuilder text = new StringBuilder(Integer.toString(value));
		text.insert(0, "0".repeat(Math.max(0, length - text.length())));
		for (int bit = 0; 1 << bit <= unspecified; bit++) {
			if ((unspecified >> bit & 1) != 0) {
				text.setCharAt(text.length() - 1 - bit, X);
			}
		}
		return text.toString();
	}
}
