// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ticks of an axis: a lower line as fine as there is room for labels, and an upper line that says in which day,
 * month, year or decade they are.
 *
 * @param major the upper line
 * @param minor the lower line
 * @param local a third line, in the other calendar by which the people of the locale go; empty when there is none
 */
public record Ticks(List<Tick> major, List<Tick> minor, List<Tick> local) {

	/**
	 * A line across the timeline.
	 *
	 * @param x where it is; the first one may be left of the window
	 * @param time the moment that it stands for
	 * @param label the text to its right, in the locale's language
	 */
	public record Tick(double x, LocalDateTime time, String label) {
	}

	/** From this on there is room for the day of the week. */
	private static final double WEEKDAY_DISTANCE = 62;

	/**
	 * The ticks that are to be seen in a window.
	 *
	 * @param width the width of the window in pixels
	 */
	public static Ticks of(TimeAxis axis, double width, Locale locale) {
		return of(axis, width, new TickFormats(locale));
	}

	/**
	 * The ticks that are to be seen in a window.
	 *
	 * @param width the width of the window in pixels
	 * @param formats keeps what is slow to find from one time to the next
	 */
	public static Ticks of(TimeAxis axis, double width, TickFormats formats) {
		boolean hasLongYears = Math.abs(axis.time(0).getYear()) >= TickFormats.LONG_YEAR
				|| Math.abs(axis.time(width).getYear()) >= TickFormats.LONG_YEAR;
		TickStep minor = TickStep.finest(
				step -> step.seconds() * axis.pixelsPerSecond() >= minDistance(step, hasLongYears));
		TickStep major = minor.context();
		return new Ticks(ticks(axis, width, major, majorTemplate(major), formats),
				ticks(axis, width, minor, minorTemplate(minor, axis), formats),
				LocalCalendar.of(formats.locale()).map(calendar -> calendar.ticks(axis, width)).orElse(List.of()));
	}

	/** Nearer than this, labels would touch. */
	private static double minDistance(TickStep step, boolean hasLongYears) {
		return switch (step.unit()) {
			case DAYS, WEEKS -> 26;
			case MONTHS -> 38;
			case YEARS -> hasLongYears ? 112 : 44;
			default -> 44;
		};
	}

	private static List<Tick> ticks(TimeAxis axis, double width, TickStep step, String template, TickFormats formats) {
		List<Tick> ticks = new ArrayList<>();
		LocalDateTime time = step.floor(axis.time(0));
		while (axis.x(time) <= width) {
			boolean hasEra = time.getYear() < 1 || time.getYear() == 1 && !ticks.isEmpty();
			ticks.add(new Tick(axis.x(time), time, formats.format(hasEra && template.startsWith("y") ? "G" + template : template, time)));
			if (!step.hasNext(time)) {
				break;
			}
			time = step.next(time);
		}
		return List.copyOf(ticks);
	}

	private static String majorTemplate(TickStep step) {
		return switch (step.unit()) {
			case DAYS -> "yMMMEd";
			case MONTHS -> "yMMMM";
			default -> "y";
		};
	}

	private static String minorTemplate(TickStep step, TimeAxis axis) {
		return switch (step.unit()) {
			case MINUTES, HOURS -> "Hm";
			case DAYS, WEEKS -> step.seconds() * axis.pixelsPerSecond() >= WEEKDAY_DISTANCE ? "Ed" : "d";
			case MONTHS -> "MMM";
			default -> "y";
		};
	}
}
