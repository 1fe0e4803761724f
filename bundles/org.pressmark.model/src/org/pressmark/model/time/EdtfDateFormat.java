// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes single dates and times of day for a person, whatever is said about their reliability left away. */
final class EdtfDateFormat {

	private static final String DAY = "yMMMd";
	private static final String DAY_OF_YEAR = "MMMd";
	private static final String MONTH = "yMMM";
	private static final String MONTH_OF_YEAR = "MMM";
	private static final String YEAR = "y";

	private final Locale locale;

	EdtfDateFormat(Locale locale) {
		this.locale = locale;
	}

	String format(EdtfPoint point) {
		return switch (point) {
			case EdtfDate date -> format(date);
			case EdtfDateTime time -> format(time, clock(time));
		};
	}

	/** Two dates of one year, or two times of one day, without repeating it; empty where nothing can be shared. */
	Optional<String> formatRange(EdtfPoint from, EdtfPoint to, String rangeKey) {
		if (from instanceof EdtfDate fromDate && to instanceof EdtfDate toDate && canShareFields(fromDate, toDate)) {
			return Optional.of(formatRange(fromDate, toDate, rangeKey));
		}
		if (from instanceof EdtfDateTime fromTime && to instanceof EdtfDateTime toTime && isOneDay(fromTime, toTime)) {
			String key = rangeKey.isEmpty() ? EdtfPattern.rangeKey(clock(fromTime), clock(toTime)) : rangeKey;
			return Optional.of(format(fromTime, words(key, clock(fromTime), clock(toTime))));
		}
		return Optional.empty();
	}

	private String formatRange(EdtfDate from, EdtfDate to, String rangeKey) {
		LocalDate fromDay = from.firstDay();
		LocalDate toDay = to.firstDay();
		String differing = fromDay.getMonth() == toDay.getMonth() ? "d" : "dML";
		return pattern(from).formatRange(fromDay, toDay, differing, rangeKey);
	}

	private static boolean canShareFields(EdtfDate from, EdtfDate to) {
		return from.precision() == to.precision() && from.year().equals(to.year()) && from.month().isPresent()
				&& !from.isGrouping() && !from.isUnspecified() && !to.isUnspecified();
	}

	private static boolean isOneDay(EdtfDateTime from, EdtfDateTime to) {
		return from.zone().equals(to.zone()) && from.local().toLocalDate().equals(to.local().toLocalDate());
	}

	private String format(EdtfDate date) {
		if (date.isGrouping()) {
			return words("part" + date.month().value(), formatYear(date.year()));
		}
		if (!date.isUnspecified()) {
			return date.month().isPresent() ? pattern(date).format(date.firstDay()) : formatYear(date.year());
		}
		return isWholly(date.month()) && isWholly(date.day()) ? formatUnspecified(date) : formatDigits(date);
	}

	/** Whether all digits are specified, or none. */
	private static boolean isWholly(EdtfDigits digits) {
		return digits.isSpecified() || digits.value() == 0 && digits.last() > EdtfGrouping.LAST_CODE;
	}

	private String formatUnspecified(EdtfDate date) {
		if (!date.month().isPresent()) {
			return formatYear(date.year());
		}
		if (!date.month().isSpecified()) {
			boolean anyDay = !date.day().isSpecified();
			return date.day().isPresent() && !anyDay ? formatDigits(date)
					: words(anyDay ? "unspecifiedDay" : "unspecifiedMonth", formatYear(date.year()));
		}
		String known = date.year().isSpecified() ? pattern(MONTH, date.year().value()).format(date.firstDay())
				: formatInAnyYear(date);
		return date.day().isSpecified() ? known : words("unspecifiedDay", known);
	}

	private String formatInAnyYear(EdtfDate date) {
		String template = date.day().isPresent() && date.day().isSpecified() ? DAY_OF_YEAR : MONTH_OF_YEAR;
		String known = new EdtfPattern(template, locale).format(date.firstDay());
		return words("inUnspecifiedYear", known, formatYear(date.year()));
	}

	private String formatDigits(EdtfDate date) {
		EdtfPattern first = pattern(DAY, date.firstDay().getYear());
		EdtfPattern last = pattern(DAY, date.lastDay().getYear());
		return words("unspecifiedDigits", first.format(date.firstDay()), last.format(date.lastDay()),
				date.unqualified());
	}

	private String formatYear(EdtfYear year) {
		if (year.isSpecified()) {
			return formatYear(year.value());
		}
		if (year.significant() > 0) {
			return words("significantYear", formatYear(year.value()), formatYear(year.first()), formatYear(year.last()));
		}
		if (year.precision() == EdtfPrecision.DECADE && !year.negative()) {
			return words("decade", formatYear(year.first()), Integer.toString(year.first()));
		}
		boolean anyYear = year.precision() == EdtfPrecision.ERA && year.digits().value() == 0;
		return anyYear ? words("anyYear") : words("unspecifiedYear", formatYear(year.first()), formatYear(year.last()));
	}

	private String formatYear(int year) {
		return pattern(YEAR, year).format(LocalDate.of(year, 1, 1));
	}

	private String format(EdtfDateTime time, String clock) {
		String day = pattern(DAY, time.local().getYear()).format(time.local());
		return switch (time.zone()) {
			case "" -> words("dateAndTime", day, clock);
			case "Z" -> words("dateTimeAndZone", day, clock, "");
			default -> words("dateTimeAndZone", day, clock, time.zone());
		};
	}

	private String clock(EdtfDateTime time) {
		String template = time.precision() == EdtfPrecision.SECOND ? "Hms" : "Hm";
		return new EdtfPattern(template, locale).format(time.local());
	}

	private EdtfPattern pattern(EdtfDate date) {
		return pattern(date.precision() == EdtfPrecision.DAY ? DAY : MONTH, date.year().value());
	}

	/** Years before 1 are counted backwards from it, so the era has to be written. */
	private EdtfPattern pattern(String template, int year) {
		return new EdtfPattern((year < 1 ? "G" : "") + template, locale);
	}

	private String words(String key, Object... arguments) {
		return EdtfMessages.of(locale, key, arguments);
	}
}
