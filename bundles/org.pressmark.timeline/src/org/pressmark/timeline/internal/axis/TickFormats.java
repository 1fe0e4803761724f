// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How dates are written at the ticks, in one language. Each format is slow to find and is kept. For one thread. */
public final class TickFormats {

	private final Locale locale;
	private final Map<String, DateTimeFormatter> formats = new HashMap<>();

	/** @param locale the language */
	public TickFormats(Locale locale) {
		this.locale = locale;
	}

	Locale locale() {
		return locale;
	}

	/** @param template which fields there are, in the letters of {@link DateTimeFormatterBuilder#appendLocalized(String)} */
	DateTimeFormatter of(String template) {
		return formats.computeIfAbsent(template, this::find);
	}

	private DateTimeFormatter find(String template) {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
		// Some languages have the era at any year that stands alone.
		return DateTimeFormatter.ofPattern("y".equals(template) ? pattern.replaceAll("\\h*G\\h*", "") : pattern, locale);
	}
}
