// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How finely a date is known, from fine to coarse.
 *
 * @since 1.0
 */
public enum EdtfPrecision {

	/** A time of day with seconds. */
	SECOND(ChronoUnit.SECONDS, 1),
	/** A time of day without seconds. */
	MINUTE(ChronoUnit.MINUTES, 1),
	/** A calendar day. */
	DAY(ChronoUnit.DAYS, 1),
	/** A calendar month, or a day in it that is not wholly specified. */
	MONTH(ChronoUnit.MONTHS, 1),
	/** A season of the year. */
	SEASON(ChronoUnit.MONTHS, 3),
	/** A quarter of the year, beginning with January. */
	QUARTER(ChronoUnit.MONTHS, 3),
	/** A third of the year. */
	QUADRIMESTER(ChronoUnit.MONTHS, 4),
	/** A half of the year. */
	HALF_YEAR(ChronoUnit.MONTHS, 6),
	/** A calendar year, or a month or day in it that is not wholly specified. */
	YEAR(ChronoUnit.YEARS, 1),
	/** Ten years. */
	DECADE(ChronoUnit.YEARS, 10),
	/** A hundred years. */
	CENTURY(ChronoUnit.YEARS, 100),
	/** A thousand years. */
	MILLENNIUM(ChronoUnit.YEARS, 1000),
	/** More than a thousand years: Christmas of any year, a year known to the million. */
	ERA(ChronoUnit.FOREVER, 1),
	/** None of its own: each end of an interval has its precision. */
	INTERVAL(ChronoUnit.FOREVER, 1),
	/** None of its own: each date of a set has its precision. */
	SET(ChronoUnit.FOREVER, 1);

	private static final int MONTHS_PER_YEAR = 12;

	private final ChronoUnit unit;
	private final int count;

	EdtfPrecision(ChronoUnit unit, int count) {
		this.unit = unit;
		this.count = count;
	}

	/** A moment some of these units later. */
	LocalDateTime add(LocalDateTime time, long amount) {
		return time.plus(Math.multiplyExact(amount, count), unit);
	}

	/** So many of these units as months; only for those from {@link #MONTH} to {@link #MILLENNIUM}. */
	long inMonths(long amount) {
		int monthsPerUnit = unit == ChronoUnit.YEARS ? MONTHS_PER_YEAR : 1;
		return Math.multiplyExact(amount, count * monthsPerUnit);
	}

	/** The finest unit of which both are parts: a season and a third of the year have only the year in common. */
	EdtfPrecision common(EdtfPrecision other) {
		EdtfPrecision coarser = compareTo(other) < 0 ? other : this;
		EdtfPrecision finer = coarser == this ? other : this;
		boolean fits = finer.compareTo(MONTH) <= 0 || coarser.compareTo(YEAR) >= 0
				|| coarser.count % finer.count == 0;
		return fits ? coarser : YEAR;
	}

	/** The number of these units that, added to a moment, comes nearest to adding the duration. */
	long nearest(LocalDateTime from, Duration duration) {
		LocalDateTime target = from.plus(duration);
		long nearer = unit.between(from, target) / count;
		long farther = nearer + (duration.isNegative() ? -1 : 1);
		Duration under = Duration.between(add(from, nearer), target).abs();
		Duration over = Duration.between(add(from, farther), target).abs();
		return over.compareTo(under) < 0 ? farther : nearer;
	}
}
