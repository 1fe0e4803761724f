// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Items by their ids, in buckets: a change copies one of them, and the list of them. Immutable.
 */
final class ItemsById {

	private static final int BUCKET = 64;
	private static final int MOST_BUCKETS = 1 << 14;
	private static final TimelineItem[] NONE = {};

	private final TimelineItem[][] buckets;

	private ItemsById(TimelineItem[][] buckets) {
		this.buckets = buckets;
	}

	static ItemsById of(Collection<TimelineItem> items) {
		int wanted = Math.clamp(items.size() / BUCKET, 1, MOST_BUCKETS);
		int count = Integer.highestOneBit(wanted);
		int[] sizes = new int[count];
		items.forEach(item -> sizes[bucket(item.id(), count)]++);
		TimelineItem[][] buckets = new TimelineItem[count][];
		Arrays.setAll(buckets, bucket -> new TimelineItem[sizes[bucket]]);
		// In each bucket the items are in the order in which they were given.
		int[] filled = new int[count];
		for (TimelineItem item : items) {
			int bucket = bucket(item.id(), count);
			buckets[bucket][filled[bucket]++] = item;
		}
		return new ItemsById(buckets);
	}

	private static int bucket(String id, int count) {
		int hash = id.hashCode();
		return (hash ^ hash >>> 16) & count - 1;
	}

	/** The items with an id; those that came later are behind. */
	List<TimelineItem> find(String id) {
		return Arrays.stream(buckets[bucket(id, buckets.length)]).filter(item -> item.id().equals(id)).toList();
	}

	ItemsById with(TimelineItem item) {
		int bucket = bucket(item.id(), buckets.length);
		TimelineItem[] more = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
		more[more.length - 1] = item;
		return replaced(bucket, more);
	}

	ItemsById without(TimelineItem item) {
		int bucket = bucket(item.id(), buckets.length);
		TimelineItem[] less = Arrays.stream(buckets[bucket]).filter(each -> !each.equals(item)).toArray(TimelineItem[]::new);
		return replaced(bucket, less.length == 0 ? NONE : less);
	}

	private ItemsById replaced(int bucket, TimelineItem[] by) {
		TimelineItem[][] changed = buckets.clone();
		changed[bucket] = by;
		return new ItemsById(changed);
	}
}
