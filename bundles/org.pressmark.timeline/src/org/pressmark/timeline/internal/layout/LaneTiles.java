// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.SizeClass;
import org.pressmark.timeline.internal.model.TimelineLane;

/**
 * The rows of a lane with many items, of which only those are laid out that somebody looks at.
 * <p>
 * Time is cut into tiles. What starts in a tile is laid out together, and which rows it gets depends on nothing but what
 * is near: an item stays in its row wherever the window is. Items that are long have longer tiles, those of
 * {@link SizeClass their size}, so that none reaches farther than into the next tile; the short ones share the tiles
 * that are about as wide as a window. Long ones come first, the others get what is left. Of tiles of the same size every
 * other one comes first: what starts in two of them can't meet, and what starts between them takes the rows that are
 * free of both.
 * <p>
 * A tile with more items than there would be room for is a crowd: its items have no rows, and are counted instead, which
 * takes no longer the more there are.
 * <p>
 * The scale is one of a few steps. At a larger scale, up to the next step, there is more room between the items and their
 * labels are as wide as before, so the same rows do. Remembers what it has laid out; for one thread at a time.
 */
final class LaneTiles {

	/** From one scale to the next. */
	static final double STEP = Math.sqrt(2);

	/** The shortest tile has at least so many pixels; an item needs at most an eighth of that and {@link #REACH}. */
	private static final double TILE_WIDTH = 1024;

	/** How far an item's label or reports may reach beyond its date, in pixels. */
	static final double REACH = TILE_WIDTH * 0.4;

	/** What an item needs of a row on the average, in pixels, where there are as many as there is room for. */
	private static final double USUAL_WIDTH = 110;

	/** How many items as long as a tile allows have room in a row of it. */
	private static final int LONG_ONES_A_ROW = 8;

	/** The share of the rows that items may have which are longer than the shortest tiles allow. */
	private static final double LONG_ROWS = 0.6;

	/** How many tiles to remember. */
	private static final int MOST_TILES = 400;

	private record Key(int size, long index) {
	}

	/**
	 * What starts in a tile.
	 *
	 * @param placed what has a row
	 * @param rest what has not
	 * @param isCrowd whether nothing has a row, for there is too much
	 */
	record Tile(List<Placed> placed, List<DatedItem> rest, boolean isCrowd) {

		private static final Tile EMPTY = new Tile(List.of(), List.of(), false);
		private static final Tile CROWD = new Tile(List.of(), List.of(), true);
	}

	private final TimelineLane lane;
	private final ItemLabels given;
	private final ItemLabels labels;
	private final double scale;
	private final int rows;

	/** The size of the shortest tiles. */
	private final int shortest;

	/** The sizes of tiles, from short to long. */
	private final NavigableSet<Integer> sizes = new TreeSet<>();
	private final Map<Key, Tile> tiles = new HashMap<>();

	/**
	 * @param scale pixels per second, a step of scales
	 * @param rows how many rows there are
	 */
	LaneTiles(TimelineLane lane, ItemLabels labels, double scale, int rows) {
		this.lane = lane;
		given = labels;
		this.labels = labels.estimated();
		this.scale = scale;
		this.rows = rows;
		shortest = Math.max(0, (int) Math.ceil(Math.log(TILE_WIDTH / scale) / Math.log(2)));
		sizes.add(shortest);
		sizes.addAll(lane.sizeClasses().tailMap(shortest, false).keySet());
	}

	/** The largest step of scales that is not larger than a scale. */
	static double stepBelow(double scale) {
		double step = Math.pow(STEP, Math.floor(Math.log(scale) / Math.log(STEP)));
		return step > scale ? step / STEP : step;
	}

	/** Whether this is the layout of a lane at a scale. */
	boolean isOf(TimelineLane otherLane, ItemLabels otherLabels, double otherScale, int otherRows) {
		return lane == otherLane && given == otherLabels && scale == otherScale && rows == otherRows;
	}

	TimelineLane lane() {
		return lane;
	}

	RowStyle style() {
		return labels.style();
	}

	double scale() {
		return scale;
	}

	int rows() {
		return rows;
	}

	/** The sizes of tiles that there are, from short to long. */
	Collection<Integer> sizes() {
		return sizes;
	}

	/** For how many items it has looked for a row by now. */
	int laidOut() {
		return tiles.values().stream().mapToInt(tile -> tile.placed().size() + tile.rest().size()).sum();
	}

	/** How long the shortest tiles are, in seconds. */
	double shortestSeconds() {
		return seconds(shortest);
	}

	private static double seconds(int size) {
		return size == SizeClass.ENDLESS ? Double.POSITIVE_INFINITY : Math.scalb(1.0, size);
	}

	/** The tiles of a size in which something may start that needs room between two moments. */
	List<Tile> near(int size, double from, double to) {
		List<Tile> near = new ArrayList<>();
		for (long index = firstNear(size, from); index <= lastNear(size, to); index++) {
			near.add(tile(size, index));
		}
		return near;
	}

