// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The dated items that share a lane, by start, end and id. Immutable. */
public final class TimelineLane {

	private final String name;
	private final DatedItem[] items;

	/** @param sorted the items in their order; the lane keeps the array */
	private TimelineLane(String name, DatedItem[] sorted) {
		this.name = name;
		items = sorted;
	}

	static TimelineLane of(String name, Collection<TimelineItem> dated) {
		DatedItem[] sorted = dated.stream().map(DatedItem::of).toArray(DatedItem[]::new);
		Arrays.sort(sorted);
		return new TimelineLane(name, sorted);
	}

	/** The name, empty for the items without one. */
	public String name() {
		return name;
	}

	/** The items by date. */
	public List<TimelineItem> items() {
		return Arrays.stream(items).map(DatedItem::item).toList();
	}

	/** How many items the lane has. */
	public int size() {
		return items.length;
	}

	/** One of the items, counted by date from 0. */
	public TimelineItem item(int index) {
		return items[index].item();
	}

	DatedItem dated(int index) {
		return items[index];
	}

	/** Where an item of this lane is. */
	Optional<Integer> indexOf(TimelineItem item) {
		if (item.when().isEmpty()) {
			return Optional.empty();
		}
		int index = Arrays.binarySearch(items, DatedItem.of(item));
		return index >= 0 ? Optional.of(index) : Optional.empty();
	}

	TimelineLane with(TimelineItem item) {
		DatedItem added = DatedItem.of(item);
		int index = Arrays.binarySearch(items, added);
		if (index >= 0) {
			throw new IllegalArgumentException("The lane has this item already: " + item.id());
		}
		int place = -index - 1;
		DatedItem[] more = Arrays.copyOf(items, items.length + 1);
		System.arraycopy(items, place, more, place + 1, items.length - place);
		more[place] = added;
		return new TimelineLane(name, more);
	}

	TimelineLane without(TimelineItem removed) {
		int index = indexOf(removed)
				.orElseThrow(() -> new IllegalArgumentException("The lane has no such item: " + removed.id()));
		DatedItem[] less = Arrays.copyOf(items, items.length - 1);
		System.arraycopy(items, index + 1, less, index, items.length - index - 1);
		return new TimelineLane(name, less);
	}
}
