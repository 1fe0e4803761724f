// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfKind;

/**
 * Says a date less or more precisely: a time of day, a day, a month, a year. Less precisely keeps whether it is doubted;
 * more precisely takes the first month of the year, the first day of the month, which one then moves. Of an interval both
 * ends change.
 */
final class DatePrecision {

	private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%]?)");
	private static final int LAST_MONTH = 12;
	private static final String SLASH = "/";

	private DatePrecision() {
	}

	/** The next coarser date; empty if there is none, or the date is of a kind that has no such steps. */
	static Optional<Edtf> less(Edtf date) {
		return date.kind() == EdtfKind.TIME && !date.isInterval() ? Optional.of(date.withoutTime())
				: ofBoth(date, DatePrecision::coarser);
	}

	/** The next finer date, down to a day; empty as {@link #less}. */
	static Optional<Edtf> more(Edtf date) {
		return ofBoth(date, DatePrecision::finer);
	}

	/** What changes one end of an interval; the other one keeps, where it cannot be changed. */
	@FunctionalInterface
	private interface Step {

		Optional<String> of(String date, boolean isEnd);
	}

	private static Optional<Edtf> ofBoth(Edtf date, Step step) {
		String[] ends = date.toString().split(SLASH, -1);
		if (ends.length == 1) {
			return step.of(ends[0], false).flatMap(Edtf::tryParse);
		}
		Optional<String> from = step.of(ends[0], false);
		Optional<String> to = step.of(ends[1], true);
		return from.isEmpty() && to.isEmpty() ? Optional.empty()
				: Edtf.tryParse(from.orElse(ends[0]) + SLASH + to.orElse(ends[1])).map(DatePrecision::shortest);
	}

	/** From May to May is May. */
	private static Edtf shortest(Edtf interval) {
		return interval.start().filter(start -> interval.end().equals(Optional.of(start))).orElse(interval);
	}

	private static Optional<String> coarser(String date, boolean isEnd) {
		int time = date.indexOf('T');
		if (time >= 0) {
			return Optional.of(date.substring(0, time));
		}
		Matcher parts = DATE.matcher(date);
		if (!parts.matches() || parts.group(2) == null) {
			return Optional.empty();
		}
		String month = parts.group(3) == null ? "" : '-' + parts.group(2);
		return Optional.of(parts.group(1) + month + parts.group(4));
	}

	/** An end is the last month of its year, the last day of its month. */
	private static Optional<String> finer(String date, boolean isEnd) {
		Matcher parts = DATE.matcher(date);
		if (!parts.matches() || parts.group(3) != null || isSeason(parts.group(2))) {
			return Optional.empty();
		}
		int year = Integer.parseInt(parts.group(1));
		if (parts.group(2) == null) {
			return Optional.of(Edtf.month(YearMonth.of(year, isEnd ? LAST_MONTH : 1)) + parts.group(4));
		}
		YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
		return Optional.of(Edtf.day(isEnd ? month.atEndOfMonth() : month.atDay(1)) + parts.group(4));
	}

	private static boolean isSeason(String month) {
		return month != null && Integer.parseInt(month) > LAST_MONTH;
	}
}
