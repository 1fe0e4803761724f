// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;

/**
 * To what a dragged edge sticks, so that a drag never claims more precision than a hand has at this zoom.
 */
enum SnapUnit {

	MINUTE(ChronoUnit.MINUTES), HOUR(ChronoUnit.HOURS), DAY(ChronoUnit.DAYS), MONTH(ChronoUnit.MONTHS),
	YEAR(ChronoUnit.YEARS);

	/** A unit that is narrower, in pixels, can't be aimed at. */
	private static final double MIN_PIXELS = 4;

	private final ChronoUnit unit;

	SnapUnit(ChronoUnit unit) {
		this.unit = unit;
	}

	/** The finest unit that can be aimed at on an axis. */
	static SnapUnit of(TimeAxis axis) {
		for (SnapUnit unit : values()) {
			if (unit.length().toSeconds() * axis.pixelsPerSecond() >= MIN_PIXELS) {
				return unit;
			}
		}
		return YEAR;
	}

	/** How long the unit is about. */
	Duration length() {
		return unit.getDuration();
	}

	/** The beginning of a unit that is nearest to a moment. */
	LocalDateTime nearest(LocalDateTime time) {
		LocalDateTime before = floor(time);
		LocalDateTime after = next(before);
		return Duration.between(before, time).compareTo(Duration.between(time, after)) < 0 ? before : after;
	}

	/** The beginning of the unit in which a moment is. */
	LocalDateTime floor(LocalDateTime time) {
		return switch (this) {
			case MINUTE, HOUR, DAY -> time.truncatedTo(unit);
			case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
			case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
		};
	}

	/** The beginning of the next unit. */
	LocalDateTime next(LocalDateTime beginning) {
		return beginning.plus(1, unit);
	}

	/** The date of this unit that starts at the beginning of one. */
	Edtf startingAt(LocalDateTime beginning) {
		return switch (this) {
			case MINUTE, HOUR -> Edtf.minute(beginning);
			case DAY -> Edtf.day(beginning.toLocalDate());
			case MONTH -> Edtf.month(YearMonth.from(beginning));
			case YEAR -> Edtf.year(Year.from(beginning));
		};
	}

	/**
	 * The date with which an interval ends, when it reaches up to the beginning of a unit: the unit before it; but
	 * "until 18:00" is written as the minute at which it ends.
	 */
	Edtf endingAt(LocalDateTime beginning) {
		return switch (this) {
			case MINUTE, HOUR -> Edtf.minute(beginning);
			case DAY, MONTH, YEAR -> startingAt(beginning.minus(1, unit));
		};
	}
}
