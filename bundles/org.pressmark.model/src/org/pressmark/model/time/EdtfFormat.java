// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes dates shortly for a person: "3 May 2021", "4–5 May 2021", "about May 2021", "until 2 May 2021",
 * "May 2021 (uncertain)", "early May 2021", "between 4 and 5 May 2021". The order of day, month and year and the names
 * of months are those of the locale; the words around them are English where this package has none in the locale's
 * language. Times are written as they are, in their own zone. What is written need not say all of the value: that is
 * what {@link Edtf#toString()} is for.
 * <p>
 * Immutable, may be shared between threads.
 *
 * @since 1.0
 */
public final class EdtfFormat {

	private final Locale locale;
	private final EdtfDateFormat dates;

	private EdtfFormat(Locale locale) {
		this.locale = locale;
		dates = new EdtfDateFormat(locale);
	}

	/** The format for the people of a locale. */
	public static EdtfFormat of(Locale locale) {
		return new EdtfFormat(locale);
	}

	/** A value in words. */
	public String format(Edtf value) {
		return switch (value) {
			case EdtfPoint point -> qualified(point);
			case EdtfInterval interval -> EdtfThird.find(interval).map(this::formatThird)
					.orElseGet(() -> formatInterval(interval));
			case EdtfSet set -> new EdtfSetFormat(locale, this).format(set);
		};
	}

	private String formatThird(EdtfThird.Of part) {
		return words(part.third().name() + "_" + part.whole().precision(), dates.format(part.whole()));
	}

	private String formatInterval(EdtfInterval interval) {
		if (interval.from() instanceof EdtfPoint from) {
			return switch (interval.to()) {
				case EdtfPoint to -> formatRange(from, to, "");
				case EdtfEnd.Missing to -> words(to == EdtfEnd.Missing.OPEN ? "since" : "fromEndUnknown", from);
			};
		}
		String key = interval.from() == EdtfEnd.Missing.OPEN ? "until" : "toStartUnknown";
		return words(key, interval.points().findFirst().orElseThrow());
	}

	/** @param rangeKey the message with which the two are put together; empty for a dash */
	String formatRange(EdtfPoint from, EdtfPoint to, String rangeKey) {
		if (!isQualifiedAlike(from, to)) {
			return words(rangeKey.isEmpty() ? "wideRange" : rangeKey, format(from), format(to));
		}
		return qualified(unqualifiedRange(from, to, rangeKey), from);
	}

	private static boolean isQualifiedAlike(EdtfPoint from, EdtfPoint to) {
		boolean evenly = from.isEvenlyQualified() && to.isEvenlyQualified()
				&& from.qualifier(EdtfComponent.YEAR) == to.qualifier(EdtfComponent.YEAR);
		boolean partly = from.uncertainParts().equals(to.uncertainParts())
				&& from.approximateParts().equals(to.approximateParts());
		return (evenly || partly) && !isEstimate(from) && !isEstimate(to);
	}

	private String unqualifiedRange(EdtfPoint from, EdtfPoint to, String rangeKey) {
		String start = dates.format(from);
		String end = dates.format(to);
		return start.equals(end) ? start : dates.formatRange(from, to, rangeKey)
				.orElseGet(() -> words(rangeKey.isEmpty() ? EdtfPattern.rangeKey(start, end) : rangeKey, start, end));
	}

	private String qualified(EdtfPoint point) {
		String text = dates.format(point);
		if (isEstimate(point)) {
			return point.isUncertain() ? words("uncertain", text) : text;
		}
		return qualified(text, point);
	}

	private String qualified(String text, EdtfPoint point) {
		return point.isEvenlyQualified() ? qualified(text, point.qualifier(EdtfComponent.YEAR), isDay(point))
				: words("partly", text, notes(point));
	}

	/** A year of which not all digits are significant is written as an estimate anyhow. */
	private static boolean isEstimate(EdtfPoint point) {
		return point instanceof EdtfDate date && date.year().significant() > 0;
	}

	private String notes(EdtfPoint point) {
		List<String> notes = Stream.of(note("partlyUncertain", point.uncertainParts()),
				note("partlyApproximate", point.approximateParts())).flatMap(List::stream).toList();
		return String.join("; ", notes);
	}

	private List<String> note(String key, Set<EdtfComponent> parts) {
		String names = parts.stream().map(part -> words("component_" + part)).collect(Collectors.joining(", "));
		return parts.isEmpty() ? List.of() : List.of(words(key, names));
	}

	private String about(String key, String text, boolean isDay) {
		return isDay ? EdtfMessages.ofDay(locale, key, text) : words(key, text);
	}

	private String qualified(String text, EdtfQualifier qualifier, boolean isDay) {
		return switch (qualifier) {
			case NONE -> text;
			case UNCERTAIN -> words("uncertain", text);
			case APPROXIMATE -> about("about", text, isDay);
			case BOTH -> about("aboutUncertain", text, isDay);
		};
	}

	/** A message about a date, that of a day where the language has one of its own. */
	private String words(String key, EdtfPoint point) {
		boolean bare = isDay(point) && !point.isUncertain() && !point.isApproximate();
		return bare ? EdtfMessages.ofDay(locale, key, format(point)) : words(key, format(point));
	}

	static boolean isDay(EdtfPoint point) {
		return point.precision() == EdtfPrecision.DAY;
	}

	private String words(String key, Object... arguments) {
		return EdtfMessages.of(locale, key, arguments);
	}
}
