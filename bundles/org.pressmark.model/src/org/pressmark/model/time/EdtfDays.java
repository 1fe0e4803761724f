// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first and the last day that a date may be whose digits are not all specified. */
final class EdtfDays {

	static final int MONTHS_PER_YEAR = 12;
	static final int MAX_DAY = 31;

	private EdtfDays() {
	}

	/** The first day; empty when there is none in any of the years, as 30 February. */
	static Optional<LocalDate> first(EdtfYear year, EdtfDigits month, EdtfDigits day) {
		if (year.isSpecified()) {
			return firstOf(year.value(), month, day);
		}
		int first = year.first();
		// What a year has at all, a leap year or the year after it has, so that the loop seldom is a long one.
		return IntStream.rangeClosed(0, year.last() - first).map(i -> first + i).filter(year::matches)
				.mapToObj(each -> firstOf(each, month, day)).flatMap(Optional::stream).findFirst();
	}

	/** The last day; empty when there is none. */
	static Optional<LocalDate> last(EdtfYear year, EdtfDigits month, EdtfDigits day) {
		if (year.isSpecified()) {
			return lastOf(year.value(), month, day);
		}
		int last = year.last();
		return IntStream.rangeClosed(0, last - year.first()).map(i -> last - i).filter(year::matches)
				.mapToObj(each -> lastOf(each, month, day)).flatMap(Optional::stream).findFirst();
	}

	/** How many days the longest month has that a date may be in. */
	static int longestMonth(EdtfYear year, EdtfDigits month) {
		return IntStream.rangeClosed(year.first(), year.last()).filter(year::matches)
				.flatMap(each -> IntStream.rangeClosed(1, MONTHS_PER_YEAR).filter(month::matches)
						.map(number -> YearMonth.of(each, number).lengthOfMonth()))
				.max().orElse(MAX_DAY);
	}

	private static Optional<LocalDate> firstOf(int year, EdtfDigits month, EdtfDigits day) {
		if (!month.isPresent()) {
			return Optional.of(LocalDate.of(year, 1, 1));
		}
		if (month.isSpecified()) {
			return firstOf(YearMonth.of(year, month.value()), day);
		}
		return IntStream.rangeClosed(1, MONTHS_PER_YEAR).filter(month::matches)
				.mapToObj(number -> firstOf(YearMonth.of(year, number), day)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<LocalDate> firstOf(YearMonth month, EdtfDigits day) {
		if (!day.isPresent()) {
			return Optional.of(month.atDay(1));
		}
		if (day.isSpecified()) {
			return specified(month, day.value());
		}
		return IntStream.rangeClosed(1, month.lengthOfMonth()).filter(day::matches).mapToObj(month::atDay).findFirst();
	}

	private static Optional<LocalDate> lastOf(int year, EdtfDigits month, EdtfDigits day) {
		if (!month.isPresent()) {
			return Optional.of(LocalDate.of(year, MONTHS_PER_YEAR, MAX_DAY));
		}
		if (month.isSpecified()) {
			return lastOf(YearMonth.of(year, month.value()), day);
		}
		return IntStream.rangeClosed(1, MONTHS_PER_YEAR).map(i -> MONTHS_PER_YEAR + 1 - i).filter(month::matches)
				.mapToObj(number -> lastOf(YearMonth.of(year, number), day)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<LocalDate> lastOf(YearMonth month, EdtfDigits day) {
		int length = month.lengthOfMonth();
		if (!day.isPresent()) {
			return Optional.of(month.atEndOfMonth());
		}
		if (day.isSpecified()) {
			return specified(month, day.value());
		}
		return IntStream.rangeClosed(1, length).map(i -> length + 1 - i).filter(day::matches).mapToObj(month::atDay)
				.findFirst();
	}

	private static Optional<LocalDate> specified(YearMonth month, int day) {
		return day >= 1 && month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
	}
}
