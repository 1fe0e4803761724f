// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;

/**
 * The year of a date, as it is written. The year 0 is the one before the year 1, as in ISO 8601.
 *
 * @param negative whether a minus stands before it
 * @param digits its four digits, or those behind {@code Y}, without the exponent
 * @param exponent how many zeros follow them, written as {@code E7}; 0 when nothing is written
 * @param significant how many digits are more than an estimate, written as {@code S3}; 0 when nothing is written
 */
record EdtfYear(boolean negative, EdtfDigits digits, int exponent, int significant) {

	static final int PLAIN_DIGITS = 4;
	static final int MAX_PLAIN = 9999;

	private static final int RADIX = 10;

	/** @throws DateTimeException when the year is farther away than {@link Edtf#MAX_YEAR} */
	static EdtfYear of(long year) {
		return new EdtfYear(year < 0, EdtfDigits.of(inRange(Math.abs(year), year, Edtf.MAX_YEAR)), 0, 0);
	}

	/** @throws DateTimeException when the year has more than four digits */
	static EdtfYear plain(long year) {
		return new EdtfYear(year < 0, EdtfDigits.of(inRange(Math.abs(year), year, MAX_PLAIN)), 0, 0);
	}

	private static int inRange(long magnitude, long year, int max) {
		if (magnitude > max) {
			throw new DateTimeException(EdtfMessages.ofDefaultLocale("yearOutOfRange", String.valueOf(year), String.valueOf(max)));
		}
		return (int) magnitude;
	}

	/** Whether it is written with a {@code Y}. */
	boolean isLong() {
		return exponent > 0 || digits.value() > MAX_PLAIN;
	}

	/** Whether it is one certain year. */
	boolean isSpecified() {
		return digits.isSpecified() && significant == 0;
	}

	/** The year; of one with unspecified digits that with zeros in their place. */
	int value() {
		int magnitude = digits.value() * power(exponent);
		return negative ? -magnitude : magnitude;
	}

	/** The first year that it may be. */
	int first() {
		return negative ? -largest() : smallest();
	}

	/** The last year that it may be. */
	int last() {
		// Four times X behind a minus: there is no year -0000.
		return negative ? -Math.max(1, smallest()) : largest();
	}

	private int smallest() {
		int magnitude = Math.abs(value());
		return significant == 0 ? magnitude : magnitude - magnitude % power(insignificantDigits());
	}

	private int largest() {
		return significant == 0 ? digits.last() * power(exponent)
				: Math.min(Edtf.MAX_YEAR, smallest() + power(insignificantDigits()) - 1);
	}

	/** Whether it may be a year between the first and the last. */
	boolean matches(int year) {
		return significant > 0 || exponent > 0 || year < 0 == negative && digits.matches(Math.abs(year));
	}

	/** How finely the year is known. */
	EdtfPrecision precision() {
		return switch (Math.max(insignificantDigits(), digits.unspecifiedFromRight())) {
			case 0 -> EdtfPrecision.YEAR;
			case 1 -> EdtfPrecision.DECADE;
			case 2 -> EdtfPrecision.CENTURY;
			case 3 -> EdtfPrecision.MILLENNIUM;
			default -> EdtfPrecision.ERA;
		};
	}

	private int insignificantDigits() {
		return significant == 0 ? 0 : length() - significant;
	}

	/** The number of its digits, leading zeros left away. */
	int length() {
		return Integer.toString(Math.abs(value())).length();
	}

	/**
	 * The year so many years later, which are a multiple of its precision.
	 *
	 * @throws DateTimeException when it would not be one that can be written
	 */
	EdtfYear plus(long years) {
		if (years == 0) {
			return this;
		}
		if (digits.isSpecified()) {
			EdtfYear moved = of(Math.addExact(value(), years));
			return new EdtfYear(moved.negative, moved.digits, 0, Math.min(significant, moved.length()));
		}
		int period = power(digits.unspecifiedFromRight());
		// Before the year 0 the digits count backwards: from -001X it is one decade to -000X, two to 000X.
		long number = (negative ? -1L - digits.value() / period : digits.value() / period) + years / period;
		long magnitude = (number < 0 ? -1 - number : number) * period + digits.value() % period;
		return new EdtfYear(number < 0, new EdtfDigits(inRange(magnitude, number * period, MAX_PLAIN),
				digits.unspecified()), 0, 0);
	}

	private static int power(int exponent) {
		int power = 1;
		for (int i = 0; i < exponent; i++) {
			power *= RADIX;
		}
		return power;
	}

	@Override
	public String toString() {
		String number = (negative ? "-" : "") + digits.text(PLAIN_DIGITS);
		String text = isLong() ? "Y" + (negative ? "-" : "") + digits.value() : number;
		return text + (exponent == 0 ? "" : "E" + exponent) + (significant == 0 ? "" : "S" + significant);
	}
}
