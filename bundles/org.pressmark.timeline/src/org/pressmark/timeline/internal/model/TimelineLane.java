// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The dated items that share a lane, by start, end and id. Immutable: a change makes a new lane that shares nearly all
 * with the old one.
 */
public final class TimelineLane {

	private final String name;
	private final SortedChunks<DatedItem> items;

	/** The items by their size classes; null until somebody asks. */
	private volatile NavigableMap<Integer, SizeClass> sizeClasses;

	private TimelineLane(String name, SortedChunks<DatedItem> items, NavigableMap<Integer, SizeClass> sizeClasses) {
		this.name = name;
		this.items = items;
		this.sizeClasses = sizeClasses;
	}

	static TimelineLane of(String name, Collection<TimelineItem> dated) {
		DatedItem[] all = new DatedItem[dated.size()];
		int count = 0;
		for (TimelineItem item : dated) {
			all[count++] = DatedItem.of(item);
		}
		return new TimelineLane(name, SortedChunks.of(all, DatedItem.ORDER, DatedItem::start), null);
	}

	/** The name, empty for the items without one. */
	public String name() {
		return name;
	}

	/** The items by date. */
	public List<TimelineItem> items() {
		return items.stream().map(DatedItem::item).toList();
	}

	/** How many items the lane has. */
	public int size() {
		return items.size();
	}

	/** One of the items, counted by date from 0. */
	public TimelineItem item(int index) {
		return items.get(index).item();
	}

	/** The items by date. */
	public SortedChunks<DatedItem> dated() {
		return items;
	}

	/** The items by their size classes, of which none is empty. */
	public NavigableMap<Integer, SizeClass> sizeClasses() {
		if (sizeClasses == null) {
			NavigableMap<Integer, List<DatedItem>> bySize = new TreeMap<>();
			for (DatedItem item : items.all()) {
				bySize.computeIfAbsent(item.sizeClass(), size -> new ArrayList<>()).add(item);
			}
			NavigableMap<Integer, SizeClass> classes = new TreeMap<>();
			bySize.forEach((size, dated) -> classes.put(size, sizeClass(dated.toArray(DatedItem[]::new))));
			sizeClasses = classes;
		}
		return sizeClasses;
	}

	/** In many lanes all items are days, or all are moments. */
	private SizeClass sizeClass(DatedItem[] dated) {
		return dated.length == items.size() ? SizeClass.of(items, dated) : SizeClass.of(dated);
	}

	/** Where an item of this lane is, counted by date from 0. */
	public Optional<Integer> indexOf(TimelineItem item) {
		if (item.when().isEmpty()) {
			return Optional.empty();
		}
		int index = items.indexOf(DatedItem.of(item));
		return index >= 0 ? Optional.of(index) : Optional.empty();
	}

	/** @throws IllegalArgumentException when the lane has this item already */
	TimelineLane with(TimelineItem item) {
		DatedItem added = DatedItem.of(item);
		if (items.indexOf(added) >= 0) {
			throw new IllegalArgumentException("The lane has this item already: " + item.id());
		}
		SizeClass alone = SizeClass.of(new DatedItem[] { added });
		return new TimelineLane(name, items.with(added),
				changed(added.sizeClass(), old -> old == null ? alone : old.with(added)));
	}

	/** @throws IllegalArgumentException when the lane has no such item */
	TimelineLane without(TimelineItem item) {
		int index = indexOf(item)
				.orElseThrow(() -> new IllegalArgumentException("The lane has no such item: " + item.id()));
		DatedItem removed = items.get(index);
		return new TimelineLane(name, items.without(removed),
				changed(removed.sizeClass(), old -> old.starts().size() == 1 ? null : old.without(removed)));
	}

	private NavigableMap<Integer, SizeClass> changed(int sizeClass, UnaryOperator<SizeClass> change) {
		if (sizeClasses == null) {
			return null;
		}
		NavigableMap<Integer, SizeClass> classes = new TreeMap<>(sizeClasses);
		classes.compute(sizeClass, (key, old) -> change.apply(old));
		return classes;
	}
}
