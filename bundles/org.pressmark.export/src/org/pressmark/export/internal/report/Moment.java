// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfPrecision;

/** Days and times of the clock as they are written in dates, in whatever zone. */
public final class Moment {

	private static final Pattern WRITTEN = Pattern
			.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)(?:T(?<time>\\d\\d:\\d\\d(?::\\d\\d)?))?.*");

	private Moment() {
	}

	/**
	 * The day, at midnight, or the time that a date is; empty when it is known less finely or before the year 1.
	 * <p>
	 * {@link Edtf#earliest()} is the same moment in UTC, where a report of the early morning in Seoul would be of the
	 * day before.
	 */
	public static Optional<LocalDateTime> of(Edtf date) {
		Matcher written = WRITTEN.matcher(date.toString());
		if (date.precision().compareTo(EdtfPrecision.DAY) > 0 || !written.matches()) {
			return Optional.empty();
		}
		LocalTime time = written.group("time") == null ? LocalTime.MIDNIGHT : LocalTime.parse(written.group("time"));
		return Optional.of(LocalDate.parse(written.group("day")).atTime(time));
	}

	/** A date without its time of day, if it has one. */
	static Edtf day(Edtf date) {
		return date.precision() == EdtfPrecision.DAY ? date
				: of(date).<Edtf>map(moment -> Edtf.day(moment.toLocalDate())).orElse(date);
	}
}
