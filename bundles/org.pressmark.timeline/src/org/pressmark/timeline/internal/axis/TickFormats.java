// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How dates are written at the ticks, in one language. Each format is slow to find and is kept; so is what was written last,
 * for a timeline that is moved has nearly the same ticks in the next picture. For one thread.
 */
public final class TickFormats {

	/** Years from here on have more than four digits. */
	static final int LONG_YEAR = 10_000;

	/** Some windows full. */
	private static final int MOST_LABELS = 500;

	private final Locale locale;
	private final Map<String, DateTimeFormatter> formats = new HashMap<>();
	private final Map<String, Map<LocalDateTime, String>> labels = new HashMap<>();

	/** @param locale the language */
	public TickFormats(Locale locale) {
		this.locale = locale;
	}

	Locale locale() {
		return locale;
	}

	/** @param template which fields there are, in the letters of {@link DateTimeFormatterBuilder#appendLocalized(String)} */
	String format(String template, LocalDateTime time) {
		// Sorted, for the hash codes of the beginnings of months are much alike.
		Map<LocalDateTime, String> known = labels.computeIfAbsent(template, any -> new TreeMap<>());
		String label = known.get(time);
		if (label == null) {
			if (known.size() >= MOST_LABELS) {
				known.clear();
			}
			label = write(template, time);
			known.put(time, label);
		}
		return label;
	}

	private String write(String template, LocalDateTime time) {
		String written = formats.computeIfAbsent(template, this::find).format(time);
		int year = time.get(ChronoField.YEAR_OF_ERA);
		return year < LONG_YEAR ? written : grouped(written, year);
	}

	/** As nobody counts six zeros. */
	private String grouped(String written, int year) {
		NumberFormat number = NumberFormat.getIntegerInstance(locale);
		String grouped = number.format(year);
		number.setGroupingUsed(false);
		return written.replace(number.format(year), grouped);
	}

	private DateTimeFormatter find(String template) {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
		// Some languages have the era at any year that stands alone.
		String wanted = "y".equals(template) ? pattern.replaceAll("\\h*G\\h*", "") : pattern;
		// In the digits of the other calendar that stands below.
		return DateTimeFormatter.ofPattern(wanted, locale).withDecimalStyle(DecimalStyle.of(locale));
	}
}
