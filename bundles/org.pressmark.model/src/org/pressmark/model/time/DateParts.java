// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is written of a date, which may be only a part of it.
 *
 * @param year the year
 * @param month 1 to 12, or the code of a group of months, or 0 when none is written
 * @param day 1 to 31, or 0 when none is written
 * @param fragment where it is written
 * @param dayPlace where its day is written, or its fragment
 * @param weekday the weekday that is written beside it
 */
record DateParts(OptionalInt year, int month, int day, DateFragment fragment, DateFragment dayPlace,
		Optional<DateWeekday> weekday)
		implements DateSpoken {

	/**
	 * A date without a year is in the year of the day from which it is counted, unless it would be so many months away:
	 * "30 December" in an article of 2 January.
	 */
	private static final int MAX_MONTHS_AWAY = 9;

	private static final int MAX_DAY = 31;

	/** A date without a day. */
	static DateParts ofMonth(OptionalInt year, int month, DateFragment fragment) {
		return new DateParts(year, month, 0, fragment, fragment, Optional.empty());
	}

	/** The same, what is missing taken from the other end of a range: "4" of "4 to 5 May 2021". */
	DateParts completedBy(DateParts other) {
		boolean sameMonth = month == 0 && day > 0;
		return new DateParts(year.isPresent() ? year : other.year, sameMonth ? other.month : month, day,
				fragment, dayPlace, weekday);
	}

	/** The same in another year. */
	DateParts inYear(int other) {
		return new DateParts(OptionalInt.of(other), month, day, fragment, dayPlace, weekday);
	}

	/** Whether it is precise enough to be told from any number or name in a sentence. */
	boolean isDistinct() {
		return month > 0 && (day > 0 || year.isPresent());
	}

	/**
	 * Whether the weekday beside it is that of the date as which it is understood.
	 *
	 * @throws EdtfException when it is not
	 */
	void requireWeekday(EdtfDate date) {
		weekday.ifPresent(said -> said.require(date.from().toLocalDate()));
	}

	/**
	 * The date. Its weekday is not looked at.
	 *
	 * @param reference the day from which it is counted when no year is written
	 * @throws EdtfException when there is no such day, or something is missing
	 */
	EdtfDate resolve(Optional<LocalDate> reference) {
		if (month == 0) {
			if (day > 0) {
				throw fragment.incomplete("monthOfDay");
			}
			return EdtfDate.ofYear(year.getAsInt());
		}
		int ofYear = year.orElseGet(() -> likelyYear(reference.orElseThrow(() -> fragment.incomplete("yearOfDate"))));
		if (month >= EdtfGrouping.FIRST_CODE || day == 0) {
			return EdtfDate.of(ofYear, month);
		}
		int length = YearMonth.of(ofYear, month).lengthOfMonth();
		if (day > length) {
			throw dayPlace.refused("dayOfMonth", String.valueOf(length));
		}
		return EdtfDate.of(LocalDate.of(ofYear, month, day));
	}

	private int likelyYear(LocalDate reference) {
		LocalDate inYear = day(reference.getYear());
		if (inYear.isAfter(reference.plusMonths(MAX_MONTHS_AWAY))) {
			return reference.getYear() - 1;
		}
		return inYear.isBefore(reference.minusMonths(MAX_MONTHS_AWAY)) ? reference.getYear() + 1 : reference.getYear();
	}

	private LocalDate day(int ofYear) {
		if (month >= EdtfGrouping.FIRST_CODE) {
			return EdtfGrouping.of(month).firstDay(ofYear, month);
		}
		YearMonth ofMonth = YearMonth.of(ofYear, month);
		return ofMonth.atDay(Math.clamp(Math.min(day, MAX_DAY), 1, ofMonth.lengthOfMonth()));
	}
}
