// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Reads one value by recursive descent, from left to right without going back:
 *
 * <pre>
 * value  = point | end "/" end
 * end    = point | ".." | nothing
 * point  = ( "Y" long-year | year [ "-" month [ "-" day [ "T" time ] ] ] ) [ "?" | "~" | "%" ]
 * year   = [ "-" ] digit digit ( digit | "X" ) ( digit | "X" )
 * time   = hour ":" minute [ ":" second ] [ "Z" | ( "+" | "-" ) hour [ ":" minute ] ]
 * </pre>
 */
final class EdtfParser {

	private static final int YEAR_DIGITS = 4;
	private static final int MAX_UNSPECIFIED_DIGITS = 2;
	private static final int MAX_LONG_YEAR_DIGITS = 9;
	private static final int MAX_ZONE_HOURS = 18;

	private final EdtfScanner scanner;

	EdtfParser(String text) {
		scanner = new EdtfScanner(text);
	}

	Edtf parse() {
		EdtfEnd start = end();
		if (scanner.isAtEnd() && start instanceof EdtfPoint point) {
			return point;
		}
		if (!scanner.skip("/")) {
			throw scanner.expected(missingBeforeSlash(start));
		}
		EdtfEnd end = end();
		if (!scanner.isAtEnd()) {
			throw scanner.expected("end");
		}
		return new EdtfInterval(start, end);
	}

	private String missingBeforeSlash(EdtfEnd start) {
		return switch (start) {
			case EdtfPoint point -> "end";
			case EdtfEnd.Missing missing -> missing == EdtfEnd.Missing.OPEN ? "slash" : "date";
		};
	}

	private EdtfEnd end() {
		if (scanner.skip("..")) {
			return EdtfEnd.Missing.OPEN;
		}
		return scanner.isAtEnd() || scanner.peek() == '/' ? EdtfEnd.Missing.UNKNOWN : point();
	}

	private EdtfPoint point() {
		if (scanner.skip("Y")) {
			return date(longYear(), 0, EdtfDate.ABSENT, EdtfDate.ABSENT);
		}
		if (!scanner.isAtDigit() && scanner.peek() != '-' && scanner.peek() != 'X') {
			throw scanner.expected("date");
		}
		return plainPoint();
	}

	private int longYear() {
		int start = scanner.position();
		boolean negative = scanner.skip("-");
		String digits = scanner.digits();
		boolean hasLength = digits.length() > YEAR_DIGITS && digits.length() <= MAX_LONG_YEAR_DIGITS;
		if (!hasLength || digits.startsWith("0") || Integer.parseInt(digits) > Edtf.MAX_YEAR) {
			throw scanner.expectedAt(start, "longYear");
		}
		int year = Integer.parseInt(digits);
		return negative ? -year : year;
	}

	private EdtfPoint plainPoint() {
		int start = scanner.position();
		boolean negative = scanner.skip("-");
		String digits = yearDigits();
		int unspecified = YEAR_DIGITS - digits.length();
		int year = Integer.parseInt(digits + "0".repeat(unspecified));
		if (negative && year == 0) {
			throw scanner.expectedAt(start, "yearNotMinusZero");
		}
		year = negative ? -year : year;
		if (unspecified > 0 || !scanner.skip("-")) {
			return date(year, unspecified, EdtfDate.ABSENT, EdtfDate.ABSENT);
		}
		return monthAndFiner(year);
	}

	/** The digits of a year that are specified; those that are not are stepped over. */
	private String yearDigits() {
		String digits = scanner.digits();
		if (digits.length() > YEAR_DIGITS) {
			throw scanner.expectedAt(scanner.position() - digits.length(), "shorterYear");
		}
		if (digits.length() < YEAR_DIGITS - MAX_UNSPECIFIED_DIGITS) {
			throw scanner.expected(scanner.peek() == 'X' ? "yearWithoutX" : "yearDigit");
		}
		for (int i = digits.length(); i < YEAR_DIGITS; i++) {
			if (!scanner.skip("X")) {
				throw scanner.expected("yearDigit");
			}
		}
		return digits;
	}

	private EdtfPoint monthAndFiner(int year) {
		if (scanner.skip("XX")) {
			return date(year, 0, EdtfDate.UNSPECIFIED, scanner.skip("-") ? unspecifiedDay() : EdtfDate.ABSENT);
		}
		int start = scanner.position();
		int month = scanner.twoDigits(1, EdtfDate.WINTER, "month");
		if (month > 12 && month < EdtfDate.SPRING) {
			throw scanner.expectedAt(start, "month");
		}
		if (month >= EdtfDate.SPRING || !scanner.skip("-")) {
			return date(year, 0, month, EdtfDate.ABSENT);
		}
		return dayAndFiner(YearMonth.of(year, month));
	}

	private int unspecifiedDay() {
		if (!scanner.skip("XX")) {
			throw scanner.expected("unspecifiedDay");
		}
		return EdtfDate.UNSPECIFIED;
	}

	private EdtfPoint dayAndFiner(YearMonth month) {
		if (scanner.skip("XX")) {
			return date(month.getYear(), 0, month.getMonthValue(), EdtfDate.UNSPECIFIED);
		}
		int day = scanner.twoDigits(1, month.lengthOfMonth(), "day");
		if (scanner.skip("T")) {
			return time(month.atDay(day));
		}
		return date(month.getYear(), 0, month.getMonthValue(), day);
	}

	private EdtfDate date(int year, int unspecifiedDigits, int month, int day) {
		return new EdtfDate(year, unspecifiedDigits, month, day, qualifier());
	}

	private EdtfDateTime time(LocalDate day) {
		int hour = scanner.twoDigits(0, 23, "hour");
		int minute = colonAndTwoDigits(59, "minute");
		boolean hasSeconds = scanner.peek() == ':';
		int second = hasSeconds ? colonAndTwoDigits(59, "second") : 0;
		EdtfPrecision precision = hasSeconds ? EdtfPrecision.SECOND : EdtfPrecision.MINUTE;
		return new EdtfDateTime(day.atTime(LocalTime.of(hour, minute, second)), precision, zone(), qualifier());
	}

	private int colonAndTwoDigits(int to, String key) {
		if (!scanner.skip(":")) {
			throw scanner.expected("colon");
		}
		return scanner.twoDigits(0, to, key);
	}

	private String zone() {
		if (scanner.skip("Z")) {
			return "Z";
		}
		int start = scanner.position();
		boolean negative = scanner.peek() == '-';
		if (!scanner.skip("+") && !scanner.skip("-")) {
			return "";
		}
		int hours = scanner.twoDigits(0, MAX_ZONE_HOURS, "zoneHour");
		int maxMinutes = hours == MAX_ZONE_HOURS ? 0 : 59;
		int minutes = scanner.peek() == ':' ? colonAndTwoDigits(maxMinutes, "zoneMinute") : 0;
		if (negative && hours == 0 && minutes == 0) {
			throw scanner.expectedAt(start, "zoneNotMinusZero");
		}
		return scanner.textFrom(start);
	}

	private EdtfQualifier qualifier() {
		EdtfQualifier qualifier = EdtfQualifier.of(scanner.peek());
		scanner.skip(qualifier.toString());
		return qualifier;
	}
}
