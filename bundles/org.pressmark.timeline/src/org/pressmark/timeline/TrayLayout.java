// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.timeline.internal.Words;

/** The items without a date as chips, in as many rows as the width needs. */
final class TrayLayout {

	/** The room at both sides of the tray. */
	static final double MARGIN = 12;

	private final List<TimelineItem> items;
	private final TextMeasure measure;
	private final Words words;
	private final double width;

	/** By row; each row from left to right, with its y counted from the first row's top. */
	private final List<List<TimelineBox>> rows = new ArrayList<>();

	TrayLayout(List<TimelineItem> items, TextMeasure measure, Words words, double width) {
		this.items = items;
		this.measure = measure;
		this.words = words;
		this.width = width;
		double x = Double.MAX_VALUE;
		for (TimelineItem item : items) {
			double chipWidth = chipWidth(item);
			if (x + chipWidth > width - MARGIN) {
				rows.add(new ArrayList<>());
				x = MARGIN;
			}
			rows.getLast().add(box(item, x, chipWidth));
			x += chipWidth + ItemGeometry.GAP;
		}
	}

	/** Whether this is the layout of these items. */
	boolean isOf(List<TimelineItem> otherItems, double otherWidth) {
		return items == otherItems && width == otherWidth;
	}

	private double chipWidth(TimelineItem item) {
		double wanted = 2 * ItemGeometry.PADDING + besideText(item) + LaneLabels.textWidth(item, measure);
		return Math.min(wanted, width - 2 * MARGIN);
	}

	private double besideText(TimelineItem item) {
		return ItemGeometry.GLYPH_ROOM + LaneLabels.tagWidth(item, measure, words);
	}

	private TimelineBox box(TimelineItem item, double x, double chipWidth) {
		double y = (rows.size() - 1) * LaneBoxes.ROW_HEIGHT + (LaneBoxes.ROW_HEIGHT - LaneBoxes.SHAPE_HEIGHT) / 2;
		double labelWidth = chipWidth - 2 * ItemGeometry.PADDING;
		String label = measure.elide(LaneLabels.text(item), LaneLabels.style(item), labelWidth - besideText(item));
		return new TimelineBox(item, List.of(), TimelineShape.UNDATED, TimelineEdge.SHARP, TimelineEdge.SHARP, x, y,
				chipWidth, LaneBoxes.SHAPE_HEIGHT, label, x + ItemGeometry.PADDING, labelWidth);
	}

	int rows() {
		return rows.size();
	}

	/** The chips of a row when the first row is at a y. */
	List<TimelineBox> boxes(int row, double top) {
		return rows.get(row).stream().map(box -> box.movedDown(top)).toList();
	}
}
