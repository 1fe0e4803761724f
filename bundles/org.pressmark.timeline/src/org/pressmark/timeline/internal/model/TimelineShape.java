// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfPrecision;

/** What an item looks like, so that one sees how precisely its date is known. */
public enum TimelineShape {

	/** A time of day: a small marker on a stem that stands on the moment. */
	MOMENT,
	/** A day: a solid marker in its middle, and a line along the day when there is room. */
	DAY,
	/** A month, season, year or more, one of several days, or a day magnified, in which it happened: a bracket over it. */
	SPAN,
	/** An interval, or all of several dates: a bar from its start to its end. */
	BAR,
	/** Several items for which no row is left: a pill with their number. */
	CLUSTER,
	/** A great many items in a short time: a column as high as they are many. */
	CROWD,
	/** No date: a chip in the tray. */
	UNDATED;

	/** A day wider than this, in pixels, is no longer a place on the axis, but one in which to look for the hour. */
	private static final double MAX_DAY_WIDTH = 200;

	/** The shape of a date. */
	static TimelineShape of(Edtf when) {
		return switch (when.kind()) {
			case TIME -> MOMENT;
			case DATE -> when.precision() == EdtfPrecision.DAY ? DAY : SPAN;
			case INTERVAL, ALL_OF -> BAR;
			case ONE_OF -> SPAN;
		};
	}

	/** The shape when it is so many pixels wide. */
	public TimelineShape at(double width) {
		return this == DAY && width > MAX_DAY_WIDTH ? SPAN : this;
	}

	/** Whether it stands for several items. */
	public boolean countsMany() {
		return this == CLUSTER || this == CROWD;
	}

	/** Whether the item is painted as a marker with its label beside it, never inside. */
	public boolean isMarker() {
		return this == MOMENT || this == DAY;
	}
}
