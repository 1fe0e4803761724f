// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * In which order one goes through the items of a timeline by key. Its lanes are in order already, so that only a few items
 * of each are looked at, however many there are.
 */
final class TimeOrder {

	/** As lanes are: by start, end and id. */
	private record Key(double start, double end, String id) implements Comparable<Key> {

		private static final Comparator<Key> ORDER = Comparator.comparingDouble(Key::start).thenComparingDouble(Key::end)
				.thenComparing(Key::id);

		/** @param item one with a date */
		private static Key of(TimelineItem item) {
			Edtf when = item.when().orElseThrow();
			double start = when.isStartOpen() ? Double.NEGATIVE_INFINITY
					: seconds(when.earliest().or(() -> when.end().flatMap(Edtf::earliest)).orElseThrow());
			double end = when.isEndOpen() ? Double.POSITIVE_INFINITY
					: seconds(when.latest().or(() -> when.start().flatMap(Edtf::latest)).orElseThrow());
			return new Key(start, end, item.id());
		}

		private static double seconds(LocalDateTime time) {
			return time.toEpochSecond(ZoneOffset.UTC);
		}

		@Override
		public int compareTo(Key other) {
			return ORDER.compare(this, other);
		}
	}

	private final TimelineModel model;

	TimeOrder(TimelineModel model) {
		this.model = model;
	}

	/**
	 * The item before or after another one in time, those without a date last; the first or last one if there is no other.
	 *
	 * @param step 1 forward, -1 back
	 */
	Optional<TimelineItem> next(Optional<TimelineItem> from, int step) {
		if (from.isEmpty()) {
			return step > 0 ? firstDated().or(this::firstUndated) : lastUndated().or(this::lastDated);
		}
		TimelineItem item = from.get();
		if (item.when().isEmpty()) {
			return (step > 0 ? undatedBeside(item, 1) : undatedBeside(item, -1).or(this::lastDated)).or(() -> from);
		}
		return step > 0 ? after(item).or(this::firstUndated).or(() -> from) : before(item).or(() -> from);
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
				return Optional.of(nearest(lanes.get(i), Key.of(from.get())));
			}
		}
		return step > 0 ? firstUndated().or(() -> from) : from;
	}

	private Optional<TimelineItem> after(TimelineItem item) {
		Key key = Key.of(item);
		return model.lanes().stream().flatMap(lane -> at(lane, place(lane, key, true)).stream())
				.min(Comparator.comparing(Key::of));
	}

	private Optional<TimelineItem> before(TimelineItem item) {
		Key key = Key.of(item);
		return model.lanes().stream().flatMap(lane -> at(lane, place(lane, key, false) - 1).stream())
				.max(Comparator.comparing(Key::of));
	}

	private Optional<TimelineItem> firstDated() {
		return model.lanes().stream().flatMap(lane -> at(lane, 0).stream()).min(Comparator.comparing(Key::of));
	}

	private Optional<TimelineItem> lastDated() {
		return model.lanes().stream().flatMap(lane -> at(lane, lane.size() - 1).stream()).max(Comparator.comparing(Key::of));
	}

	private Optional<TimelineItem> firstUndated() {
		return model.undated().stream().findFirst();
	}

	private Optional<TimelineItem> lastUndated() {
		return model.undated().isEmpty() ? Optional.empty() : Optional.of(model.undated().getLast());
	}

	private Optional<TimelineItem> undatedBeside(TimelineItem item, int step) {
		int index = model.undated().indexOf(item) + step;
		return index >= 0 && index < model.undated().size() ? Optional.of(model.undated().get(index)) : Optional.empty();
	}

	private static Optional<TimelineItem> at(TimelineLane lane, int index) {
		return index >= 0 && index < lane.size() ? Optional.of(lane.item(index)) : Optional.empty();
	}

	/** How many items of a lane come before a place in time, with the one that is just there or without. */
	private static int place(TimelineLane lane, Key key, boolean withSame) {
		int low = 0;
		int high = lane.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			int order = Key.of(lane.item(middle)).compareTo(key);
			if (order < 0 || withSame && order == 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static TimelineItem nearest(TimelineLane lane, Key key) {
		int place = place(lane, key, false);
		TimelineItem after = lane.item(Math.min(place, lane.size() - 1));
		TimelineItem before = lane.item(Math.max(0, place - 1));
		return distance(before, key) <= distance(after, key) ? before : after;
	}

	private static double distance(TimelineItem item, Key key) {
		double distance = Math.abs(Key.of(item).start() - key.start());
		return Double.isNaN(distance) ? 0 : distance;
	}
}
