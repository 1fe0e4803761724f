// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;

/** When an event is in a calendar: a day or several, all day; or a time of day. What has no beginning is at its last day. */
final class CalendarTime {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd"); //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"); //$NON-NLS-1$
	private static final Pattern ZONE = Pattern.compile("T[\\d:]+(?:Z|[+-]\\d\\d)"); //$NON-NLS-1$
	/** Years of four digits, as RFC 5545 writes them, of our era. */
	private static final int LAST_YEAR = 9999;

	private CalendarTime() {
	}

	/** Whether a calendar can have it: it has a beginning or an end, and years of four digits. */
	static boolean isIn(Optional<Edtf> when) {
		return when.flatMap(CalendarTime::first).filter(CalendarTime::hasPlainYear).isPresent()
				&& when.flatMap(CalendarTime::behind).map(CalendarTime::hasPlainYear).orElse(true);
	}

	static void write(Edtf when, CalendarLines lines) {
		if (when.kind() == EdtfKind.TIME) {
			boolean isZoned = ZONE.matcher(when.toString()).find();
			LocalDateTime time = (isZoned ? when.earliest() : when.written()).orElseThrow();
			lines.line("DTSTART", TIME.format(time) + (isZoned ? "Z" : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			lines.line("DTSTART;VALUE=DATE", DATE.format(first(when).orElseThrow())); //$NON-NLS-1$
			behind(when).ifPresent(day -> lines.line("DTEND;VALUE=DATE", DATE.format(day))); //$NON-NLS-1$
		}
	}

	private static Optional<LocalDate> first(Edtf when) {
		return when.start().map(Edtf::withoutTime).flatMap(Edtf::earliest).map(LocalDateTime::toLocalDate)
				.or(() -> behind(when).map(day -> day.minusDays(1)));
	}

	/** The day after the last one. */
	private static Optional<LocalDate> behind(Edtf when) {
		return when.end().map(Edtf::withoutTime).flatMap(Edtf::latest).map(LocalDateTime::toLocalDate);
	}

	private static boolean hasPlainYear(LocalDate day) {
		return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
	}
}
