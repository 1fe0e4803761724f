// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * Reads a date or a time of day.
 *
 * <pre>
 * point   = date | day "T" time [ mark ]
 * date    = [ mark ] year [ mark ] [ "-" [ mark ] month [ mark ] [ "-" [ mark ] day [ mark ] ] ]
 * year    = ( [ "-" ] X X X X | "Y" [ "-" ] digits [ "E" digits ] ) [ "S" digits ]
 * month   = X X
 * day     = X X
 * time    = hour ":" minute [ ":" second ] [ "Z" | ( "+" | "-" ) hour [ ":" minute ] ]
 * mark    = "?" | "~" | "%"
 * X       = digit | "X"
 * </pre>
 *
 * A year with {@code Y}, {@code S} or a group of months in place of the month have nothing finer behind them.
 */
final class EdtfPointParser {

	private static final int MAX_ZONE_HOURS = 18;

	private final EdtfScanner scanner;
	private final EdtfYearParser years;
	private final EdtfQualifier[] before = new EdtfQualifier[EdtfMarks.PARTS];
	private final EdtfQualifier[] behind = new EdtfQualifier[EdtfMarks.PARTS];

	EdtfPointParser(EdtfScanner scanner) {
		this.scanner = scanner;
		years = new EdtfYearParser(scanner);
	}

	EdtfPoint point() {
		Arrays.fill(before, EdtfQualifier.NONE);
		Arrays.fill(behind, EdtfQualifier.NONE);
		if (!isAtDate()) {
			throw scanner.expected("date");
		}
		mark(before, EdtfComponent.YEAR);
		EdtfYear year = years.year();
		mark(behind, EdtfComponent.YEAR);
		boolean endsHere = year.isLong() || year.significant() > 0 || !scanner.skip("-");
		return endsHere ? date(year, EdtfDigits.ABSENT, EdtfDigits.ABSENT) : monthAndFiner(year);
	}

	private boolean isAtDate() {
		return scanner.isAtDigitOrX() || scanner.peek() == 'Y' || scanner.peek() == '-'
				|| EdtfQualifier.of(scanner.peek()) != EdtfQualifier.NONE;
	}

	private void mark(EdtfQualifier[] marks, EdtfComponent part) {
		marks[part.ordinal()] = qualifier();
	}

	private EdtfQualifier qualifier() {
		EdtfQualifier qualifier = EdtfQualifier.of(scanner.peek());
		scanner.skip(qualifier.toString());
		return qualifier;
	}

	private EdtfDate date(EdtfYear year, EdtfDigits month, EdtfDigits day) {
		return new EdtfDate(year, month, day, EdtfMarks.of(before, behind));
	}

	private EdtfPoint monthAndFiner(EdtfYear year) {
		mark(before, EdtfComponent.MONTH);
		EdtfDigits month = month();
		mark(behind, EdtfComponent.MONTH);
		boolean endsHere = month.value() >= EdtfGrouping.FIRST_CODE || !scanner.skip("-");
		return endsHere ? date(year, month, EdtfDigits.ABSENT) : dayAndFiner(year, month);
	}

	private EdtfDigits month() {
		int start = scanner.position();
		EdtfDigits month = scanner.twoDigitsOrX("month");
		boolean isGrouping = month.isSpecified() && month.value() >= EdtfGrouping.FIRST_CODE
				&& month.value() <= EdtfGrouping.LAST_CODE;
		if (!isGrouping && !month.matchesAny(1, EdtfDays.MONTHS_PER_YEAR)) {
			throw scanner.expectedAt(start, "month");
		}
		return month;
	}

	private EdtfPoint dayAndFiner(EdtfYear year, EdtfDigits month) {
		mark(before, EdtfComponent.DAY);
		int start = scanner.position();
		EdtfDigits day = scanner.isAtTwoDigitsOrX() ? scanner.twoDigitsOrX("day") : EdtfDigits.of(0);
		if (EdtfDays.first(year, month, day).isEmpty()) {
			throw scanner.expectedAt(start, "day", String.valueOf(EdtfDays.longestMonth(year, month)));
		}
		mark(behind, EdtfComponent.DAY);
		EdtfDate date = date(year, month, day);
		boolean hasTime = date.precision() == EdtfPrecision.DAY && date.marks() == EdtfMarks.NONE;
		return hasTime && scanner.skip("T") ? time(date.firstDay()) : date;
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
}
