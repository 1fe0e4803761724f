// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.axis.LocalCalendar;
import org.pressmark.timeline.internal.axis.TickFormats;
import org.pressmark.timeline.internal.axis.Ticks;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.TextMeasure;

/**
 * Where everything is: the axis on top, the lanes below it with their items stacked in rows, the tray with the items
 * without a date at the bottom. The next layout is made from the last one and takes over the lanes that have neither
 * changed nor another scale. What is where never changes, but as it is found out only when somebody asks, a layout and
 * those made from it are for one thread at a time.
 * <p>
 * Up to {@link #FEW} items, each lane is laid out as a whole and has as many rows as it needs. When there are more, the
 * same is done with the lanes that have few. Each of the others has a fixed number of rows, only what is visible is laid
 * out, and where items are too many to be told apart they are counted: {@link #crowds}.
 */
public final class TimelineLayout {

	/** The height of an axis with one calendar; see {@link #axisHeight()}. */
	public static final double AXIS_HEIGHT = 44;

	/** What a second calendar needs of the axis. */
	private static final double CALENDAR_HEIGHT = 18;

	/** With more items, of lanes that have many only what is visible is laid out. */
	public static final int FEW = 4000;

	/** A lane that has no more is laid out as a whole, as long as all such lanes have not more than {@link #FEW}. */
	static final int FEW_IN_LANE = 200;

	/** Gives each lane as many rows as it needs, whatever time and height that takes. */
	public static final int ALL_ROWS = Integer.MAX_VALUE;

	/** How many rows lanes of many items share, and how many each of them has at least and at most. */
	private static final int SHARED_ROWS = 36;
	private static final int FEWEST_ROWS = 5;
	private static final int MOST_ROWS = 24;

	/** The most rows of a layer. */
	private static final int LAYER_ROWS = 5;

	/** How many items without a date are shown when there are too many. */
	private static final int MOST_UNDATED = 200;

	private final TimelineModel model;
	private final TimeAxis axis;
	private final double width;
	private final TextMeasure measure;
	private final int maxRows;
	private final Words words;
	private final TimelineLook look;
	private final ItemLabels labels;
	private final TickFormats tickFormats;
	private final double axisHeight;
	private final List<LaneLayout> lanes = new ArrayList<>();
	private final List<TimelineBand> bands = new ArrayList<>();
	private final TrayLayout tray;
	private final Optional<TimelineBand> trayBand;

	private TimelineLayout(TimelineModel model, TimeAxis axis, double width, TextMeasure measure, int maxRows,
			Words words, TimelineLook look, Optional<TimelineLayout> last) {
		this.model = model;
		this.axis = axis;
		this.width = width;
		this.measure = measure;
		this.maxRows = maxRows;
		this.words = words;
		this.look = look;
		axisHeight = last.map(layout -> layout.axisHeight)
				.orElseGet(() -> AXIS_HEIGHT + (LocalCalendar.of(words.locale()).isPresent() ? CALENDAR_HEIGHT : 0));
		RowStyle style = RowStyle.of(look, axis);
		labels = last.map(layout -> layout.labels).filter(old -> old.style().equals(style))
				.orElseGet(() -> new ItemLabels(measure, words, style));
		tickFormats = last.map(layout -> layout.tickFormats).orElseGet(() -> new TickFormats(words.locale()));
		addLanes(last);
		tray = last.map(layout -> layout.tray).filter(old -> old.isOf(model.undated(), width))
				.orElseGet(() -> new TrayLayout(model.undated(), labels, width,
						maxRows == ALL_ROWS ? ALL_ROWS : MOST_UNDATED));
		trayBand = tray.rows() == 0 ? Optional.empty()
				: Optional.of(TimelineBand.of("", words.tray(model.undated().size()), bottom(), tray.rows(),
						RowStyle.PLAIN.height()));
	}

