// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How long the stretches of time are in which something is counted. */
public enum Period {

	/** A calendar day, in the zone that the date of publication is written in. */
	DAY,
	/** A week from Monday on, as ISO 8601 has it. */
	WEEK,
	/** A calendar month. */
	MONTH;

	/** The length of an EDTF day, {@code 2021-05-07}, and of a month. */
	private static final int DAY_UNITS = 10;
	private static final int MONTH_UNITS = 7;

	/**
	 * The first day of the stretch that a date of publication lies in.
	 *
	 * @param published an EDTF date, with a time or without
	 * @return empty if it is not known as precisely
	 */
	public Optional<LocalDate> begin(String published) {
		try {
			if (published.length() >= DAY_UNITS) {
				return Optional.of(begin(LocalDate.parse(published.substring(0, DAY_UNITS))));
			}
			return this == MONTH && published.length() == MONTH_UNITS ? Optional.of(YearMonth.parse(published).atDay(1))
					: Optional.empty();
		} catch (DateTimeException e) {
			// A date that is none: check names it, here it is as good as unknown.
			return Optional.empty();
		}
	}

	/** A stretch as EDTF: a month, a day, or the first day of a week. */
	public String edtf(LocalDate begin) {
		return this == MONTH ? YearMonth.from(begin).toString() : begin.toString();
	}

	private LocalDate begin(LocalDate day) {
		return switch (this) {
		case DAY -> day;
		case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case MONTH -> day.withDayOfMonth(1);
		};
	}
}
