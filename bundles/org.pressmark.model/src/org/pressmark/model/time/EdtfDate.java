// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * A date without a time of day.
 *
 * @param year the year, its unspecified digits as zeros
 * @param unspecifiedDigits how many digits of the year are X, 0 to 2, counted from the right
 * @param month 1 to 12, {@link #SPRING} and the three that follow it for a season, {@link #UNSPECIFIED} or
 * {@link #ABSENT}
 * @param day 1 to 31, {@link #UNSPECIFIED} or {@link #ABSENT}
 * @param qualifier how far to trust the date
 */
record EdtfDate(int year, int unspecifiedDigits, int month, int day, EdtfQualifier qualifier) implements EdtfPoint {

	static final int ABSENT = 0;
	static final int UNSPECIFIED = -1;
	static final int SPRING = 21;
	static final int WINTER = 24;

	private static final int FIRST_MONTH_OF_SPRING = 3;
	private static final int MONTHS_PER_SEASON = 3;
	private static final int SEASONS_PER_YEAR = 4;
	private static final int MAX_PLAIN_YEAR = 9999;

	EdtfDate {
		boolean isPlainYear = unspecifiedDigits == 0 && month == ABSENT;
		if (Math.abs((long) year) > (isPlainYear ? MAX_YEAR : MAX_PLAIN_YEAR)) {
			throw new DateTimeException(EdtfMessages.ofDefaultLocale("yearOutOfRange", String.valueOf(year)));
		}
	}

	static EdtfDate of(LocalDate day) {
		return of(day, EdtfQualifier.NONE);
	}

	private static EdtfDate of(LocalDate day, EdtfQualifier qualifier) {
		return new EdtfDate(day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth(), qualifier);
	}

	@Override
	public EdtfPrecision precision() {
		if (isSeason()) {
			return EdtfPrecision.SEASON;
		}
		if (month > ABSENT) {
			return day > ABSENT ? EdtfPrecision.DAY : EdtfPrecision.MONTH;
		}
		return switch (unspecifiedDigits) {
			case 0 -> EdtfPrecision.YEAR;
			case 1 -> EdtfPrecision.DECADE;
			default -> EdtfPrecision.CENTURY;
		};
	}

	boolean isSeason() {
		return month >= SPRING;
	}

	@Override
	public boolean isUnspecified() {
		return unspecifiedDigits > 0 || month == UNSPECIFIED || day == UNSPECIFIED;
	}

	@Override
	public LocalDateTime from() {
		return firstDay().atStartOfDay();
	}

	/** The first day that the date covers. */
	LocalDate firstDay() {
		return switch (precision()) {
			case DAY -> LocalDate.of(year, month, day);
			case MONTH -> LocalDate.of(year, month, 1);
			case SEASON -> LocalDate.of(year, FIRST_MONTH_OF_SPRING + (month - SPRING) * MONTHS_PER_SEASON, 1);
			// Before the year 0 the unspecified digits count backwards: -201X begins with -2019.
			default -> LocalDate.of(year < 0 ? year - yearsCovered() + 1 : year, 1, 1);
		};
	}

	@Override
	public LocalDateTime to() {
		return precision().add(from(), 1);
	}

	private int yearsCovered() {
		return (int) Math.pow(10, unspecifiedDigits);
	}

	@Override
	public EdtfDate plus(long amount, EdtfPrecision unit) {
		if (unit == EdtfPrecision.DAY) {
			return of(firstDay().plusDays(amount), qualifier);
		}
		long months = unit.inMonths(amount);
		return switch (precision()) {
			case DAY -> of(firstDay().plusMonths(months), qualifier);
			case MONTH -> {
				YearMonth moved = YearMonth.of(year, month).plusMonths(months);
				yield new EdtfDate(moved.getYear(), 0, moved.getMonthValue(), day, qualifier);
			}
			case SEASON -> plusSeasons(months / MONTHS_PER_SEASON);
			default -> new EdtfDate(Math.toIntExact(year + months / 12), unspecifiedDigits, month, day, qualifier);
		};
	}

	private EdtfDate plusSeasons(long seasons) {
		long moved = Math.addExact((long) year * SEASONS_PER_YEAR + month - SPRING, seasons);
		int season = SPRING + (int) Math.floorMod(moved, (long) SEASONS_PER_YEAR);
		return new EdtfDate(Math.toIntExact(Math.floorDiv(moved, SEASONS_PER_YEAR)), 0, season, ABSENT, qualifier);
	}

	@Override
	public String toString() {
		return yearText() + partText(month) + partText(day) + qualifier;
	}

	private String yearText() {
		if (Math.abs(year) > MAX_PLAIN_YEAR) {
			return "Y" + year;
		}
		String digits = "000" + Math.abs(year);
		String specified = digits.substring(digits.length() - 4, digits.length() - unspecifiedDigits);
		return (year < 0 ? "-" : "") + specified + "X".repeat(unspecifiedDigits);
	}

	private static String partText(int part) {
		return switch (part) {
			case ABSENT -> "";
			case UNSPECIFIED -> "-XX";
			default -> (part < 10 ? "-0" : "-") + part;
		};
	}
}
