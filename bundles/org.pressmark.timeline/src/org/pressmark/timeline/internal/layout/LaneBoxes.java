// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/** Makes the boxes of a lane that are in the window, from its layout. */
final class LaneBoxes {

	/** How far behind the window's edges a shape is cut off. */
	private static final double CUT = 64;

	/** What the number above the highest column needs, which must not be on the name of the lane. */
	private static final double NUMBER_ROOM = 14;

	/** A column is at least so high. */
	private static final double MIN_COLUMN = 2;

	/** What the arrow of an open end needs. */
	private static final double ARROW_ROOM = 14;

	/** The width of a pill that counts items. */
	static final double CLUSTER_WIDTH = LaneLayout.CLUSTER_CELL - ItemGeometry.GAP;

	private final LaneLayout layout;
	private final ItemLabels labels;
	private final TimeAxis axis;
	private final double offset;
	private final double width;
	private final TimelineBand band;

	LaneBoxes(LaneLayout layout, ItemLabels labels, TimeAxis axis, double width, TimelineBand band) {
		this.layout = layout;
		this.labels = labels;
		this.axis = axis;
		this.width = width;
		this.band = band;
		offset = axis.x(0);
	}

	/** The boxes of some rows that are to be seen between two x of the window, row by row. */
	List<TimelineBox> boxes(int firstRow, int lastRow, double left, double right) {
		List<TimelineBox> boxes = new ArrayList<>();
		for (Placed placed : layout.placed(firstRow, lastRow, left - offset, right - offset)) {
			boxes.add(box(placed));
		}
		if (firstRow <= layout.rows() - 1 && lastRow >= layout.rows() - 1) {
			for (LaneLayout.Cluster cluster : layout.clusters(-offset, width - offset)) {
				double x = cluster.x() + offset;
				if (x + CLUSTER_WIDTH >= left && x <= right) {
					boxes.add(cluster(cluster.items(), x, y(layout.rows() - 1), labels.measure()));
				}
			}
		}
		return boxes;
	}

	/** The box of an item of the lane. */
	Optional<TimelineBox> box(TimelineItem item) {
		return layout.placed(item).map(this::box);
	}

	/** The crowds of the lane that are to be seen. */
	List<TimelineCrowd> crowds() {
		List<LaneLayout.Crowd> crowds = layout.crowds(-offset, width - offset);
		if (crowds.isEmpty()) {
			return List.of();
		}
		double highest = scaleEnd(crowds.stream().mapToInt(LaneLayout.Crowd::load).max().orElse(0));
		double bottom = band.rowsTop() + band.rows() * band.rowHeight();
		double room = bottom - band.rowsTop() - NUMBER_ROOM;
		return crowds.stream().map(crowd -> {
			double height = Math.max(MIN_COLUMN, room * crowd.load() / highest);
			double x = crowd.left() + offset;
			return new TimelineCrowd(band.name(), x, bottom - height, crowd.right() - crowd.left(), height, crowd.load(),
					crowd.items());
		}).toList();
	}

	/**
	 * What is counted as a crowd at an x, or else nearest to it; of what is equally near, the most. Empty when nothing is
	 * as near as a pointer may be off. Where nothing starts, what starts last before it in the same stretch.
	 */
	Optional<TimelineCrowd> crowdAt(double x) {
		double bottom = band.rowsTop() + band.rows() * band.rowHeight();
		double place = x - offset;
		Optional<LaneLayout.Crowd> nearest = layout.crowds(place - TimelineHit.EDGE, place + TimelineHit.EDGE).stream()
				.min(Comparator.<LaneLayout.Crowd>comparingDouble(crowd -> distance(crowd, place))
						.thenComparing(Comparator.comparingInt(LaneLayout.Crowd::load).reversed()));
		return nearest.map(crowd -> crowd.items().isEmpty() ? beginning(crowd) : crowd)
				.map(crowd -> new TimelineCrowd(band.name(), crowd.left() + offset, band.rowsTop(),
						crowd.right() - crowd.left(), bottom - band.rowsTop(), crowd.load(), crowd.items()));
	}

	private LaneLayout.Crowd beginning(LaneLayout.Crowd of) {
		LaneLayout.Crowd beginning = of;
		List<LaneLayout.Crowd> before = layout.crowds(-offset, of.left());
		for (int i = before.size() - 1; i >= 0; i--) {
			LaneLayout.Crowd crowd = before.get(i);
			if (crowd.right() < beginning.left() - TimelineCrowd.TOUCHING) {
				return of;
			}
			if (!crowd.items().isEmpty()) {
				return crowd;
			}
			beginning = crowd;
		}
		return of;
	}