	/**
	 * Lays out a model.
	 *
	 * @param width the width of the window in pixels
	 * @param maxRows how many rows of items a lane may have; what finds no room in them is counted in clusters
	 * @param locale the language of the words and dates in it
	 */
	public static TimelineLayout of(TimelineModel model, TimeAxis axis, double width, TextMeasure measure,
			int maxRows, Locale locale) {
		return of(model, axis, width, measure, maxRows, locale, TimelineLook.PLAIN);
	}

	/**
	 * Lays out a model that shows more than its items.
	 *
	 * @param width the width of the window in pixels
	 * @param maxRows how many rows of items a lane may have; what finds no room in them is counted in clusters
	 * @param locale the language of the words and dates in it
	 * @param look what it shows beside its items
	 */
	public static TimelineLayout of(TimelineModel model, TimeAxis axis, double width, TextMeasure measure,
			int maxRows, Locale locale, TimelineLook look) {
		return new TimelineLayout(model, axis, width, measure, maxRows, new Words(locale), look, Optional.empty());
	}

	/** Lays out what a change, a move along the axis or another size has made of the timeline. */
	public TimelineLayout with(TimelineModel newModel, TimeAxis newAxis, double newWidth) {
		return new TimelineLayout(newModel, newAxis, newWidth, measure, maxRows, words, look,
				Optional.of(this));
	}

	/** Lays out the same with another look. */
	public TimelineLayout with(TimelineLook newLook) {
		return new TimelineLayout(model, axis, width, measure, maxRows, words, newLook, Optional.of(this));
	}

	private void addLanes(Optional<TimelineLayout> last) {
		Map<String, LaneLayout> known = new HashMap<>();
		last.ifPresent(layout -> layout.lanes.forEach(lane -> known.put(lane.lane().name(), lane)));
		boolean isWhole = maxRows == ALL_ROWS || model.datedSize() <= FEW;
		int most = isWhole ? Integer.MAX_VALUE : mostInWholeLane();
		double y = axisHeight;
		for (TimelineLane lane : model.lanes()) {
			LaneLayout old = known.get(lane.name());
			LaneLayout laneLayout = lane.size() > most ? tiled(lane, old)
					: whole(lane, old, isWhole ? maxRows : Math.min(maxRows, MOST_ROWS));
			lanes.add(laneLayout);
			y = addBand(lane.name(), heading(lane), y, laneLayout);
		}
		for (LayerContent layer : model.layers()) {
			if (layer.form() == LayerContent.Form.LANE) {
				LaneLayout laneLayout = whole(layer.lane(), known.get(layer.lane().name()), LAYER_ROWS);
				lanes.add(laneLayout);
				y = addBand(layer.lane().name(), layer.name(), y, laneLayout);
			}
		}
	}

	/** Up to which size lanes are laid out as a whole among others that have many items. */
	private int mostInWholeLane() {
		int[] sizes = model.lanes().stream().mapToInt(TimelineLane::size).filter(size -> size <= FEW_IN_LANE).sorted()
				.toArray();
		int together = 0;
		for (int size : sizes) {
			together += size;
			if (together > FEW) {
				return size - 1;
			}
		}
		return FEW_IN_LANE;
	}

	private double addBand(String name, String heading, double y, LaneLayout lane) {
		TimelineBand band = TimelineBand.of(name, heading, y, Math.max(1, lane.rows()), labels.style().height());
		bands.add(band);
		return band.bottom();
	}

	/** Among others, a lane without a name would seem to belong to the one above. */
	private String heading(TimelineLane lane) {
		return lane.name().isBlank() && model.lanes().size() > 1 ? words.nameless(model.laneSubject()) : lane.name();
	}

	private LaneLayout whole(TimelineLane lane, LaneLayout known, int most) {
		Optional<WholeLane> old = known instanceof WholeLane whole && whole.hasLabels(labels) ? Optional.of(whole)
				: Optional.empty();
		return old.filter(layout -> layout.isOf(lane, axis.pixelsPerSecond(), most))
				.orElseGet(() -> new WholeLane(lane, labels, axis.pixelsPerSecond(), most, old));
	}

