// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.timeline.TimeRange;

/**
 * The items of a timeline: those with a date in their lanes, the others in the tray. Immutable: a change makes a new
 * model that shares all lanes but the changed one, by which the layout knows what it need not lay out again.
 */
public final class TimelineModel {

	private final List<TimelineLane> lanes;
	private final List<TimelineItem> undated;
	private final LinksById links;
	private final List<LayerContent> layers;
	private final LaneSubject subject;

	/** All items; null until somebody asks. */
	private volatile ItemsById itemsById;

	private TimelineModel(List<TimelineLane> lanes, List<TimelineItem> undated, LinksById links,
			List<LayerContent> layers, LaneSubject subject, ItemsById itemsById) {
		this.lanes = List.copyOf(lanes);
		this.undated = List.copyOf(undated);
		this.links = links;
		this.layers = List.copyOf(layers);
		this.subject = subject;
		this.itemsById = itemsById;
	}

	/** The items with their lanes in the order in which they occur first. */
	public static TimelineModel of(Collection<TimelineItem> items) {
		return of(items, List.of());
	}

	/**
	 * The items with their lanes in a given order.
	 *
	 * @param laneNames the order, and lanes that are shown even when empty; lanes that it lacks come behind it
	 */
	public static TimelineModel of(Collection<TimelineItem> items, List<String> laneNames) {
		Map<String, List<TimelineItem>> byLane = new LinkedHashMap<>();
		laneNames.forEach(name -> byLane.put(name, new ArrayList<>()));
		List<TimelineItem> undated = new ArrayList<>();
		for (TimelineItem item : items) {
			boolean isDated = item.when().isPresent();
			(isDated ? byLane.computeIfAbsent(item.lane(), name -> new ArrayList<>()) : undated).add(item);
		}
		List<TimelineLane> lanes = new ArrayList<>();
		byLane.forEach((name, dated) -> lanes.add(TimelineLane.of(name, dated)));
		return new TimelineModel(lanes, undated, new LinksById(List.of()), List.of(), LaneSubject.CATEGORY, null);
	}

	/** The lanes from top to bottom. */
	public List<TimelineLane> lanes() {
		return lanes;
	}

	/** The items without a date, in the order in which they were given. */
	public List<TimelineItem> undated() {
		return undated;
	}

	/** How the items hang together; a link may be about an item that the model lacks. */
	public List<TimelineLink> links() {
		return links.all();
	}

	/** The links from or to an item. */
	public List<TimelineLink> linksOf(String id) {
		return links.of(id);
	}

	/** All items, those with a date first, lane by lane. */
	public Stream<TimelineItem> items() {
		return Stream.concat(lanes.stream().flatMap(lane -> lane.dated().stream()).map(DatedItem::item), undated.stream());
	}

	/** How many items have a date. */
	public int datedSize() {
		int size = 0;
		for (TimelineLane lane : lanes) {
			size += lane.size();
		}
		return size;
	}

	/** The range that holds every date; empty when there is none. */
	public Optional<TimeRange> range() {
		return new AllDates(lanes).range();
	}

	/**
	 * The range of most dates: of all that do not lie far off, outside of Tukey's fences (1.5 times the distance of
	 * the quartiles beyond them), so that one treaty of 1953 does not squeeze a week's news into one pixel. Of very many dates
	 * it looks at some. Dates with an open end are left out.
	 *
	 * @return empty when few dates have both ends
	 * @see <a href="https://doi.org/10.2307/2289073">Hoaglin, Iglewicz, Tukey: Performance of Some Resistant Rules for Outlier
	 *      Labeling (1986)</a>
	 */
	public Optional<TimeRange> rangeOfMost() {
		return MostDates.of(this).range();
	}

	/** The item with an id; of several lanes, any one. */
	public Optional<TimelineItem> find(String id) {
		return findAll(id).stream().findFirst();
	}

	/**
	 * Reckons at once what is else reckoned when it is asked for first: whoever has a thread for that spares the one that
	 * paints.
	 */
	public TimelineModel prepared() {
		findAll("");
		lanes.forEach(TimelineLane::sizeClasses);
		return this;
	}

	/** The items with an id, one in each lane in which it lies. */
	public List<TimelineItem> findAll(String id) {
		if (itemsById == null) {
			itemsById = ItemsById.of(items().toList());
		}
		return itemsById.find(id);
	}

	/**
	 * The model with one more item.
	 *
	 * @throws IllegalArgumentException when its lane has this item already
	 */
	public TimelineModel with(TimelineItem added) {
		ItemsById more = itemsById == null ? null : itemsById.with(added);
		if (added.when().isEmpty()) {
			return new TimelineModel(lanes, Stream.concat(undated.stream(), Stream.of(added)).toList(), links, layers, subject, more);
		}
		List<TimelineLane> changed = new ArrayList<>(lanes);
		int index = laneIndex(added.lane());
		if (index < 0) {
			changed.add(TimelineLane.of(added.lane(), List.of(added)));
		} else {
			changed.set(index, lanes.get(index).with(added));
		}
		return new TimelineModel(changed, undated, links, layers, subject, more);
	}

	/**
	 * The model with one item less; its lane stays, even when empty.
	 *
	 * @throws IllegalArgumentException when the model has no such item
	 */
	public TimelineModel without(TimelineItem removed) {
		ItemsById less = itemsById == null ? null : itemsById.without(removed);
		if (removed.when().isEmpty()) {
			return new TimelineModel(lanes, undated.stream().filter(item -> !item.equals(removed)).toList(), links, layers, subject, less);
		}
		int index = laneIndex(removed.lane());
		if (index < 0) {
			throw new IllegalArgumentException("There is no lane " + removed.lane());
		}
		List<TimelineLane> changed = new ArrayList<>(lanes);
		changed.set(index, lanes.get(index).without(removed));
		return new TimelineModel(changed, undated, links, layers, subject, less);
	}

	/** The model with other items without a date, in their order. */
	public TimelineModel withUndated(List<TimelineItem> items) {
		return new TimelineModel(lanes, items, links, layers, subject, null);
	}

	/** The model with other links. */
	public TimelineModel withLinks(List<TimelineLink> others) {
		return new TimelineModel(lanes, undated, new LinksById(others), layers, subject, itemsById);
	}

	/** By what the items are put into lanes. */
	public LaneSubject laneSubject() {
		return subject;
	}

	/** The model with lanes of something else than categories. */
	public TimelineModel withLaneSubject(LaneSubject other) {
		return new TimelineModel(lanes, undated, links, layers, other, itemsById);
	}

	/** What layers show beside the items. */
	public List<LayerContent> layers() {
		return layers;
	}

	/** The model with other layers. */
	public TimelineModel withLayers(List<LayerContent> others) {
		return new TimelineModel(lanes, undated, links, others, subject, itemsById);
	}

	/** The model with one item in place of another. */
	public TimelineModel replace(TimelineItem old, TimelineItem by) {
		return without(old).with(by);
	}

	private int laneIndex(String name) {
		for (int i = 0; i < lanes.size(); i++) {
			if (lanes.get(i).name().equals(name)) {
				return i;
			}
		}
		return -1;
	}
}
