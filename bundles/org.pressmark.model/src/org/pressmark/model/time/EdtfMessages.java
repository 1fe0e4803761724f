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
		ResourceBundle words = ResourceBundle.getBundle(EdtfMessages.class.getPackageName() + ".messages", locale,
				EdtfMessages.class.getClassLoader(), NO_FALLBACK);
		return new MessageFormat(words.getString(key), locale).format(arguments);
	}
}