	private LaneLayout tiled(TimelineLane lane, LaneLayout known) {
		double step = LaneTiles.stepBelow(axis.pixelsPerSecond());
		int shared = Math.clamp(SHARED_ROWS / model.lanes().size(), FEWEST_ROWS, MOST_ROWS);
		int rows = Math.min(Math.min(shared, maxRows), Math.max(1, lane.size()));
		LaneTiles tiles = known instanceof TiledLane old && old.tiles().isOf(lane, labels, step, rows) ? old.tiles()
				: new LaneTiles(lane, labels, step, rows);
		return new TiledLane(tiles, axis.pixelsPerSecond());
	}

	private double bottom() {
		return bands.isEmpty() ? axisHeight : bands.getLast().bottom();
	}

	/** The layouts of the lanes, in their order; those that did not change are those of the layout before. */
	List<LaneLayout> lanes() {
		return lanes;
	}

	/** The model that is laid out. */
	public TimelineModel model() {
		return model;
	}

	/** The axis on which it is laid out. */
	public TimeAxis axis() {
		return axis;
	}

	/** The width of the window. */
	public double width() {
		return width;
	}

	/** What it shows beside its items. */
	public TimelineLook look() {
		return look;
	}

	/** The ticks of its axis, in the language of its dates. */
	public Ticks ticks() {
		return Ticks.of(axis, width, tickFormats);
	}

	/** The words in it, in the language of its dates. */
	public Words words() {
		return words;
	}

	/** The height of all, with the axis. */
	public double height() {
		return trayBand.map(TimelineBand::bottom).orElseGet(this::bottom);
	}

	/** The height of the axis, which has a third line where people go by another calendar than the Gregorian one, too. */
	public double axisHeight() {
		return axisHeight;
	}

	/** The bands of the lanes, in their order. */
	public List<TimelineBand> bands() {
		return List.copyOf(bands);
	}

	/** The band of the items without a date; empty when there are none. */
	public Optional<TimelineBand> trayBand() {
		return trayBand;
	}

	/** The right side of what is farthest to the right and not open-ended, in the window or behind it. */
	public double labelsRight() {
		double right = 0;
		for (int i = 0; i < lanes.size(); i++) {
			right = Math.max(right, axis.x(0) + lanes.get(i).right());
		}
		return right;
	}

	/**
	 * The boxes that are to be seen in a part of the height, row by row.
	 *
	 * @param top the first visible y, from the top of the timeline
	 */
	public List<TimelineBox> boxes(double top, double visibleHeight) {
		return boxes(top, top + visibleHeight, 0, width);
	}

	/**
	 * Where an item is, in the window or not; when it is in a cluster or crowd, where it would be in the last row of its
	 * lane; without a date, its chip or the pill that counts it.
	 */
	public Optional<TimelineBox> box(TimelineItem item) {
		if (item.when().isEmpty()) {
			return trayBoxes(0, height()).stream().filter(box -> box.item().equals(item) || box.others().contains(item))
					.findFirst();
		}
		for (int i = 0; i < lanes.size(); i++) {
			if (lanes.get(i).lane().name().equals(item.lane())) {
				return boxesOf(i).box(item);
			}
		}
		return Optional.empty();
	}

