// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineShape;

/**
 * Where an item is, in pixels from the beginning of 1970.
 *
 * @param boxLeft where its date begins; minus infinity when the start is open
 * @param boxRight where its date ends, or more, so that the shape can be seen; infinity when the end is open
 * @param left where the room begins that shape and label need
 * @param right where this room ends
 * @param labelLeft where the label begins
 * @param labelWidth the width of the label with its glyph and tag
 * @param labelInside whether the label is within the shape
 */
public record ItemGeometry(double boxLeft, double boxRight, double left, double right, double labelLeft,
		double labelWidth, boolean labelInside) {

	/** Half the width of a marker. */
	public static final double MARKER_RADIUS = 5.5;

	/** The room between a shape and its label, and between a bar's edge and the label inside. */
	static final double PADDING = 6;

	/** The room behind a label that is beside its shape. */
	static final double GAP = 10;

	/** The room for the glyph before the label of what is no marker. */
	public static final double GLYPH_ROOM = 14;

	/** How far beyond a date the marks of its reports may be; those that are farther off stand there. */
	static final double REPORT_REACH = 360;

	/** Half the width of a report's mark, and the room beside it. */
	static final double REPORT_ROOM = 8;

	private static final double MIN_BAR = 12;
	private static final double FUZZY_REACH = 14;
	private static final double UNKNOWN_REACH = 36;

	/**
	 * @param scale pixels per second
	 * @param labelWidth the width of the label with its tag
	 */
	static ItemGeometry of(DatedItem item, double scale, double labelWidth) {
		double start = item.start() * scale;
		double end = item.end() * scale;
		TimelineShape shape = item.shape().at(end - start);
		return shape.isMarker() ? ofMarker(middle(shape, start, end), item.startEdge(), start, end, labelWidth)
				: ofBar(item.startEdge(), item.endEdge(), start, end, GLYPH_ROOM + labelWidth);
	}

	/**
	 * The room that an item needs at a scale and at all up to the next step of scales, where a day may become a bracket.
	 *
	 * @param step the factor between two steps
	 */
	static ItemGeometry upTo(DatedItem item, double scale, double step, double labelWidth) {
		ItemGeometry room = of(item, scale, labelWidth);
		if (item.shape() != TimelineShape.DAY || item.shape().at((item.end() - item.start()) * scale * step).isMarker()) {
			return room;
		}
		ItemGeometry bracket = ofBar(item.startEdge(), item.endEdge(), item.start() * scale, item.end() * scale,
				GLYPH_ROOM + labelWidth);
		return room.spread(bracket.left, bracket.right);
	}

	/** Where the mark of a report is. */
	double reportX(double x) {
		return Math.clamp(x, boxLeft - REPORT_REACH, boxRight + REPORT_REACH);
	}

	/** The same with room for the marks of reports between two x. */
	ItemGeometry withReports(double first, double last) {
		// Not so when nobody knows when there was any.
		return first <= last ? spread(reportX(first) - REPORT_ROOM, reportX(last) + REPORT_ROOM) : this;
	}

	private ItemGeometry spread(double atLeast, double atMost) {
		return new ItemGeometry(boxLeft, boxRight, Math.min(left, atLeast), Math.max(right, atMost), labelLeft, labelWidth,
				labelInside);
	}

	/** The x of a marker: a moment is its own place, a day is marked in its middle. */
	static double middle(TimelineShape shape, double start, double end) {
		return shape == TimelineShape.MOMENT ? start : (start + end) / 2;
	}

	/** How far a shape fades out behind an edge. */
	public static double reach(TimelineEdge edge) {
		return switch (edge) {
			case FUZZY -> FUZZY_REACH;
			case UNKNOWN -> UNKNOWN_REACH;
			case SHARP, OPEN -> 0;
		};
	}

	/**
	 * How much wider the label could be: within its shape, or up to what follows in the row.
	 *
	 * @param next where the room of the next item begins; infinity when none follows
	 */
	double free(double next) {
		if (Double.isInfinite(right)) {
			return Double.POSITIVE_INFINITY;
		}
		return labelInside ? boxRight - PADDING - labelLeft - labelWidth : next - (labelLeft + labelWidth + GAP);
	}

	private static ItemGeometry ofMarker(double middle, TimelineEdge edge, double start, double end,
			double labelWidth) {
		double radius = MARKER_RADIUS + reach(edge);
		// Behind the line along the day, too.
		double labelLeft = Math.max(end, middle + radius) + PADDING;
		return new ItemGeometry(start, end, Math.min(start, middle - radius), labelLeft + labelWidth + GAP, labelLeft,
				labelWidth, false);
	}

	private static ItemGeometry ofBar(TimelineEdge startEdge, TimelineEdge endEdge, double start, double end,
			double labelWidth) {
		double boxRight = Math.max(end, start + MIN_BAR);
		double left = start - reach(startEdge);
		double right = boxRight + reach(endEdge);
		// A label in a bar without a beginning would have no place of its own to stay at.
		boolean inside = startEdge != TimelineEdge.OPEN && boxRight - start >= labelWidth + 2 * PADDING;
		double labelLeft = (inside ? start : right) + PADDING;
		// What follows without a break, as months do, may stand in the same row.
		double roomRight = inside ? right : labelLeft + labelWidth + GAP;
		return new ItemGeometry(start, boxRight, left, roomRight, labelLeft, labelWidth, inside);
	}
}
