// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A length of time that articles are counted by. */
public enum TimeStep {

	/** A day. */
	DAY(ChronoUnit.DAYS, 31),
	/** A week from Monday, as ISO 8601 counts them. */
	WEEK(ChronoUnit.WEEKS, 104),
	/** A month. */
	MONTH(ChronoUnit.MONTHS, 120),
	/** A year. */
	YEAR(ChronoUnit.YEARS, Integer.MAX_VALUE);

	private final ChronoUnit unit;
	private final int most;

	TimeStep(ChronoUnit unit, int most) {
		this.unit = unit;
		this.most = most;
	}

	/** The shortest step in which the time between two days is not too many to be seen at once. */
	public static TimeStep between(LocalDate first, LocalDate last) {
		return Stream.of(values()).filter(step -> step.count(first, last) <= step.most).findFirst().orElse(YEAR);
	}

	private long count(LocalDate first, LocalDate last) {
		return unit.between(start(first), start(last)) + 1;
	}

	/** The first days of all steps from the one with a day to the one with another. */
	public List<LocalDate> starts(LocalDate first, LocalDate last) {
		LocalDate begin = start(first);
		return Stream.iterate(0L, number -> number + 1).limit(count(first, last)).map(number -> begin.plus(number, unit))
				.toList();
	}

	/** The first day of the step that a day is in. */
	public LocalDate start(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case YEAR -> day.withDayOfYear(1);
		};
	}

	/** What the step that a day is in is called in ISO 8601, which sorts as time goes: 2021-W18. */
	public String label(LocalDate day) {
		return switch (this) {
			case DAY -> day.toString();
			case WEEK -> year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
					+ String.format(Locale.ROOT, "%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
			case MONTH -> YearMonth.from(day).toString();
			case YEAR -> year(day.getYear());
		};
	}

	private static String year(int year) {
		return String.format(Locale.ROOT, "%04d", year);
	}
}
