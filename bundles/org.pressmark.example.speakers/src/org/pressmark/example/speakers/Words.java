// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.speakers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the section, in the language of the report and not of the window. */
final class Words {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale locale;

	Words(Locale locale) {
		this.bundle = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale, Words.class.getClassLoader(),
				NO_FALLBACK);
		this.locale = locale;
	}

	/** A text with its {0}, {1}… filled in. */
	String of(String key, Object... values) {
		return new MessageFormat(bundle.getString(key), locale).format(values);
	}
}
