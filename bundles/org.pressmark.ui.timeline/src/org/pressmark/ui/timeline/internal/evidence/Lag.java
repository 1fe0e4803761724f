// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;

/**
 * How long after an event something was published, in whole days: 0 while it takes place, negative if it was announced
 * before it began.
 *
 * @param days how many
 * @param isDuring whether it was published while the event took place, and that lasted more than a day
 */
public record Lag(long days, boolean isDuring) {

	/** Of what was not published during an event. */
	public Lag(long days) {
		this(days, false);
	}

	/** Between two dates; empty where one of them is unknown, or the event has no bounds. */
	public static Optional<Lag> between(Optional<Edtf> event, Optional<Edtf> published) {
		Optional<LocalDate> day = published.flatMap(Edtf::earliest).map(LocalDateTime::toLocalDate);
		Optional<LocalDate> begin = event.flatMap(Edtf::earliest).map(LocalDateTime::toLocalDate);
		Optional<LocalDate> end = event.flatMap(Edtf::latest).map(moment -> moment.minusNanos(1).toLocalDate());
		if (day.isEmpty() || begin.isEmpty() && end.isEmpty()) {
			return Optional.empty();
		}
		if (begin.filter(day.get()::isBefore).isPresent()) {
			return Optional.of(new Lag(ChronoUnit.DAYS.between(begin.get(), day.get())));
		}
		if (end.isEmpty() || !day.get().isAfter(end.get())) {
			return Optional.of(new Lag(0, begin.isEmpty() || !begin.equals(end)));
		}
		return Optional.of(new Lag(ChronoUnit.DAYS.between(end.get(), day.get())));
	}

	/** As a person says it. */
	public String words() {
		if (days == 0) {
			return isDuring ? Messages.lag_during : Messages.lag_same;
		}
		if (Math.abs(days) == 1) {
			return days > 0 ? Messages.lag_afterOne : Messages.lag_beforeOne;
		}
		return NLS.bind(days > 0 ? Messages.lag_after : Messages.lag_before,
				NumberFormat.getIntegerInstance().format(Math.abs(days)));
	}
}