	/**
	 * Where items are too many to be told apart, in a part of the height.
	 *
	 * @param top the first visible y, from the top of the timeline
	 */
	public List<TimelineCrowd> crowds(double top, double visibleHeight) {
		List<TimelineCrowd> crowds = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			if (bands.get(i).y() <= top + visibleHeight && bands.get(i).bottom() >= top) {
				crowds.addAll(boxesOf(i).crowds());
			}
		}
		return crowds;
	}

	/** What the layers behind all lanes show at an x of the window. */
	public List<TimelineItem> backgroundAt(double x) {
		double from = axis.secondsAt(x);
		double to = axis.secondsAt(x + 1);
		return model.layers().stream().filter(layer -> layer.form() == LayerContent.Form.BACKGROUND)
				.flatMap(layer -> layer.lane().dated().all().stream())
				.filter(item -> item.start() < to && item.busyUntil() > from).map(DatedItem::item).toList();
	}

	/** The ways of the links between the items of these boxes, and from them to what is elsewhere. */
	public List<TimelineArc> arcs(List<TimelineBox> boxes) {
		return look.showsLinks() && !model.links().isEmpty() ? new LinkRouter(this, boxes).arcs() : List.of();
	}

	/** What is at a place, counted from the top of the timeline; empty when there is nothing. */
	public Optional<TimelineHit> hitTest(double x, double y) {
		double left = x - TimelineHit.EDGE;
		double right = x + TimelineHit.EDGE;
		return boxes(y, y, left, right).stream().flatMap(box -> TimelineHit.of(box, x, y).stream()).findFirst()
				.or(() -> crowdAt(x, y).filter(crowd -> !crowd.items().isEmpty())
						.map(crowd -> new TimelineHit(crowd.box(), TimelineHit.Part.BODY)));
	}

	/** Which mark of a report is at a place, counted from the top of the timeline. */
	public Optional<TimelineMark> markAt(double x, double y) {
		return boxes(y, y, x - TimelineHit.EDGE, x + TimelineHit.EDGE).stream()
				.filter(box -> Math.abs(box.marksY() - y) <= TimelineHit.EDGE).flatMap(box -> box.marks().stream())
				.filter(mark -> Math.abs(mark.x() - x) <= TimelineHit.EDGE).findFirst();
	}

	/**
	 * The crowd at a place or right beside it, counted from the top of the timeline, or the items that a pill counts there;
	 * empty when there is neither. What stands before it is not looked at: {@link #hitTest}.
	 */
	public Optional<TimelineCrowd> crowdAt(double x, double y) {
		for (int i = 0; i < lanes.size(); i++) {
			if (y >= bands.get(i).rowsTop() && y < bands.get(i).bottom()) {
				String lane = bands.get(i).name();
				return boxesOf(i).crowdAt(x).or(() -> clusterAt(x, y, lane));
			}
		}
		return trayBoxes(y, y).stream().filter(box -> box.shape() == TimelineShape.CLUSTER && box.x() <= x && x <= box.right())
				.findFirst().map(box -> TimelineCrowd.of(box, ""));
	}

	private Optional<TimelineCrowd> clusterAt(double x, double y, String lane) {
		return boxes(y, y, x - LaneLayout.CLUSTER_CELL, x).stream()
				.filter(box -> box.shape() == TimelineShape.CLUSTER && box.x() <= x && x < box.x() + LaneLayout.CLUSTER_CELL)
				.findFirst().map(box -> TimelineCrowd.of(box, lane));
	}

	private List<TimelineBox> boxes(double top, double bottom, double left, double right) {
		List<TimelineBox> boxes = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			int first = bands.get(i).firstRow(top);
			int last = bands.get(i).lastRow(bottom);
			if (first <= last) {
				boxes.addAll(boxesOf(i).boxes(first, last, left, right));
			}
		}
		boxes.addAll(trayBoxes(top, bottom));
		return boxes;
	}

	private LaneBoxes boxesOf(int lane) {
		return new LaneBoxes(lanes.get(lane), labels, axis, width, bands.get(lane));
	}

	private List<TimelineBox> trayBoxes(double top, double bottom) {
		List<TimelineBox> boxes = new ArrayList<>();
		trayBand.ifPresent(band -> {
			for (int row = band.firstRow(top); row <= band.lastRow(bottom); row++) {
				boxes.addAll(tray.boxes(row, band.rowsTop()));
			}
		});
		return boxes;
	}
}
