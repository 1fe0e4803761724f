// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.SizeClass;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;

/** What is to be seen of a lane in tiles, magnified from their scale to that of a window. */
final class TiledLane implements LaneLayout {

	/** In how many pieces the shortest tiles are cut in which crowds are counted. */
	private static final int PIECES = 256;

	/** A title that has free room behind it may use so much more than others. */
	private static final double MOST_FREE = LaneTiles.REACH / 2;

	private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::row)
			.thenComparingDouble(Placed::left);

	private final LaneTiles tiles;
	private final double scale;

	/** @param scale pixels per second, at least that of the tiles and less than the next step */
	TiledLane(LaneTiles tiles, double scale) {
		this.tiles = tiles;
		this.scale = scale;
	}

	LaneTiles tiles() {
		return tiles;
	}

	@Override
	public TimelineLane lane() {
		return tiles.lane();
	}

	@Override
	public int rows() {
		return tiles.lane().size() <= tiles.rows() ? tiles.rows() : tiles.rows() + 1;
	}

	@Override
	public double right() {
		return Double.NEGATIVE_INFINITY;
	}

	@Override
	public List<Placed> placed(int firstRow, int lastRow, double left, double right) {
		List<Placed> near = near(firstRow, lastRow, left, right);
		List<Placed> visible = new ArrayList<>();
		for (int i = 0; i < near.size(); i++) {
			Placed placed = near.get(i);
			boolean isLast = i + 1 == near.size() || near.get(i + 1).row() != placed.row();
			double next = isLast ? Double.POSITIVE_INFINITY : room(near.get(i + 1)).left();
			if (room(placed).left() <= right) {
				Placed widened = placed.widened(scale, next, MOST_FREE);
				if (Math.max(widened.geometry(scale).right(), room(placed).right()) >= left) {
					visible.add(widened);
				}
			}
		}
		return visible;
	}

	private ItemGeometry room(Placed placed) {
		return tiles.style().room(placed.item(), scale, placed.labelWidth());
	}

	/** What may be visible, and what follows it in its row. */
	private List<Placed> near(int firstRow, int lastRow, double left, double right) {
		double from = left / scale;
		double to = (right + LaneTiles.REACH) / scale;
		List<Placed> near = new ArrayList<>();
		for (int size : tiles.sizes()) {
			for (LaneTiles.Tile tile : tiles.near(size, from, to)) {
				for (Placed placed : tile.placed()) {
					if (placed.row() >= firstRow && placed.row() <= lastRow) {
						near.add(placed);
					}
				}
			}
		}
		near.sort(ORDER);
		return near;
	}

	@Override
	public Optional<Placed> placed(TimelineItem item) {
		return lane().indexOf(item).map(index -> {
			DatedItem dated = lane().dated().get(index);
			return tiles.tileOf(dated).placed().stream().filter(placed -> placed.item() == dated).findFirst()
					.map(this::widened).orElseGet(() -> tiles.wanted(dated));
		});
	}

	private Placed widened(Placed placed) {
		ItemGeometry room = room(placed);
		double left = Double.isInfinite(room.left()) ? room.boxRight() : room.left();
		return placed(placed.row(), placed.row(), left, left).stream().filter(each -> each.item() == placed.item())
				.findFirst().orElse(placed);
	}

	@Override
	public List<Cluster> clusters(double left, double right) {
		double cellSeconds = CLUSTER_CELL / tiles.scale();
		NavigableMap<Long, List<TimelineItem>> byCell = new TreeMap<>();
		for (int size : tiles.sizes()) {
			for (LaneTiles.Tile tile : tiles.near(size, left / scale, right / scale)) {
				for (DatedItem item : tile.rest()) {
					ItemGeometry geometry = ItemGeometry.of(item, scale, 0);
					if (geometry.boxRight() >= left && geometry.boxLeft() <= right) {
						// What began before is counted at the side of the window.
						long first = (long) Math.ceil(left / scale / cellSeconds);
						long cell = Math.max(first, (long) Math.floor(item.start() / cellSeconds));
						byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(item.item());
					}
				}
			}
		}
		List<Cluster> clusters = new ArrayList<>();
		byCell.forEach((cell, items) -> clusters.add(new Cluster(cell * cellSeconds * scale, items)));
		return clusters;
	}

	@Override
	public List<Crowd> crowds(double left, double right) {
		double piece = tiles.shortestSeconds() / PIECES;
		List<Crowd> crowds = new ArrayList<>();
		long last = (long) Math.floor(right / scale / piece);
		for (long index = (long) Math.floor(left / scale / piece); index <= last; index++) {
			Crowd crowd = crowd(index * piece, (index + 1) * piece);
			if (crowd.load() > 0) {
				crowds.add(crowd);
			}
		}
		return crowds;
	}

	private Crowd crowd(double from, double to) {
		int load = 0;
		ItemRanges starting = new ItemRanges();
		for (int size : tiles.sizes()) {
			if (tiles.isCrowded(size, from)) {
				boolean isCrowd = tiles.isCrowdFrom(size, from);
				for (SizeClass items : tiles.items(size)) {
					load += items.duringAny(from, to);
					if (isCrowd) {
						starting.add(items.starts(), items.starts().countBefore(from), items.starts().countBefore(to));
					}
				}
			}
		}
		return new Crowd(from * scale, to * scale, load, starting);
	}
}
