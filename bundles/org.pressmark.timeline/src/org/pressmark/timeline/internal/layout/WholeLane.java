// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;

/**
 * The rows of a lane at one scale, all at once. Each item goes into the first row in which it has room, in the order of
 * dates; in a row nothing overlaps, so that what is visible is found there by halving. A long label then goes on over
 * what is left free before the next item. Items for which no row is left are counted in clusters in a row of their own,
 * the last one. Moving along the axis needs no new layout and no item changes its row.
 */
final class WholeLane implements LaneLayout {

	private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

	private final TimelineLane lane;
	private final ItemLabels labels;
	private final double scale;
	private final int maxRows;
	private final List<DatedItem> items;
	private final float[] fullWidths;
	private final int[] rowOf;

	/** The items by row, those of a row by date. */
	private final List<List<Placed>> rows = new ArrayList<>();
	private final NavigableMap<Long, List<TimelineItem>> clusters = new TreeMap<>();

	/** @param old the same lane before it was changed or magnified: what has not changed is not measured again */
	WholeLane(TimelineLane lane, ItemLabels labels, double scale, int maxRows, Optional<WholeLane> old) {
		this.lane = lane;
		this.labels = labels;
		this.scale = scale;
		this.maxRows = maxRows;
		items = lane.dated().all();
		fullWidths = new float[items.size()];
		rowOf = new int[fullWidths.length];
		old.ifPresentOrElse(this::measureChanged, this::measure);
		allocateRows(new RowAllocator(maxRows));
		rows.forEach(this::widenLabels);
	}

	private void measure() {
		for (int i = 0; i < fullWidths.length; i++) {
			fullWidths[i] = labels.fullWidth(items.get(i).item());
		}
	}

	private void measureChanged(WholeLane old) {
		int next = 0;
		for (int i = 0; i < fullWidths.length; i++) {
			// Usually one item has come or gone, and the others follow each other as before.
			int known = old.isAt(next, items.get(i)) ? next : old.isAt(next + 1, items.get(i)) ? next + 1 : -1;
			fullWidths[i] = known < 0 ? labels.fullWidth(items.get(i).item()) : old.fullWidths[known];
			next = known < 0 ? next : known + 1;
		}
	}

	private boolean isAt(int index, DatedItem item) {
		return index < fullWidths.length && items.get(index).item() == item.item();
	}

	private void allocateRows(RowAllocator allocator) {
		for (int i = 0; i < rowOf.length; i++) {
			ItemGeometry room = room(i);
			rowOf[i] = allocator.allocate(room.left(), room.right());
			if (rowOf[i] == RowAllocator.NONE) {
				clusters.computeIfAbsent(clusterCell(room), cell -> new ArrayList<>()).add(items.get(i).item());
			} else {
				put(placed(i, room, rowOf[i]));
			}
		}
	}

	private void put(Placed placed) {
		if (placed.row() == rows.size()) {
			rows.add(new ArrayList<>());
		}
		rows.get(placed.row()).add(placed);
	}

	private Placed placed(int index, ItemGeometry room, int row) {
		TimelineItem item = items.get(index).item();
		return new Placed(items.get(index), row, room.left(), room.right(), fullWidths[index], labels.tagWidth(item),
				Math.min(fullWidths[index], ItemLabels.MAX_WIDTH));
	}

	private ItemGeometry room(int index) {
		double labelWidth = Math.min(fullWidths[index], ItemLabels.MAX_WIDTH) + labels.tagWidth(items.get(index).item());
		return labels.style().room(items.get(index), scale, labelWidth);
	}

	private static long clusterCell(ItemGeometry geometry) {
		double place = Double.isInfinite(geometry.boxLeft()) ? geometry.boxRight() : geometry.boxLeft();
		return (long) Math.floor(place / CLUSTER_CELL);
	}

	private void widenLabels(List<Placed> row) {
		double next = Double.POSITIVE_INFINITY;
		for (int i = row.size() - 1; i >= 0; i--) {
			Placed placed = row.get(i);
			row.set(i, placed.widened(scale, next, NO_LIMIT));
			next = placed.left();
		}
	}

	@Override
	public TimelineLane lane() {
		return lane;
	}

	/** Whether these labels are on the items. */
	boolean hasLabels(ItemLabels others) {
		return labels == others;
	}

	/** Whether this is the layout of a lane at a scale, in so many rows. */
	boolean isOf(TimelineLane otherLane, double otherScale, int otherRows) {
		return lane == otherLane && scale == otherScale && maxRows == otherRows;
	}

	@Override
	public double right() {
		double right = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < rowOf.length; i++) {
			double end = room(i).right();
			right = Double.isInfinite(end) ? right : Math.max(right, end);
		}
		return right;
	}

	@Override
	public int rows() {
		return clusters.isEmpty() ? rows.size() : rows.size() + 1;
	}

	@Override
	public Optional<Placed> placed(TimelineItem item) {
		return lane.indexOf(item).map(index -> {
			ItemGeometry room = room(index);
			return rowOf[index] == RowAllocator.NONE ? placed(index, room, rows.size())
					: find(rows.get(rowOf[index]), items.get(index), room.left());
		});
	}

	private static Placed find(List<Placed> row, DatedItem item, double left) {
		int index = firstEndingBehind(row, left);
		while (row.get(index).item() != item) {
			index++;
		}
		return row.get(index);
	}

	@Override
	public List<Placed> placed(int firstRow, int lastRow, double left, double right) {
		List<Placed> visible = new ArrayList<>();
		for (List<Placed> row : rows.subList(Math.min(firstRow, rows.size()), Math.min(lastRow + 1, rows.size()))) {
			for (int i = firstEndingBehind(row, left); i < row.size() && row.get(i).left() <= right; i++) {
				visible.add(row.get(i));
			}
		}
		return visible;
	}

	private static int firstEndingBehind(List<Placed> row, double x) {
		int from = 0;
		int to = row.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (row.get(middle).right() < x) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	@Override
	public List<Cluster> clusters(double left, double right) {
		long from = (long) Math.floor(left / CLUSTER_CELL);
		long to = (long) Math.floor(right / CLUSTER_CELL);
		List<Cluster> visible = new ArrayList<>();
		clusters.subMap(from, true, to, true)
				.forEach((cell, held) -> visible.add(new Cluster(cell * CLUSTER_CELL, held)));
		return visible;
	}

	@Override
	public List<Crowd> crowds(double left, double right) {
		return List.of();
	}
}
