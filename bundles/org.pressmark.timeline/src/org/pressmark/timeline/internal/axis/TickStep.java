// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;

/**
 * From one tick to the next by the calendar: months and years are as long as they are.
 *
 * @param unit minutes, hours, days, weeks, months or years
 * @param count how many of them
 */
record TickStep(ChronoUnit unit, long count) {

	static final TickStep DAY = new TickStep(ChronoUnit.DAYS, 1);
	static final TickStep MONTH = new TickStep(ChronoUnit.MONTHS, 1);
	static final TickStep YEAR = new TickStep(ChronoUnit.YEARS, 1);

	/** From fine to coarse; after the last one come its tenfolds. */
	static final List<TickStep> STEPS = List.of(minutes(1), minutes(5), minutes(15), hours(1), hours(3), hours(6), DAY,
			new TickStep(ChronoUnit.WEEKS, 1), MONTH, new TickStep(ChronoUnit.MONTHS, 3), YEAR, years(5), years(10),
			years(50), years(100), years(500), years(1000));

	private static final long MAX_YEARS = 1_000_000_000;

	private static TickStep minutes(long count) {
		return new TickStep(ChronoUnit.MINUTES, count);
	}

	private static TickStep hours(long count) {
		return new TickStep(ChronoUnit.HOURS, count);
	}

	private static TickStep years(long count) {
		return new TickStep(ChronoUnit.YEARS, count);
	}

	/** The finest step that is wide enough; when none is, the coarsest. */
	static TickStep finest(Predicate<TickStep> isWideEnough) {
		for (TickStep step : STEPS) {
			if (isWideEnough.test(step)) {
				return step;
			}
		}
		TickStep step = STEPS.getLast();
		while (step.count < MAX_YEARS && !isWideEnough.test(step)) {
			step = years(step.count * 10);
		}
		return step;
	}

	/** How long the step is about. */
	double seconds() {
		return (double) unit.getDuration().toSeconds() * count;
	}

	/**
	 * The last tick that is not after a moment. Ticks of many years are at the years that people call round: 100 BC, the
	 * first year, 100.
	 */
	LocalDateTime floor(LocalDateTime time) {
		LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
		return switch (unit) {
			case MINUTES -> floorInDay(time, Duration.ofMinutes(count));
			case HOURS -> floorInDay(time, Duration.ofHours(count));
			case DAYS -> day;
			case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTHS -> day.withDayOfMonth(1).minusMonths((time.getMonthValue() - 1) % count);
			default -> day.withDayOfMonth(1).withMonth(1).withYear(floorYear(time.getYear()));
		};
	}

	private static LocalDateTime floorInDay(LocalDateTime time, Duration step) {
		long seconds = time.toLocalTime().toSecondOfDay();
		return time.truncatedTo(ChronoUnit.DAYS).plusSeconds(seconds - seconds % step.toSeconds());
	}

	private int floorYear(int year) {
		if (year >= 1) {
			return (int) Math.max(1, year / count * count);
		}
		long beforeChrist = Math.ceilDiv(1 - year, count) * count;
		return (int) Math.max(Year.MIN_VALUE, 1 - beforeChrist);
	}

	/** Whether there is a tick after a tick; at the end of all years there is none. */
	boolean hasNext(LocalDateTime tick) {
		return tick.getYear() < Year.MAX_VALUE - (unit == ChronoUnit.YEARS ? count : 1);
	}

	/** The tick after a tick. */
	LocalDateTime next(LocalDateTime tick) {
		boolean isFirstYear = unit == ChronoUnit.YEARS && tick.getYear() == 1;
		return tick.plus(isFirstYear && count > 1 ? count - 1 : count, unit);
	}

	/** What the upper line of the axis says when the lower one has these ticks. */
	TickStep context() {
		return switch (unit) {
			case MINUTES, HOURS -> DAY;
			case DAYS, WEEKS -> MONTH;
			case MONTHS -> YEAR;
			default -> years(count * 10);
		};
	}
}
