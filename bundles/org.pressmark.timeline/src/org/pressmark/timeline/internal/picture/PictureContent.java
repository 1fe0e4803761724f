// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * What a picture really shows of a timeline.
 *
 * @param items the items whose dates lie in it at least in part; what lies in several lanes once for each
 * @param lanes the lanes that have any of them
 * @param period from the beginning of the first of them to the end of the last one, as far as these are known and the
 * picture reaches; empty without items
 */
public record PictureContent(List<DatedItem> items, List<TimelineLane> lanes, Optional<TimeRange> period) {

	/** Further away, days can't be written. */
	private static final int LAST_YEAR = 9999;

	/** @param axis that of the picture, which begins at 0 */
	static PictureContent of(TimelineModel model, TimeAxis axis, double width) {
		double from = axis.secondsAt(0);
		double to = axis.secondsAt(width);
		Map<TimelineLane, List<DatedItem>> shown = new LinkedHashMap<>();
		for (TimelineLane lane : model.lanes()) {
			List<DatedItem> inside = lane.dated().stream().filter(item -> item.start() < to && item.busyUntil() > from).toList();
			if (!inside.isEmpty()) {
				shown.put(lane, inside);
			}
		}
		List<DatedItem> items = new ArrayList<>();
		shown.values().forEach(items::addAll);
		return new PictureContent(List.copyOf(items), List.copyOf(shown.keySet()), period(items, from, to));
	}

	private static Optional<TimeRange> period(List<DatedItem> items, double from, double to) {
		if (items.isEmpty()) {
			return Optional.empty();
		}
		double first = items.stream().mapToDouble(DatedItem::start).filter(Double::isFinite).min().orElse(from);
		double last = items.stream().mapToDouble(DatedItem::busyUntil).filter(Double::isFinite).max().orElse(to);
		return Optional.of(new TimeRange(TimeAxis.dateTime(Math.max(first, from)), TimeAxis.dateTime(Math.min(last, to))));
	}

	/** From the first day that has something to the last; open where it reaches further than days are written. */
	public Optional<Edtf> days() {
		return period.map(shown -> {
			String first = day(shown.from());
			String last = day(shown.to().minusNanos(1));
			return Edtf.parse(first.equals(last) ? first : first + '/' + last);
		}).filter(days -> days.start().isPresent() || days.end().isPresent());
	}

	private static String day(LocalDateTime moment) {
		return Math.abs(moment.getYear()) > LAST_YEAR ? ".." : Edtf.day(moment.toLocalDate()).toString();
	}

	/** How many different items it shows. */
	public int size() {
		return (int) items.stream().map(item -> item.item().id()).distinct().count();
	}
}
