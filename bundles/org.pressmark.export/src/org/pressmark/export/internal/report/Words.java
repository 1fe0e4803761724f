// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/**
 * The words of the reports, see {@code words.properties}. They are looked up by locale and not bound once at the
 * start, as {@code NLS} does, because a report may be written in another language than the window's. For one thread.
 */
public final class Words {

	/** A language without words of its own gets the English ones, wherever the program runs. */
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	/** It looks like the end of a sentence: "3." in one line, "Mai 2021" in the next. */
	private static final Pattern DAY_WITH_STOP = Pattern.compile("(\\d\\.) (?=\\p{L})");

	private final Locale locale;
	private final ResourceBundle words;
	private final EdtfFormat dates;
	/** Those that were filled in once: to read one takes longer than to fill it in, and a table fills in thousands. */
	private final Map<String, MessageFormat> patterns = new HashMap<>();

	/** The words for the readers of a locale. */
	public Words(Locale locale) {
		this.locale = locale;
		words = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale,
				Words.class.getClassLoader(), NO_FALLBACK);
		dates = EdtfFormat.of(locale);
	}

	/** The locale that was asked for. */
	public Locale locale() {
		return locale;
	}

	/** The words under a key, in which {@code {0}} and so on are replaced. */
	public String of(String key, Object... arguments) {
		return arguments.length == 0 ? words.getString(key)
				: patterns.computeIfAbsent(key, any -> new MessageFormat(words.getString(key), locale)).format(arguments);
	}

	/** The words for a constant: those under the name of its type, an underscore and its own name. */
	public String of(Enum<?> constant) {
		return words.getString(constant.getDeclaringClass().getSimpleName() + "_" + constant.name());
	}

	/** A date in words. Where a day has a full stop, as in German, no line ends behind that. */
	public String of(Edtf date) {
		return DAY_WITH_STOP.matcher(dates.format(date)).replaceAll("$1\u00A0");
	}
}
