// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The rows of a lane at one scale. Each item goes into the first row in which it has room, in the order of dates; in a
 * row nothing overlaps, so that what is visible is found there by halving. A long label then goes on over what is left
 * free before the next item. Items for which no row is left are counted in clusters in a row of their own, the last
 * one.
 * <p>
 * All x are pixels from the beginning of 1970: nothing depends on where the window is, so moving along the axis needs
 * no new layout and no item changes its row.
 */
final class LaneLayout {

	/** The width of the cells of which each may hold a cluster. */
	static final double CLUSTER_CELL = 56;

	private final TimelineLane lane;
	private final LaneLabels labels;
	private final double scale;
	private final int[] rowOf;
	private final int itemRows;

	/** The items by row, those of a row by date; the items of row r are at rowStarts[r] to rowStarts[r + 1]. */
	private final int[] byRow;
	private final int[] rowStarts;

	/** By how much the label of each item is wider than what it was given room for. */
	private final double[] extraWidths;
	private final NavigableMap<Long, List<TimelineItem>> clusters = new TreeMap<>();

	LaneLayout(TimelineLane lane, LaneLabels labels, double scale, int maxRows) {
		this.lane = lane;
		this.labels = labels;
		this.scale = scale;
		rowOf = new int[lane.size()];
		extraWidths = new double[rowOf.length];
		itemRows = allocateRows(new RowAllocator(maxRows));
		rowStarts = new int[itemRows + 1];
		byRow = new int[rowOf.length];
		groupByRow();
		widenLabels();
	}

	private int allocateRows(RowAllocator allocator) {
		for (int i = 0; i < rowOf.length; i++) {
			ItemGeometry room = needed(i);
			rowOf[i] = allocator.allocate(room.left(), room.right());
			if (rowOf[i] == RowAllocator.NONE) {
				clusters.computeIfAbsent(clusterCell(room), cell -> new ArrayList<>()).add(lane.item(i));
			}
		}
		return allocator.rows();
	}

	private static long clusterCell(ItemGeometry geometry) {
		double place = Double.isInfinite(geometry.boxLeft()) ? geometry.boxRight() : geometry.boxLeft();
		return (long) Math.floor(place / CLUSTER_CELL);
	}

	private void groupByRow() {
		for (int row : rowOf) {
			if (row != RowAllocator.NONE) {
				rowStarts[row + 1]++;
			}
		}
		for (int row = 0; row < itemRows; row++) {
			rowStarts[row + 1] += rowStarts[row];
		}
		int[] next = rowStarts.clone();
		for (int i = 0; i < rowOf.length; i++) {
			if (rowOf[i] != RowAllocator.NONE) {
				byRow[next[rowOf[i]]++] = i;
			}
		}
	}

	private void widenLabels() {
		for (int row = 0; row < itemRows; row++) {
			double next = Double.POSITIVE_INFINITY;
			for (int i = rowStarts[row + 1] - 1; i >= rowStarts[row]; i--) {
				ItemGeometry room = needed(byRow[i]);
				extraWidths[byRow[i]] = Math.clamp(room.free(next), 0, labels.leftOut(byRow[i]));
				next = room.left();
			}
		}
	}

	TimelineLane lane() {
		return lane;
	}

	LaneLabels labels() {
		return labels;
	}

	double scale() {
		return scale;
	}

	/** Where the room ends that the items need, but for those without an end; minus infinity when there are none. */
	double right() {
		return IntStream.range(0, rowOf.length).mapToDouble(index -> needed(index).right()).filter(Double::isFinite)
				.max().orElse(Double.NEGATIVE_INFINITY);
	}

	/** How many rows are filled, with the one of the clusters. */
	int rows() {
		return clusters.isEmpty() ? itemRows : itemRows + 1;
	}

	/** The row of an item; the one of the clusters when it is in one of them. */
	int rowOf(int index) {
		return rowOf[index] == RowAllocator.NONE ? itemRows : rowOf[index];
	}

	ItemGeometry geometry(int index) {
		return ItemGeometry.of(lane.dated(index), scale, labels.width(index) + extraWidths[index]);
	}

	/** Where an item would be if its label took no more than it was given room for. */
	private ItemGeometry needed(int index) {
		return ItemGeometry.of(lane.dated(index), scale, labels.width(index));
	}

	/** The width that there is for a label's text. */
	double textWidth(int index) {
		return labels.textWidth(index) + extraWidths[index];
	}

	TimelineShape shape(int index) {
		DatedItem item = lane.dated(index);
		return item.shape().at((item.end() - item.start()) * scale);
	}

	/** The items of a row that need room between two x, from left to right. */
	void forEachItem(int row, double left, double right, IntConsumer consumer) {
		if (row >= itemRows) {
			return;
		}
		for (int i = firstEndingBehind(row, left); i < rowStarts[row + 1]; i++) {
			if (geometry(byRow[i]).left() > right) {
				return;
			}
			consumer.accept(byRow[i]);
		}
	}

	private int firstEndingBehind(int row, double x) {
		int from = rowStarts[row];
		int to = rowStarts[row + 1];
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (geometry(byRow[middle]).right() < x) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	/** The clusters between two x, by their cells. */
	NavigableMap<Long, List<TimelineItem>> clusters(double left, double right) {
		long from = (long) Math.floor(left / CLUSTER_CELL);
		long to = (long) Math.floor(right / CLUSTER_CELL);
		return clusters.subMap(from, true, to, true);
	}
}
