// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineLane;
import org.pressmark.timeline.TimelineModel;

/** In which order one goes through the items of a timeline by key. Immutable; made in part of a second for a hundred thousand. */
final class TimeOrder {

	private static final Comparator<TimelineItem> ORDER = Comparator
			.comparing((TimelineItem item) -> item.when().orElse(null), Comparator.nullsLast(Comparator.<Edtf>naturalOrder()))
			.thenComparing(TimelineItem::id);

	private final TimelineModel model;
	/** Each event once, though it may lie in several lanes. */
	private final TimelineItem[] items;

	TimeOrder(TimelineModel model) {
		this.model = model;
		items = model.items().collect(Collectors.toMap(TimelineItem::id, Function.identity(), (first, other) -> first))
				.values().toArray(TimelineItem[]::new);
		Arrays.sort(items, ORDER);
	}

	/** The model whose items are in order. */
	TimelineModel model() {
		return model;
	}

	/**
	 * The item before or after another one in time, those without a date last; the first or last one if there is no other.
	 *
	 * @param step 1 forward, -1 back
	 */
	Optional<TimelineItem> next(Optional<TimelineItem> from, int step) {
		if (items.length == 0) {
			return Optional.empty();
		}
		int now = from.map(item -> Arrays.binarySearch(items, item, ORDER)).filter(index -> index >= 0)
				.orElse(step > 0 ? -1 : items.length);
		return Optional.of(items[Math.clamp(now + step, 0, items.length - 1)]);
	}

	/**
	 * The item that is nearest in time in the next lane that has one; without a date, or from nothing, as {@link #next}.
	 *
	 * @param step 1 down, -1 up
	 */
	Optional<TimelineItem> acrossLanes(Optional<TimelineItem> from, int step) {
		if (from.flatMap(TimelineItem::when).isEmpty()) {
			return next(from, step);
		}
		List<TimelineLane> lanes = model.lanes();
		int lane = 0;
		while (lane < lanes.size() && !lanes.get(lane).name().equals(from.get().lane())) {
			lane++;
		}
		for (int i = lane + step; i >= 0 && i < lanes.size(); i += step) {
			if (lanes.get(i).size() > 0) {
				return Optional.of(nearest(lanes.get(i).items(), from.get()));
			}
		}
		return step > 0 ? model.undated().stream().findFirst().or(() -> from) : from;
	}

	private static TimelineItem nearest(List<TimelineItem> lane, TimelineItem to) {
		int low = 0;
		int high = lane.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ORDER.compare(lane.get(middle), to) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		TimelineItem after = lane.get(Math.min(low, lane.size() - 1));
		TimelineItem before = lane.get(Math.max(0, low - 1));
		return distance(before, to) <= distance(after, to) ? before : after;
	}

	/** In seconds between the beginnings; what has none is far. */
	private static long distance(TimelineItem one, TimelineItem other) {
		return beginning(one).flatMap(begin -> beginning(other).map(end -> Math.abs(begin - end))).orElse(Long.MAX_VALUE);
	}

	private static Optional<Long> beginning(TimelineItem item) {
		return item.when().flatMap(when -> when.earliest().or(when::latest))
				.map(time -> time.toEpochSecond(ZoneOffset.UTC));
	}
}
