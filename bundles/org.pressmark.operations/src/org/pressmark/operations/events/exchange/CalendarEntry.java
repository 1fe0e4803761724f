// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;
import org.pressmark.model.time.EdtfPrecision;

/**
 * What a calendar has of a date. An entry may lie at more days than the event did, for a calendar knows no other way to say
 * that a date is known to the month only; its note says so.
 *
 * @param time when it is
 * @param note what a calendar has no sign for, in words; empty if there is no such thing
 * @param isCertain whether the event was at this time, and not at that of another entry
 */
record CalendarEntry(CalendarTime time, Optional<String> note, boolean isCertain) {

	/** The entries of a date: of a set, one for each of its dates. */
	static List<CalendarEntry> of(Edtf when) {
		List<Edtf> dates = when.members();
		boolean isOneOf = when.kind() == EdtfKind.ONE_OF;
		return dates.stream().map(each -> new CalendarEntry(CalendarTime.of(each),
				isOneOf ? noteOfOne(each, dates.size() > 1) : note(each), !isOneOf)).toList();
	}

	private static Optional<String> note(Edtf when) {
		if (when.start().isEmpty()) {
			return Optional.of(when.isStartOpen() ? Messages.calendar_startOpen : Messages.calendar_startUnknown);
		}
		if (when.end().isEmpty()) {
			return Optional.of(when.isEndOpen() ? Messages.calendar_endOpen : Messages.calendar_endUnknown);
		}
		boolean isCoarse = !when.isInterval() && when.precision().compareTo(EdtfPrecision.DAY) > 0;
		return isCoarse ? Optional.of(Messages.calendar_sometime) : Optional.empty();
	}

	/** Of several dates, the event had one; of a range of them as well. */
	private static Optional<String> noteOfOne(Edtf date, boolean hasOthers) {
		if (date.start().isEmpty() || date.end().isEmpty()) {
			return Optional.of(date.start().isEmpty() ? Messages.calendar_orEarlier : Messages.calendar_orLater);
		}
		return Optional.of(hasOthers ? Messages.calendar_oneOf : Messages.calendar_sometime);
	}
}
