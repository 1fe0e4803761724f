// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;

/** The words for days that are counted from another one. Weeks begin with Monday, as in ISO 8601. */
enum DateRelation {

	TODAY("today", ChronoUnit.DAYS, 0),
	YESTERDAY("yesterday", ChronoUnit.DAYS, -1),
	TOMORROW("tomorrow", ChronoUnit.DAYS, 1),
	DAY_BEFORE_YESTERDAY("dayBeforeYesterday", ChronoUnit.DAYS, -2),
	DAY_AFTER_TOMORROW("dayAfterTomorrow", ChronoUnit.DAYS, 2),
	LAST_WEEK("lastWeek", ChronoUnit.WEEKS, -1),
	THIS_WEEK("thisWeek", ChronoUnit.WEEKS, 0),
	NEXT_WEEK("nextWeek", ChronoUnit.WEEKS, 1),
	LAST_MONTH("lastMonth", ChronoUnit.MONTHS, -1),
	THIS_MONTH("thisMonth", ChronoUnit.MONTHS, 0),
	NEXT_MONTH("nextMonth", ChronoUnit.MONTHS, 1),
	LAST_YEAR("lastYear", ChronoUnit.YEARS, -1),
	THIS_YEAR("thisYear", ChronoUnit.YEARS, 0),
	NEXT_YEAR("nextYear", ChronoUnit.YEARS, 1),
	DAYS_AGO("daysAgo", ChronoUnit.DAYS, -1),
	WEEKS_AGO("weeksAgo", ChronoUnit.WEEKS, -1),
	MONTHS_AGO("monthsAgo", ChronoUnit.MONTHS, -1),
	YEARS_AGO("yearsAgo", ChronoUnit.YEARS, -1),
	IN_DAYS("inDays", ChronoUnit.DAYS, 1),
	IN_WEEKS("inWeeks", ChronoUnit.WEEKS, 1),
	IN_MONTHS("inMonths", ChronoUnit.MONTHS, 1),
	IN_YEARS("inYears", ChronoUnit.YEARS, 1);

	/** A weekday of the days up to the reference, that day included: "on Monday", in news. */
	static final String WEEKDAY = "weekday";
	static final String LAST_WEEKDAY = "lastWeekday";
	static final String NEXT_WEEKDAY = "nextWeekday";
	static final String LAST_WEEKEND = "lastWeekend";
	static final String THIS_WEEKEND = "thisWeekend";
	static final String NEXT_WEEKEND = "nextWeekend";
	static final List<String> WEEKDAYS = List.of(WEEKDAY, LAST_WEEKDAY, NEXT_WEEKDAY);
	static final List<String> WEEKENDS = List.of(LAST_WEEKEND, THIS_WEEKEND, NEXT_WEEKEND);

	private static final int DAYS_TO_SUNDAY = 6;

	private final String key;
	private final ChronoUnit unit;
	private final int amount;

	DateRelation(String key, ChronoUnit unit, int amount) {
		this.key = key;
		this.unit = unit;
		this.amount = amount;
	}

	/** The key of the vocabulary. */
	String key() {
		return key;
	}

	/**
	 * The date, with the precision of the words: "last month" is a month, "two weeks ago" about a day.
	 *
	 * @param count the number in the words, if there is one
	 */
	Edtf from(LocalDate reference, Matcher words, ToIntFunction<Matcher> count) {
		boolean counted = words.groupCount() > 0;
		LocalDate day = reference.plus((long) amount * (counted ? count.applyAsInt(words) : 1), unit);
		return switch (unit) {
			case DAYS -> EdtfDate.of(day);
			case WEEKS -> counted ? EdtfDate.of(day).with(EdtfQualifier.APPROXIMATE) : week(day);
			case MONTHS -> EdtfDate.of(YearMonth.from(day));
			default -> EdtfDate.ofYear(day.getYear());
		};
	}

	private static Edtf week(LocalDate day) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new EdtfInterval(EdtfDate.of(monday), EdtfDate.of(monday.plusDays(DAYS_TO_SUNDAY)));
	}

	/** One of {@link #WEEKDAYS}. */
	static Edtf weekday(String key, LocalDate reference, DayOfWeek day) {
		return switch (key) {
			case LAST_WEEKDAY -> EdtfDate.of(reference.with(TemporalAdjusters.previous(day)));
			case NEXT_WEEKDAY -> EdtfDate.of(reference.with(TemporalAdjusters.next(day)));
			default -> EdtfDate.of(reference.with(TemporalAdjusters.previousOrSame(day)));
		};
	}

	/** One of {@link #WEEKENDS}: the Saturday and Sunday that are over, those of the week, or those of the next one. */
	static Edtf weekend(String key, LocalDate reference) {
		LocalDate ofWeek = reference.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		LocalDate sunday = switch (key) {
			case THIS_WEEKEND -> ofWeek;
			case NEXT_WEEKEND -> ofWeek.plusWeeks(1);
			default -> reference.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
		};
		return new EdtfInterval(EdtfDate.of(sunday.minusDays(1)), EdtfDate.of(sunday));
	}
}
