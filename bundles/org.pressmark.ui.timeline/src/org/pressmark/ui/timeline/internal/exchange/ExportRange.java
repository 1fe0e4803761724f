// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.timeline.TimeRange;

/**
 * Which time of a timeline to export.
 *
 * @param visible what the chart shows
 * @param most where most events lie; empty when that is not told from all
 */
public record ExportRange(TimeRange visible, Optional<TimeRange> most) {

	/** Further away, days can't be written. */
	private static final int LAST_YEAR = 9999;

	/**
	 * The filter that shows of its events those of a stretch of time. Where they have nothing in common, the filter's period
	 * holds.
	 */
	static EventFilter within(TimeRange range, EventFilter filter) {
		LocalDateTime from = filter.period().flatMap(Edtf::earliest).filter(range.from()::isBefore).orElse(range.from());
		LocalDateTime to = filter.period().flatMap(Edtf::latest).filter(range.to()::isAfter).orElse(range.to());
		return from.isBefore(to) ? filter.withPeriod(days(new TimeRange(from, to)).or(filter::period)) : filter;
	}

	/** The days of a stretch of time, open where it reaches further than days are written; empty for all time. */
	static Optional<Edtf> days(TimeRange range) {
		boolean isOpenAtStart = range.from().getYear() < -LAST_YEAR;
		boolean isOpenAtEnd = range.to().getYear() > LAST_YEAR;
		if (isOpenAtStart && isOpenAtEnd) {
			return Optional.empty();
		}
		String from = isOpenAtStart ? ".." : Edtf.day(range.from().toLocalDate()).toString();
		String to = isOpenAtEnd ? ".." : Edtf.day(range.to().minusNanos(1).toLocalDate()).toString();
		return Optional.of(Edtf.parse(from.equals(to) ? from : from + '/' + to));
	}
}