	private long firstNear(int size, double from) {
		return size == SizeClass.ENDLESS ? 0 : indexOf(size, from) - 1;
	}

	private long lastNear(int size, double to) {
		return size == SizeClass.ENDLESS ? 0 : indexOf(size, to + REACH / scale);
	}

	private static long indexOf(int size, double moment) {
		return (long) Math.floor(moment / seconds(size));
	}

	/** Whether there is a crowd of items of a size at a moment, or just before it. */
	boolean isCrowded(int size, double moment) {
		return size == SizeClass.ENDLESS ? tile(size, 0).isCrowd()
				: tile(size, indexOf(size, moment)).isCrowd() || tile(size, indexOf(size, moment) - 1).isCrowd();
	}

	/** Whether the items of a size that start at a moment are counted as a crowd. */
	boolean isCrowdFrom(int size, double moment) {
		return tile(size, size == SizeClass.ENDLESS ? 0 : indexOf(size, moment)).isCrowd();
	}

	/** The items of a size of tiles. */
	Collection<SizeClass> items(int size) {
		return size == shortest ? lane.sizeClasses().headMap(size, true).values()
				: Optional.ofNullable(lane.sizeClasses().get(size)).stream().toList();
	}

	/** The tile in which an item starts. */
	Tile tileOf(DatedItem item) {
		int size = Math.max(shortest, item.sizeClass());
		return tile(size, size == SizeClass.ENDLESS ? 0 : indexOf(size, item.start()));
	}

	private Tile tile(int size, long index) {
		Key key = new Key(size, index);
		Tile known = tiles.get(key);
		if (known == null) {
			if (tiles.size() >= MOST_TILES) {
				tiles.clear();
			}
			known = layOut(size, index);
			tiles.put(key, known);
		}
		return known;
	}

	private Tile layOut(int size, long index) {
		boolean isEndless = size == SizeClass.ENDLESS;
		double from = isEndless ? Double.NEGATIVE_INFINITY : index * seconds(size);
		double to = isEndless ? Double.POSITIVE_INFINITY : (index + 1) * seconds(size);
		int count = items(size).stream().mapToInt(items -> items.startingIn(from, to)).sum();
		if (count == 0) {
			return Tile.EMPTY;
		}
		if (count > mostIn(size)) {
			return Tile.CROWD;
		}
		RowsTaken taken = new RowsTaken(rows);
		takeByLonger(taken, size, from, to);
		if (!isEndless && Math.floorMod(index, 2) == 1) {
			tile(size, index - 1).placed().forEach(placed -> taken.take(placed.row(), placed.left(), placed.right()));
			tile(size, index + 1).placed().forEach(placed -> taken.take(placed.row(), placed.left(), placed.right()));
		}
		// Long ones leave some rows to the others.
		int limit = size == shortest ? rows : (int) Math.ceil(rows * LONG_ROWS);
		return place(starting(size, from, to), taken, limit);
	}

	/** More than so many items are a crowd. */
	private double mostIn(int size) {
		return size == SizeClass.ENDLESS ? Math.ceil(rows * LONG_ROWS)
				: size == shortest ? rows * seconds(size) * scale / USUAL_WIDTH : rows * LONG_ONES_A_ROW;
	}

	private void takeByLonger(RowsTaken taken, int size, double from, double to) {
		double last = to + seconds(size);
		for (int longer : sizes.tailSet(size, false)) {
			for (Tile tile : near(longer, from - REACH / scale, last)) {
				for (Placed placed : tile.placed()) {
					if (placed.right() > from * scale - REACH && placed.left() < last * scale) {
						taken.take(placed.row(), placed.left(), placed.right());
					}
				}
			}
		}
	}

	private List<DatedItem> starting(int size, double from, double to) {
		List<DatedItem> starting = new ArrayList<>();
		for (SizeClass items : items(size)) {
			starting.addAll(items.starts().range(items.starts().countBefore(from), items.starts().countBefore(to)));
		}
		starting.sort(DatedItem.ORDER);
		return starting;
	}

	private Tile place(List<DatedItem> items, RowsTaken taken, int limit) {
		List<Placed> placed = new ArrayList<>(items.size());
		List<DatedItem> rest = new ArrayList<>();
		for (DatedItem item : items) {
			Placed wanted = wanted(item);
			int row = taken.takeFirst(wanted.left(), wanted.right(), limit);
			if (row == RowAllocator.NONE) {
				rest.add(item);
			} else {
				placed.add(wanted.inRow(row));
			}
		}
		return new Tile(placed, rest, false);
	}

	/** The room that an item needs, in no row yet: in that of the clusters. */
	Placed wanted(DatedItem item) {
		float fullWidth = labels.fullWidth(item.item());
		double tagWidth = labels.tagWidth(item.item());
		double textWidth = Math.min(fullWidth, ItemLabels.MAX_WIDTH);
		ItemGeometry room = labels.style().roomUpTo(item, scale, STEP, textWidth + tagWidth);
		return new Placed(item, rows, room.left(), room.right(), fullWidth, tagWidth, textWidth);
	}
}
