// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.List;

import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineShape;

/**
 * Where an item is on the timeline. What lies outside of the window, open ends above all, is cut off well behind its
 * edge.
 *
 * @param item the item; the first one of a cluster
 * @param others the other items of a cluster, otherwise none
 * @param shape what the item looks like
 * @param startEdge how it begins
 * @param endEdge how it ends
 * @param x the left side of its date
 * @param y the top of its row, from the top of the timeline
 * @param width the width of its date
 * @param height the height of its shape
 * @param label what stands on it or to its right: its title, which may be shortened or empty
 * @param labelX where the label begins: with the glyph, except beside a marker
 * @param labelWidth how wide it is, with glyph and tag
 * @param details the lines below the label: the date, then what else is known; which may be shortened
 * @param marks where it was reported, from left to right
 */
public record TimelineBox(TimelineItem item, List<TimelineItem> others, TimelineShape shape, TimelineEdge startEdge,
		TimelineEdge endEdge, double x, double y, double width, double height, String label, double labelX,
		double labelWidth, List<String> details, List<TimelineMark> marks) {

	/** Holds no null. */
	public TimelineBox {
		details = List.copyOf(details);
		marks = List.copyOf(marks);
	}

	/** The right side of the date. */
	public double right() {
		return x + width;
	}

	/** The middle of a marker. */
	public double middle() {
		return ItemGeometry.middle(shape, x, right());
	}

	/** Half way down the shape. */
	public double centerY() {
		return y + height / 2;
	}

	/** The line on which the marks of reports stand. */
	public double marksY() {
		return y + RowStyle.marksMiddle(!details.isEmpty());
	}

	/** The bottom of its shape, lines and marks. */
	double bottom() {
		double line = y + height + details.size() * RowStyle.LINE_HEIGHT;
		return marks.isEmpty() ? line : line + RowStyle.MARKS_HEIGHT;
	}

	/** Where the painted shape begins, without what fades out. */
	public double shapeLeft() {
		return shape.isMarker() ? Math.min(x, middle() - ItemGeometry.MARKER_RADIUS) : x;
	}

	/** Where the painted shape ends, without what fades out. */
	public double shapeRight() {
		return shape.isMarker() ? Math.max(right(), middle() + ItemGeometry.MARKER_RADIUS) : right();
	}

	/** The same box farther down. */
	public TimelineBox movedDown(double dy) {
		return new TimelineBox(item, others, shape, startEdge, endEdge, x, y + dy, width, height, label, labelX,
				labelWidth, details, marks);
	}
}
