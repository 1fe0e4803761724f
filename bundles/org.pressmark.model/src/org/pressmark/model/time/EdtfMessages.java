// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of this package. They are looked up by locale and not bound once at the start, as {@code NLS} does,
 * because a report may be written in another language than the window's.
 */
final class EdtfMessages {

	/** A language without words of its own gets the English ones, wherever the program runs. */
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private EdtfMessages() {
	}

	static String ofDefaultLocale(String key, Object... arguments) {
		return of(Locale.getDefault(), key, arguments);
	}

	static String of(Locale locale, String key, Object... arguments) {
		return new MessageFormat(words(locale).getString(key), locale).format(arguments);
	}

	/** The words about a day where a language has others for it: "since May", but "depuis le 3 mai". */
	static String ofDay(Locale locale, String key, Object... arguments) {
		return of(locale, has(locale, key + "Day") ? key + "Day" : key, arguments);
	}

	static boolean has(Locale locale, String key) {
		return words(locale).containsKey(key);
	}

	private static ResourceBundle words(Locale locale) {
		return ResourceBundle.getBundle(EdtfMessages.class.getPackageName() + ".messages", locale,
				EdtfMessages.class.getClassLoader(), NO_FALLBACK);
	}
}
