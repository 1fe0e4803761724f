// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineShape;

/** The items without a date as chips, in as many rows as the width needs. */
final class TrayLayout {

	/** The room at both sides of the tray. */
	static final double MARGIN = 12;

	private final List<TimelineItem> items;
	private final ItemLabels labels;
	private final double width;

	/** By row; each row from left to right, with its y counted from the first row's top. */
	private final List<List<TimelineBox>> rows = new ArrayList<>();

	/** @param most how many items to show; what is beyond them is counted on one more chip */
	TrayLayout(List<TimelineItem> items, ItemLabels labels, double width, int most) {
		this.items = items;
		this.labels = labels;
		this.width = width;
		List<TimelineItem> shown = items.size() > most ? items.subList(0, most) : items;
		for (TimelineItem item : shown) {
			double chipWidth = chipWidth(item);
			double x = place(chipWidth);
			rows.getLast().add(box(item, x, chipWidth));
		}
		if (shown.size() < items.size()) {
			double x = place(LaneBoxes.CLUSTER_WIDTH);
			rows.getLast().add(rest(items.subList(shown.size(), items.size()), x));
		}
	}

	/** Where the next chip is, in a new row if it has no room in the last one. */
	private double place(double chipWidth) {
		if (!rows.isEmpty() && rows.getLast().getLast().right() + ItemGeometry.GAP + chipWidth <= width - MARGIN) {
			return rows.getLast().getLast().right() + ItemGeometry.GAP;
		}
		rows.add(new ArrayList<>());
		return MARGIN;
	}

	private TimelineBox rest(List<TimelineItem> rest, double x) {
		return LaneBoxes.cluster(rest, x, rowTop(), labels.measure());
	}

	/** Whether this is the layout of these items. */
	boolean isOf(List<TimelineItem> otherItems, double otherWidth) {
		return items == otherItems && width == otherWidth;
	}

	private double chipWidth(TimelineItem item) {
		double wanted = 2 * ItemGeometry.PADDING + besideText(item) + labels.shortWidth(item);
		return Math.min(wanted, width - 2 * MARGIN);
	}

	private double besideText(TimelineItem item) {
		return ItemGeometry.GLYPH_ROOM + labels.tagWidth(item);
	}

	private TimelineBox box(TimelineItem item, double x, double chipWidth) {
		double labelWidth = chipWidth - 2 * ItemGeometry.PADDING;
		String label = labels.measure().elide(ItemLabels.text(item), ItemLabels.style(item), labelWidth - besideText(item));
		return new TimelineBox(item, List.of(), TimelineShape.UNDATED, TimelineEdge.SHARP, TimelineEdge.SHARP, x,
				rowTop(), chipWidth, RowStyle.SHAPE_HEIGHT, label, x + ItemGeometry.PADDING, labelWidth, List.of(),
				List.of());
	}

	/** The top of the shapes in the last row. */
	private double rowTop() {
		return (rows.size() - 1) * RowStyle.PLAIN.height() + RowStyle.PLAIN.shapeTop();
	}

	int rows() {
		return rows.size();
	}

	/** The chips of a row when the first row is at a y. */
	List<TimelineBox> boxes(int row, double top) {
		return rows.get(row).stream().map(box -> box.movedDown(top)).toList();
	}
}
