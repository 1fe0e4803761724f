// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfPrecision;

/** How long after an event it was reported. */
public final class ReportingLag {

	private ReportingLag() {
	}

	/**
	 * The number of days from the last day of an event to the day of a report: 0 for a report while it takes place, 1 for one
	 * on the day after, negative for one that announces it, counted from its first day. Days are those that are written,
	 * wherever they are.
	 *
	 * @param when when the event takes place
	 * @param published when it was reported
	 * @return empty if the day of the report is not known, or the end of the event from which it would be counted
	 */
	public static OptionalLong days(Edtf when, Edtf published) {
		Optional<LocalDate> day = day(published);
		if (day.isEmpty()) {
			return OptionalLong.empty();
		}
		Edtf days = when.withoutTime();
		Optional<LocalDate> first = days.earliest().map(LocalDateTime::toLocalDate);
		if (first.isPresent() && day.get().isBefore(first.get())) {
			return OptionalLong.of(ChronoUnit.DAYS.between(first.get(), day.get()));
		}
		Optional<LocalDate> last = days.latest().map(end -> end.minusNanos(1).toLocalDate());
		return last.map(end -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(end, day.get()))))
				.orElseGet(() -> days.isEndOpen() ? OptionalLong.of(0) : OptionalLong.empty());
	}

	private static Optional<LocalDate> day(Edtf published) {
		return published.precision().compareTo(EdtfPrecision.DAY) <= 0
				? published.written().map(LocalDateTime::toLocalDate)
				: Optional.empty();
	}
}