	private static double distance(LaneLayout.Crowd crowd, double x) {
		return Math.max(0, Math.max(crowd.left() - x, x - crowd.right()));
	}

	/** A round number that is not smaller: what the highest column in the window is measured by jumps seldom. */
	private static double scaleEnd(int load) {
		double ten = Math.pow(10, Math.floor(Math.log10(Math.max(1, load))));
		return load <= ten ? ten : load <= 2 * ten ? 2 * ten : load <= 5 * ten ? 5 * ten : 10 * ten;
	}

	private TimelineBox box(Placed placed) {
		DatedItem dated = placed.item();
		TimelineItem item = dated.item();
		double scale = axis.pixelsPerSecond();
		ItemGeometry geometry = placed.geometry(scale);
		TimelineShape shape = dated.shape().at((dated.end() - dated.start()) * scale);
		double left = shape.isMarker() ? geometry.boxLeft() + offset : cut(geometry.boxLeft() + offset);
		double right = shape.isMarker() ? geometry.boxRight() + offset : cut(geometry.boxRight() + offset);
		boolean inside = geometry.labelInside() || hasMoreRoomInside(shape, geometry);
		double labelX = inside && !geometry.labelInside() ? insideLeft(geometry) : labelX(geometry);
		double labelWidth = Math.clamp(visibleRight(geometry, inside) - labelX, 0, geometry.labelWidth());
		double textWidth = labelWidth - (geometry.labelWidth() - placed.textWidth());
		String label = labels.measure().elide(ItemLabels.text(item), ItemLabels.style(item), textWidth);
		return new TimelineBox(item, List.of(), shape, dated.startEdge(), dated.endEdge(), left, y(placed.row()),
				right - left, RowStyle.SHAPE_HEIGHT, label, labelX, labelWidth, details(item, textWidth),
				marks(item, geometry));
	}

	private List<String> details(TimelineItem item, double textWidth) {
		List<String> lines = labels.details(item);
		return lines.isEmpty() ? lines
				: lines.stream().map(line -> labels.measure().elide(line, TextStyle.SMALL, textWidth)).toList();
	}

	private List<TimelineMark> marks(TimelineItem item, ItemGeometry geometry) {
		if (!labels.style().hasReports() || item.reports().isEmpty()) {
			return List.of();
		}
		List<TimelineMark> marks = new ArrayList<>();
		for (TimelineReport report : item.reports()) {
			double seconds = report.seconds();
			if (!Double.isNaN(seconds)) {
				double x = seconds * axis.pixelsPerSecond();
				double shown = geometry.reportX(x);
				marks.add(new TimelineMark(shown + offset, shown != x, report));
			}
		}
		marks.sort(Comparator.comparingDouble(TimelineMark::x));
		return marks;
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

	/** A label behind a bar that ends near the right side of the window would be cut off there, or not be seen at all. */
	private boolean hasMoreRoomInside(TimelineShape shape, ItemGeometry geometry) {
		double behind = visibleRight(geometry, false) - labelX(geometry);
		return !shape.isMarker() && Double.isFinite(geometry.boxLeft()) && behind < geometry.labelWidth()
				&& visibleRight(geometry, true) - insideLeft(geometry) > behind;
	}

	private double insideLeft(ItemGeometry geometry) {
		return Math.max(geometry.boxLeft() + offset, 0) + ItemGeometry.PADDING;
	}

	/** Where a label has to end: inside of its shape, and of the window. */
	private double visibleRight(ItemGeometry geometry, boolean inside) {
		double right = inside ? geometry.boxRight() + offset : Double.POSITIVE_INFINITY;
		double windowRight = Double.isInfinite(geometry.boxRight()) ? width - ARROW_ROOM : width;
		return Math.min(right, windowRight) - ItemGeometry.PADDING;
	}

	/** A pill that counts items. */
	static TimelineBox cluster(List<TimelineItem> items, double x, double y, TextMeasure measure) {
		String label = measure.elide("+" + items.size(), TextStyle.SMALL, CLUSTER_WIDTH);
		double labelWidth = measure.width(label, TextStyle.SMALL);
		return new TimelineBox(items.getFirst(), items.subList(1, items.size()), TimelineShape.CLUSTER,
				TimelineEdge.SHARP, TimelineEdge.SHARP, x, y, CLUSTER_WIDTH, RowStyle.SHAPE_HEIGHT, label,
				x + (CLUSTER_WIDTH - labelWidth) / 2, labelWidth, List.of(), List.of());
	}

	private double y(int row) {
		return band.rowsTop() + row * band.rowHeight() + labels.style().shapeTop();
	}

	private double cut(double x) {
		return Math.clamp(x, -CUT, width + CUT);
	}
}
