// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressmark.timeline.internal.Words;

/**
 * Where everything is: the axis on top, the lanes below it with their items stacked in rows, the tray with the items
 * without a date at the bottom. Immutable; the next layout is made from the last one and takes over the lanes that
 * have neither changed nor another scale. Belongs to no thread.
 */
public final class TimelineLayout {

	/** The height of the axis. */
	public static final double AXIS_HEIGHT = 44;

	private final TimelineModel model;
	private final TimeAxis axis;
	private final double width;
	private final TextMeasure measure;
	private final int maxRows;
	private final Words words;
	private final TimelineLook look;
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
		addLanes(last);
		tray = last.map(layout -> layout.tray).filter(old -> old.isOf(model.undated(), width))
				.orElseGet(() -> new TrayLayout(model.undated(), measure, words, width));
		trayBand = tray.rows() == 0 ? Optional.empty()
				: Optional.of(TimelineBand.of("", words.tray(model.undated().size()), bottom(), tray.rows()));
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
		return new TimelineLayout(model, axis, width, measure, maxRows, words, newLook,
				newLook.equals(look) ? Optional.of(this) : Optional.empty());
	}

	private void addLanes(Optional<TimelineLayout> last) {
		Map<String, LaneLayout> known = new HashMap<>();
		last.ifPresent(layout -> layout.lanes.forEach(lane -> known.put(lane.lane().name(), lane)));
		for (TimelineLane lane : model.lanes()) {
			LaneLayout laneLayout = lay(lane, known.get(lane.name()));
			lanes.add(laneLayout);
			bands.add(TimelineBand.of(lane.name(), heading(lane), bottom(), Math.max(1, laneLayout.rows())));
		}
	}

	/** Among others, a lane without a name would seem to belong to the one above. */
	private String heading(TimelineLane lane) {
		return lane.name().isBlank() && model.lanes().size() > 1 ? words.uncategorised() : lane.name();
	}

	private LaneLayout lay(TimelineLane lane, LaneLayout known) {
		if (known == null) {
			return new LaneLayout(lane, new LaneLabels(lane, measure, words), axis.pixelsPerSecond(), maxRows);
		}
		boolean isSameLane = known.lane() == lane;
		if (isSameLane && known.scale() == axis.pixelsPerSecond()) {
			return known;
		}
		LaneLabels labels = isSameLane ? known.labels() : new LaneLabels(lane, known.labels());
		return new LaneLayout(lane, labels, axis.pixelsPerSecond(), maxRows);
	}

	private double bottom() {
		return bands.isEmpty() ? AXIS_HEIGHT : bands.getLast().bottom();
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

	/** The words in it, in the language of its dates. */
	Words words() {
		return words;
	}

	/** The height of all, with the axis. */
	public double height() {
		return trayBand.map(TimelineBand::bottom).orElseGet(this::bottom);
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
	double labelsRight() {
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

	/** Where an item is, in the window or not; when it is in a cluster, where it would be in the row of clusters. */
	public Optional<TimelineBox> box(TimelineItem item) {
		if (item.when().isEmpty()) {
			return trayBoxes(0, height()).stream().filter(box -> box.item().equals(item)).findFirst();
		}
		for (int i = 0; i < lanes.size(); i++) {
			if (lanes.get(i).lane().name().equals(item.lane())) {
				return lanes.get(i).lane().indexOf(item).map(boxesOf(i)::box);
			}
		}
		return Optional.empty();
	}

	/** What is at a place, counted from the top of the timeline; empty when there is nothing. */
	public Optional<TimelineHit> hitTest(double x, double y) {
		double left = x - TimelineHit.EDGE;
		double right = x + TimelineHit.EDGE;
		return boxes(y, y, left, right).stream().flatMap(box -> TimelineHit.of(box, x, y).stream()).findFirst();
	}

	private List<TimelineBox> boxes(double top, double bottom, double left, double right) {
		List<TimelineBox> boxes = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			LaneBoxes laneBoxes = boxesOf(i);
			bands.get(i).rowsBetween(top, bottom).forEach(row -> boxes.addAll(laneBoxes.boxes(row, left, right)));
		}
		boxes.addAll(trayBoxes(top, bottom));
		return boxes;
	}

	private LaneBoxes boxesOf(int lane) {
		return new LaneBoxes(lanes.get(lane), axis, width, bands.get(lane).rowsTop());
	}

	private List<TimelineBox> trayBoxes(double top, double bottom) {
		List<TimelineBox> boxes = new ArrayList<>();
		trayBand.ifPresent(band -> band.rowsBetween(top, bottom)
				.forEach(row -> boxes.addAll(tray.boxes(row, band.rowsTop()))));
		return boxes;
	}
}
