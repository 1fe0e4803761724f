// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;

/** From the first to the last date of some lanes, see {@link TimelineModel#range}. */
record AllDates(List<TimelineLane> lanes) {

	Optional<TimeRange> range() {
		LocalDateTime from = LocalDateTime.MAX;
		LocalDateTime to = LocalDateTime.MIN;
		for (TimelineLane lane : lanes) {
			for (TimelineItem item : outermost(lane)) {
				for (LocalDateTime bound : bounds(item.when().orElseThrow())) {
					from = bound.isBefore(from) ? bound : from;
					to = bound.isAfter(to) ? bound : to;
				}
			}
		}
		return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
	}

	/** The first and the last ones, and all without an end, of which one does not know where they are known to be. */
	private static List<TimelineItem> outermost(TimelineLane lane) {
		List<TimelineItem> outermost = new ArrayList<>();
		lane.sizeClasses().forEach((size, items) -> {
			if (size == SizeClass.ENDLESS) {
				items.starts().all().forEach(dated -> outermost.add(dated.item()));
			} else {
				outermost.add(items.starts().get(0).item());
				outermost.add(items.ends().get(items.ends().size() - 1).item());
			}
		});
		return outermost;
	}

	/** All that is known: of an interval without an end, where its start begins and ends. */
	private static Iterable<LocalDateTime> bounds(Edtf when) {
		return Stream.of(when.start(), when.end()).flatMap(Optional::stream)
				.flatMap(date -> Stream.of(date.earliest(), date.latest())).flatMap(Optional::stream)::iterator;
	}
}
