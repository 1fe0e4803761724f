// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.ArrayList;
import java.util.List;

/** Makes the boxes of a lane that are in the window, from its layout. */
final class LaneBoxes {

	static final double ROW_HEIGHT = 24;

	/** The height of the shapes, which stand in the middle of their rows. */
	static final double SHAPE_HEIGHT = 18;

	/** How far behind the window's edges a shape is cut off. */
	private static final double CUT = 64;

	/** What the arrow of an open end needs. */
	private static final double ARROW_ROOM = 14;

	private static final double CLUSTER_WIDTH = LaneLayout.CLUSTER_CELL - ItemGeometry.GAP;

	private final LaneLayout layout;
	private final TextMeasure measure;
	private final double offset;
	private final double width;
	private final double top;

	/** @param top the y of the lane's first row */
	LaneBoxes(LaneLayout layout, TimeAxis axis, double width, double top) {
		this.layout = layout;
		measure = layout.labels().measure();
		offset = axis.x(0);
		this.width = width;
		this.top = top;
	}

	/** The boxes of a row that are to be seen between two x of the window. */
	List<TimelineBox> boxes(int row, double left, double right) {
		List<TimelineBox> boxes = new ArrayList<>();
		layout.forEachItem(row, left - offset, right - offset, index -> boxes.add(box(index)));
		if (row == layout.rows() - 1) {
			layout.clusters(left - offset, right - offset)
					.forEach((cell, items) -> boxes.add(cluster(cell, items, row)));
		}
		return boxes;
	}

	TimelineBox box(int index) {
		DatedItem dated = layout.lane().dated(index);
		TimelineItem item = dated.item();
		ItemGeometry geometry = layout.geometry(index);
		TimelineShape shape = layout.shape(index);
		double left = shape.isMarker() ? geometry.boxLeft() + offset : cut(geometry.boxLeft() + offset);
		double right = shape.isMarker() ? geometry.boxRight() + offset : cut(geometry.boxRight() + offset);
		double labelX = labelX(geometry);
		double labelWidth = Math.clamp(visibleRight(geometry) - labelX, 0, geometry.labelWidth());
		double besideText = geometry.labelWidth() - layout.textWidth(index);
		String label = measure.elide(LaneLabels.text(item), LaneLabels.style(item), labelWidth - besideText);
		return new TimelineBox(item, List.of(), shape, dated.startEdge(), dated.endEdge(), left,
				y(layout.rowOf(index)), right - left, SHAPE_HEIGHT, label, labelX, labelWidth);
	}

	/**
	 * A label inside of its shape stays in the window as long as the shape does; the one behind a bar without a
	 * beginning is on the bar while the bar's end is not in the window.
	 */
	private double labelX(ItemGeometry geometry) {
		double natural = geometry.labelLeft() + offset;
		if (Double.isInfinite(geometry.boxLeft()) && geometry.boxRight() + offset >= width) {
			return ARROW_ROOM + ItemGeometry.PADDING;
		}
		if (!geometry.labelInside()) {
			return natural;
		}
		double last = geometry.boxRight() + offset - ItemGeometry.PADDING - geometry.labelWidth();
		return Math.max(natural, Math.min(ItemGeometry.PADDING, last));
	}

	/** Where a label has to end: inside of its shape, and of the window. */
	private double visibleRight(ItemGeometry geometry) {
		double right = geometry.labelInside() ? geometry.boxRight() + offset : Double.POSITIVE_INFINITY;
		double windowRight = Double.isInfinite(geometry.boxRight()) ? width - ARROW_ROOM : width;
		return Math.min(right, windowRight) - ItemGeometry.PADDING;
	}

	private TimelineBox cluster(long cell, List<TimelineItem> items, int row) {
		double x = cell * LaneLayout.CLUSTER_CELL + offset;
		String label = measure.elide("+" + items.size(), TextStyle.SMALL, CLUSTER_WIDTH);
		double labelWidth = measure.width(label, TextStyle.SMALL);
		return new TimelineBox(items.getFirst(), items.subList(1, items.size()), TimelineShape.CLUSTER,
				TimelineEdge.SHARP, TimelineEdge.SHARP, x, y(row), CLUSTER_WIDTH, SHAPE_HEIGHT, label,
				x + (CLUSTER_WIDTH - labelWidth) / 2, labelWidth);
	}

	private double y(int row) {
		return top + row * ROW_HEIGHT + (ROW_HEIGHT - SHAPE_HEIGHT) / 2;
	}

	private double cut(double x) {
		return Math.clamp(x, -CUT, width + CUT);
	}
}
