// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes dates shortly for a person: "3 May 2021", "4–5 May 2021", "about May 2021", "until 2 May 2021",
 * "May 2021 (uncertain)". The order of day, month and year and the names of months are those of the locale; the words
 * around them are English where this package has none in the locale's language. Times are written as they are, in
 * their own zone. Nothing can be parsed back: that is what {@link Edtf#toString()} is for.
 * <p>
 * Immutable, may be shared between threads.
 */
public final class EdtfFormat {

	private static final String DAY = "yMMMd";
	private static final String MONTH = "yMMM";
	private static final String YEAR = "y";

	private final Locale locale;

	private EdtfFormat(Locale locale) {
		this.locale = locale;
	}

	/** The format for the people of a locale. */
	public static EdtfFormat of(Locale locale) {
		return new EdtfFormat(locale);
	}

	/** A value in words. */
	public String format(Edtf value) {
		return switch (value) {
			case EdtfPoint point -> qualified(unqualified(point), point.qualifier());
			case EdtfInterval interval -> formatInterval(interval);
		};
	}

	private String formatInterval(EdtfInterval interval) {
		if (interval.from() instanceof EdtfPoint from) {
			return switch (interval.to()) {
				case EdtfPoint to -> formatRange(from, to);
				case EdtfEnd.Missing to -> words(to == EdtfEnd.Missing.OPEN ? "since" : "fromEndUnknown", format(from));
			};
		}
		String key = interval.from() == EdtfEnd.Missing.OPEN ? "until" : "toStartUnknown";
		return words(key, interval.end().map(this::format).orElseThrow());
	}

	private String formatRange(EdtfPoint from, EdtfPoint to) {
		if (from.qualifier() != to.qualifier()) {
			return words("wideRange", format(from), format(to));
		}
		return qualified(unqualifiedRange(from, to), from.qualifier());
	}

	private String unqualifiedRange(EdtfPoint from, EdtfPoint to) {
		String start = unqualified(from);
		String end = unqualified(to);
		if (start.equals(end)) {
			return start;
		}
		if (from instanceof EdtfDate fromDate && to instanceof EdtfDate toDate && canShareFields(fromDate, toDate)) {
			LocalDate fromDay = fromDate.firstDay();
			LocalDate toDay = toDate.firstDay();
			String differing = fromDay.getMonth() == toDay.getMonth() ? "d" : "dML";
			return pattern(fromDate).formatRange(fromDay, toDay, differing);
		}
		if (from instanceof EdtfDateTime fromTime && to instanceof EdtfDateTime toTime && isOneDay(fromTime, toTime)) {
			return formatTime(fromTime, range(clock(fromTime), clock(toTime), locale));
		}
		return range(start, end, locale);
	}

	private static boolean canShareFields(EdtfDate from, EdtfDate to) {
		return from.precision() == to.precision() && from.year() == to.year() && !from.isSeason()
				&& !from.isUnspecified() && !to.isUnspecified();
	}

	private static boolean isOneDay(EdtfDateTime from, EdtfDateTime to) {
		return from.zone().equals(to.zone()) && from.local().toLocalDate().equals(to.local().toLocalDate());
	}

	private String unqualified(EdtfPoint point) {
		return switch (point) {
			case EdtfDate date -> formatDate(date);
			case EdtfDateTime time -> formatTime(time, clock(time));
		};
	}

	private String formatDate(EdtfDate date) {
		if (date.isSeason()) {
			return words("season" + date.month(), pattern(date).format(date.firstDay()));
		}
		if (date.unspecifiedDigits() > 0) {
			return formatYears(date);
		}
		String known = pattern(date).format(date.firstDay());
		if (date.day() == EdtfDate.UNSPECIFIED) {
			return words("unspecifiedDay", known);
		}
		return date.month() == EdtfDate.UNSPECIFIED ? words("unspecifiedMonth", known) : known;
	}

	private String formatYears(EdtfDate date) {
		EdtfPattern pattern = pattern(date);
		String first = pattern.format(date.firstDay());
		if (date.precision() == EdtfPrecision.DECADE && date.year() > 0) {
			return words("decade", first);
		}
		return words("unspecifiedYear", first, pattern.format(date.to().toLocalDate().minusDays(1)));
	}

	private String formatTime(EdtfDateTime time, String clock) {
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
		String template = switch (date.precision()) {
			case DAY -> DAY;
			case MONTH -> MONTH;
			default -> YEAR;
		};
		return pattern(template, date.year());
	}

	/** Years before 1 are counted backwards from it, so the era has to be written. */
	private EdtfPattern pattern(String template, int year) {
		return new EdtfPattern((year < 1 ? "G" : "") + template, locale);
	}

	private String qualified(String text, EdtfQualifier qualifier) {
		return switch (qualifier) {
			case NONE -> text;
			case UNCERTAIN -> words("uncertain", text);
			case APPROXIMATE -> words("about", text);
			case BOTH -> words("aboutUncertain", text);
		};
	}

	/** From one text to another: with a dash, and with spaces around it when a text has spaces inside. */
	static String range(String from, String to, Locale locale) {
		boolean wide = from.indexOf(' ') >= 0 || to.indexOf(' ') >= 0;
		return EdtfMessages.of(locale, wide ? "wideRange" : "range", from, to);
	}

	private String words(String key, Object... arguments) {
		return EdtfMessages.of(locale, key, arguments);
	}
}
