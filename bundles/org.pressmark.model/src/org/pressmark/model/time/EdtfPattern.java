// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a locale writes a set of fields, as CLDR has it; and two dates in one go without repeating what they have in
 * common ("4–5 May 2021", "May 4–5, 2021", "2021년 5월 4–5일").
 */
final class EdtfPattern {

	private static final char ERA = 'G';
	private static final Pattern UNASKED_ERA = Pattern.compile("\\s*G+\\s*");
	private static final char QUOTE = '\'';

	/** Belongs to the number before it: "4.–5. Mai 2021". */
	private static final char ORDINAL_POINT = '.';

	private final String pattern;
	private final Locale locale;

	/** @param template the fields in any order, as {@link DateTimeFormatterBuilder#appendLocalized(String)} has them */
	EdtfPattern(String template, Locale locale) {
		this.locale = locale;
		String localized = DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
		// Some locales write the era behind each year that stands alone, "1990 n. Chr."
		pattern = template.indexOf(ERA) >= 0 ? localized : UNASKED_ERA.matcher(localized).replaceAll("");
	}

	String format(Temporal time) {
		return format(pattern, time);
	}

	/**
	 * Two dates that differ only in some fields, given as pattern letters, between the fields that they share.
	 *
	 * @param rangeKey the message with which the two are put together; empty for a dash
	 */
	String formatRange(LocalDate from, LocalDate to, String differing, String rangeKey) {
		int start = pattern.length();
		int end = 0;
		boolean quoted = false;
		for (int i = 0; i < pattern.length(); i++) {
			quoted ^= pattern.charAt(i) == QUOTE;
			if (!quoted && differing.indexOf(pattern.charAt(i)) >= 0) {
				start = Math.min(start, i);
				end = i + 1;
			}
		}
		if (end < pattern.length() && pattern.charAt(end) == ORDINAL_POINT) {
			end++;
		}
		String part = pattern.substring(start, end);
		String first = format(part, from);
		String last = format(part, to);
		String range = EdtfMessages.of(locale, rangeKey.isEmpty() ? rangeKey(first, last) : rangeKey, first, last);
		return format(pattern.substring(0, start), from) + range + format(pattern.substring(end), to);
	}

	/** From one text to another: with a dash, and with spaces around it when a text has spaces inside. */
	static String rangeKey(String from, String to) {
		return from.indexOf(' ') >= 0 || to.indexOf(' ') >= 0 ? "wideRange" : "range";
	}

	private String format(String part, Temporal time) {
		return DateTimeFormatter.ofPattern(part, locale).format(time);
	}
}
