// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;

/**
 * When an entry of a calendar is: whole days, or times of day if both ends are such, with a zone or without one. Without an
 * end it is what RFC 5545 (3.6.1) makes of that: a day, or a moment.
 *
 * @param start a {@link LocalDate} or {@link LocalDateTime}
 * @param end the same; the day behind the last one
 * @param isUtc whether times are those of UTC; else they are those of whoever looks
 */
record CalendarTime(Temporal start, Optional<? extends Temporal> end, boolean isUtc) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
	private static final Pattern ZONE = Pattern.compile("T[\\d:]+(?:Z|[+-]\\d\\d)");
	/** Years of four digits, as RFC 5545 writes them, of our era. */
	private static final int LAST_YEAR = 9999;

	/**
	 * Of an interval without a beginning, the time in which it ended; of one without an end, that in which it began, as much of
	 * it as is certain: its first day.
	 *
	 * @param when no set
	 */
	static CalendarTime of(Edtf when) {
		Edtf first = when.start().or(when::end).orElseThrow();
		if (first.kind() == EdtfKind.TIME && when.end().map(last -> isAlike(first, last)).orElse(true)) {
			LocalDateTime start = moment(first);
			return new CalendarTime(start, when.end().map(CalendarTime::moment).filter(start::isBefore), isZoned(first));
		}
		return new CalendarTime(first.withoutTime().earliest().orElseThrow().toLocalDate(),
				when.end().map(last -> last.withoutTime().latest().orElseThrow().toLocalDate()), false);
	}

	private static boolean isAlike(Edtf first, Edtf last) {
		return last.kind() == EdtfKind.TIME && isZoned(first) == isZoned(last);
	}

	private static boolean isZoned(Edtf time) {
		return ZONE.matcher(time.toString()).find();
	}

	private static LocalDateTime moment(Edtf time) {
		return (isZoned(time) ? time.earliest() : time.written()).orElseThrow();
	}

	/** Whether all years in it have four digits. */
	boolean isPlain() {
		return hasPlainYear(start) && end.map(CalendarTime::hasPlainYear).orElse(true);
	}

	private static boolean hasPlainYear(Temporal time) {
		int year = time.get(ChronoField.YEAR);
		return year >= 1 && year <= LAST_YEAR;
	}

	void write(CalendarLines lines) {
		write("DTSTART", start, lines);
		end.ifPresent(time -> write("DTEND", time, lines));
	}

	private void write(String name, Temporal time, CalendarLines lines) {
		if (time instanceof LocalDate) {
			lines.line(name + ";VALUE=DATE", DATE.format(time));
		} else {
			lines.line(name, TIME.format(time) + (isUtc ? "Z" : ""));
		}
	}
}
