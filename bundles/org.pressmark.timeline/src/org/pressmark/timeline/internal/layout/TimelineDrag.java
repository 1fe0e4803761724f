// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;

/**
 * An item under way: from what was grabbed, and where the pointer is, the date that the item gets when it is dropped
 * there. Moving an item keeps its length and precision; stretching changes one end, so that a day becomes an interval; an end that was a guess stays one.
 * Dates stick to minutes, hours, days, months or years, whatever can be aimed at on the axis.
 *
 * @param hit what was grabbed; an item with a date
 * @param axis the axis on which it is dragged
 * @param grabbedAt the x at which it was grabbed
 */
public record TimelineDrag(TimelineHit hit, TimeAxis axis, double grabbedAt) {

	private static final int LAST_YEAR_OF_DAYS = 9999;

	/** @throws IllegalArgumentException when the item has no date */
	public TimelineDrag {
		if (hit.box().item().when().isEmpty()) {
			throw new IllegalArgumentException("An item without a date is not on the axis: " + hit.box().item().id());
		}
	}

	/** The date of an item without one that is dropped on the axis; of years with more than four digits, days can't be written. */
	public static Edtf drop(TimeAxis axis, double x) {
		LocalDateTime time = axis.time(x);
		SnapUnit unit = Math.abs(time.getYear()) > LAST_YEAR_OF_DAYS ? SnapUnit.YEAR : SnapUnit.of(axis);
		return unit.startingAt(unit.floor(time));
	}

	/**
	 * The date when the pointer is at an x; the old one when the pointer has not left what the edge or item sticks to.
	 *
	 * @throws java.time.DateTimeException when this is beyond all years that a date may have
	 */
	public Edtf at(double x) {
		return switch (hit.part()) {
			case BODY -> moved(x);
			case START -> startingAt(x);
			case END -> endingAt(x);
		};
	}

	private Edtf when() {
		return hit.box().item().when().orElseThrow();
	}

	private Edtf moved(double x) {
		Duration unit = SnapUnit.of(axis).length();
		double units = (x - grabbedAt) / axis.pixelsPerSecond() / unit.toSeconds();
		return when().shift(unit.multipliedBy(Math.round(units)));
	}

	private Edtf startingAt(double x) {
		SnapUnit unit = SnapUnit.of(axis);
		LocalDateTime start = TimeAxis.dateTime(TimeAxis.startSeconds(when()));
		LocalDateTime wanted = unit.nearest(draggedTo(start, x));
		if (wanted.equals(unit.nearest(start))) {
			return when();
		}
		// Dragged over the end, what is left is the last unit before it.
		LocalDateTime last = when().latest().map(end -> unit.floor(end.minusSeconds(1))).orElse(wanted);
		return when().withStart(as(when().start(), unit.startingAt(wanted.isAfter(last) ? last : wanted)));
	}

	private Edtf endingAt(double x) {
		SnapUnit unit = SnapUnit.of(axis);
		LocalDateTime end = TimeAxis.dateTime(TimeAxis.endSeconds(when()));
		LocalDateTime wanted = unit.nearest(draggedTo(end, x));
		if (wanted.equals(unit.nearest(end))) {
			return when();
		}
		// Dragged over the start, what is left is the first unit behind it.
		LocalDateTime first = when().earliest().map(start -> unit.next(unit.floor(start))).orElse(wanted);
		return when().withEnd(as(when().end(), unit.endingAt(wanted.isBefore(first) ? first : wanted)));
	}

	private static Edtf as(Optional<Edtf> old, Edtf now) {
		return old.map(now::trustedAs).orElse(now);
	}

	/** Where an edge is when the pointer is at an x; it was not grabbed exactly at the edge. */
	private LocalDateTime draggedTo(LocalDateTime edge, double x) {
		return axis.time(axis.x(edge) + x - grabbedAt);
	}
}
