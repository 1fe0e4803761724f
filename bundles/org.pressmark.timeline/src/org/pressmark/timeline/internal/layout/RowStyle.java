// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.DatedItem;

/**
 * How high the rows of a layout are, and what is in them: shapes with their labels on top, then the lines of cards, then
 * the marks of reports.
 *
 * @param hasDetails whether there are lines below the labels
 * @param hasReports whether there are marks where items were reported
 */
public record RowStyle(boolean hasDetails, boolean hasReports) {

	static final RowStyle PLAIN = new RowStyle(false, false);

	/** The height of the shapes. */
	static final double SHAPE_HEIGHT = 18;

	/** The height of one line of a card. */
	public static final double LINE_HEIGHT = 14;

	private static final int LINES = 2;
	/** What the marks of reports need. */
	static final double MARKS_HEIGHT = 9;
	private static final double PADDING = 6;

	/** From here on there is room for cards: a day is so wide, in pixels. */
	private static final double CARD_DAY = 100;
	private static final double SECONDS_A_DAY = 86_400;

	static RowStyle of(TimelineLook look, TimeAxis axis) {
		boolean isNear = axis.pixelsPerSecond() * SECONDS_A_DAY >= CARD_DAY;
		return new RowStyle(look.showsCards() && isNear, look.showsReports());
	}

	/** The room that an item needs at a scale. */
	ItemGeometry room(DatedItem item, double scale, double labelWidth) {
		return withReports(item, scale, ItemGeometry.of(item, scale, labelWidth));
	}

	/** The room that an item needs at a scale and at all up to the next step of scales. */
	ItemGeometry roomUpTo(DatedItem item, double scale, double step, double labelWidth) {
		return withReports(item, scale, ItemGeometry.upTo(item, scale, step, labelWidth));
	}

	private ItemGeometry withReports(DatedItem item, double scale, ItemGeometry room) {
		return hasReports ? room.withReports(item.firstReport() * scale, item.lastReport() * scale) : room;
	}

	double height() {
		return PADDING + SHAPE_HEIGHT + detailsHeight() + (hasReports ? MARKS_HEIGHT : 0);
	}

	private double detailsHeight() {
		return hasDetails ? LINES * LINE_HEIGHT : 0;
	}

	/** The top of the shapes, from the top of their row. */
	double shapeTop() {
		return PADDING / 2;
	}

	/** The middle of the marks of reports, from the top of the shape. */
	public static double marksMiddle(boolean hasDetails) {
		return SHAPE_HEIGHT + (hasDetails ? LINES * LINE_HEIGHT : 0) + MARKS_HEIGHT / 2;
	}
}
