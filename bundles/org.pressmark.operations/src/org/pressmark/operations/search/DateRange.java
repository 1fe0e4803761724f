// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;

/**
 * A stretch of time to search in, in the days of whoever published: of a date with a time of day the day as it is
 * written counts, in whatever zone.
 *
 * @param from its first moment; empty if it is open
 * @param to the moment behind its last one; empty if it is open
 */
record DateRange(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

	private static final String BETWEEN = "..";

	/**
	 * Reads what is written in a query: an EDTF value, or two of them with {@code ..} between, of which one may be missing.
	 *
	 * @throws EdtfException if it is none of these
	 */
	static DateRange parse(String text) {
		int between = text.indexOf(BETWEEN);
		if (between < 0 || text.indexOf('/') >= 0) {
			return of(date(text));
		}
		String from = text.substring(0, between);
		String to = text.substring(between + BETWEEN.length());
		if (from.isEmpty() && to.isEmpty()) {
			return new DateRange(Optional.empty(), Optional.empty());
		}
		Optional<LocalDateTime> earliest = from.isEmpty() ? Optional.empty() : date(from).earliest();
		Optional<LocalDateTime> latest = to.isEmpty() ? Optional.empty() : date(to).latest();
		return new DateRange(earliest, latest);
	}

	/** Whether it is behind its own end. */
	boolean isReversed() {
		return from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
	}

	/** Whether a date of publication may lie in it; an unknown or damaged one does not. */
	boolean overlaps(Optional<String> published) {
		return published.flatMap(Edtf::tryParse).map(Edtf::withoutTime).map(DateRange::of).filter(this::overlaps)
				.isPresent();
	}

	private boolean overlaps(DateRange other) {
		return isBefore(from, other.to) && isBefore(other.from, to);
	}

	private static boolean isBefore(Optional<LocalDateTime> begin, Optional<LocalDateTime> end) {
		return begin.isEmpty() || end.isEmpty() || begin.get().isBefore(end.get());
	}

	private static DateRange of(Edtf date) {
		return new DateRange(date.earliest(), date.latest());
	}

	private static Edtf date(String text) {
		return Edtf.parse(text).withoutTime();
	}
}
