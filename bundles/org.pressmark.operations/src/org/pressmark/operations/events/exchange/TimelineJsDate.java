// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.time.LocalDateTime;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;
import org.pressmark.model.time.EdtfPrecision;

import com.google.gson.JsonObject;

/** Dates as TimelineJS has them: numbers from the year on, as far as they are known. */
final class TimelineJsDate {

	/** JavaScript knows the days up to 100 million before and after 1970 (ECMA-262, 21.4.1.1). */
	private static final int MOST_YEARS = 271_000;

	private TimelineJsDate() {
	}

	static boolean isIn(Optional<Edtf> when) {
		return when.filter(date -> date.earliest().or(date::latest).isPresent()).isPresent()
				&& when.flatMap(Edtf::earliest).map(TimelineJsDate::isNear).orElse(true)
				&& when.flatMap(Edtf::latest).map(TimelineJsDate::isNear).orElse(true);
	}

	/** Sets when a slide starts and, if it is longer than its first date, ends. */
	static void set(JsonObject slide, Edtf when) {
		if (isPlain(when)) {
			slide.add("start_date", date(when.written().or(when::earliest).orElseThrow(), when.precision()));
			return;
		}
		if (when.earliest().isPresent()) {
			Edtf start = when.start().orElse(when);
			slide.add("start_date", date(first(start), finest(start)));
		}
		if (when.latest().isPresent()) {
			Edtf end = when.end().orElse(when);
			// Each slide has to have a start: what has none stands where it ends.
			slide.add(slide.has("start_date") ? "end_date" : "start_date", date(last(end), finest(end)));
		}
	}

	private static LocalDateTime first(Edtf start) {
		return (start.kind() == EdtfKind.TIME ? start.written() : start.earliest()).orElseThrow();
	}

	/** The last day, for the end is part of it there. */
	private static LocalDateTime last(Edtf end) {
		return end.kind() == EdtfKind.TIME ? end.written().orElseThrow() : end.latest().orElseThrow().minusDays(1);
	}

	private static EdtfPrecision finest(Edtf point) {
		return point.kind() == EdtfKind.TIME ? point.precision() : EdtfPrecision.DAY;
	}

	private static boolean isPlain(Edtf when) {
		boolean isKnown = switch (when.precision()) {
		case SECOND, MINUTE, DAY, MONTH, YEAR -> true;
		default -> false;
		};
		return isKnown && !when.isUnspecified();
	}

	private static JsonObject date(LocalDateTime time, EdtfPrecision precision) {
		JsonObject date = new JsonObject();
		// There is no year 0 there: -1 is the one before the year 1.
		date.addProperty("year", time.getYear() > 0 ? time.getYear() : time.getYear() - 1);
		if (precision.compareTo(EdtfPrecision.MONTH) <= 0) {
			date.addProperty("month", time.getMonthValue());
		}
		if (precision.compareTo(EdtfPrecision.DAY) <= 0) {
			date.addProperty("day", time.getDayOfMonth());
		}
		if (precision.compareTo(EdtfPrecision.MINUTE) <= 0) {
			date.addProperty("hour", time.getHour());
			date.addProperty("minute", time.getMinute());
		}
		if (precision == EdtfPrecision.SECOND) {
			date.addProperty("second", time.getSecond());
		}
		return date;
	}

	private static boolean isNear(LocalDateTime time) {
		return Math.abs(time.getYear()) <= MOST_YEARS;
	}
}
