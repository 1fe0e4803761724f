// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** Reads the year of a date; {@link EdtfPointParser} has the grammar. */
final class EdtfYearParser {

	private static final int MAX_LONG_DIGITS = 9;

	private final EdtfScanner scanner;

	EdtfYearParser(EdtfScanner scanner) {
		this.scanner = scanner;
	}

	EdtfYear year() {
		EdtfYear year = scanner.skip("Y") ? longYear() : plainYear();
		if (!year.digits().isSpecified() || !scanner.skip("S")) {
			return year;
		}
		int start = scanner.position();
		String digits = scanner.digits();
		if (!isNumber(digits, year.length())) {
			throw scanner.expectedAt(start, "significantDigits", String.valueOf(year.length()));
		}
		return new EdtfYear(year.negative(), year.digits(), year.exponent(), Integer.parseInt(digits));
	}

	private EdtfYear plainYear() {
		int start = scanner.position();
		boolean negative = scanner.skip("-");
		String digits = scanner.digitsAndX();
		if (digits.length() > EdtfYear.PLAIN_DIGITS) {
			boolean tooLong = digits.indexOf('X') < 0;
			throw tooLong ? scanner.expectedAt(scanner.position() - digits.length(), "shorterYear")
					: scanner.expectedAt(scanner.position() - digits.length() + EdtfYear.PLAIN_DIGITS, "end");
		}
		if (digits.length() < EdtfYear.PLAIN_DIGITS) {
			throw scanner.expected("yearDigit");
		}
		EdtfDigits number = EdtfDigits.parse(digits);
		if (negative && number.last() == 0) {
			throw scanner.expectedAt(start, "yearNotMinusZero");
		}
		return new EdtfYear(negative, number, 0, 0);
	}

	private EdtfYear longYear() {
		int start = scanner.position();
		boolean negative = scanner.skip("-");
		String digits = scanner.digits();
		int exponent = 0;
		if (isNumber(digits, Edtf.MAX_YEAR) && scanner.skip("E")) {
			exponent = exponent(Integer.parseInt(digits));
		} else if (digits.length() <= EdtfYear.PLAIN_DIGITS || !isNumber(digits, Edtf.MAX_YEAR)) {
			throw scanner.expectedAt(start, "longYear");
		}
		return new EdtfYear(negative, EdtfDigits.of(Integer.parseInt(digits)), exponent, 0);
	}

	private int exponent(int number) {
		int start = scanner.position();
		String digits = scanner.digits();
		if (isNumber(digits, MAX_LONG_DIGITS - 1)) {
			double year = number * Math.pow(10, Integer.parseInt(digits));
			if (year > EdtfYear.MAX_PLAIN && year <= Edtf.MAX_YEAR) {
				return Integer.parseInt(digits);
			}
		}
		throw scanner.expectedAt(start, "exponent");
	}

	/** Whether digits are a number from 1 on without zeros before it. */
	private static boolean isNumber(String digits, int max) {
		return !digits.isEmpty() && digits.length() <= MAX_LONG_DIGITS && digits.charAt(0) != '0'
				&& Integer.parseInt(digits) <= max;
	}
}
