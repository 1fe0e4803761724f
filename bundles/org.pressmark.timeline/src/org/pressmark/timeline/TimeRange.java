// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the moment behind its last one
 */
public record TimeRange(LocalDateTime from, LocalDateTime to) {

	/** The range that holds every date of a model; empty when the model has none. */
	public static Optional<TimeRange> of(TimelineModel model) {
		LocalDateTime from = LocalDateTime.MAX;
		LocalDateTime to = LocalDateTime.MIN;
		for (TimelineLane lane : model.lanes()) {
			for (TimelineItem item : outermost(lane)) {
				for (LocalDateTime bound : bounds(item.when().orElseThrow())) {
					from = bound.isBefore(from) ? bound : from;
					to = bound.isAfter(to) ? bound : to;
				}
			}
		}
		return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
	}

	/**
	 * The range of most dates of a model: of all that do not lie far off, outside of Tukey's fences (1.5 times the distance of
	 * the quartiles beyond them), so that one treaty of 1953 does not squeeze a week's news into one pixel. Of very many dates
	 * it looks at some. Dates with an open end are left out.
	 *
	 * @return empty when few dates have both ends
	 * @see <a href="https://doi.org/10.2307/2289073">Hoaglin, Iglewicz, Tukey: Performance of Some Resistant Rules for Outlier
	 *      Labeling (1986)</a>
	 */
	public static Optional<TimeRange> most(TimelineModel model) {
		return MostDates.of(model).range();
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
