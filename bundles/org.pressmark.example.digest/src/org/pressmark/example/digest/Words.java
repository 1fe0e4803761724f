// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.digest;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/** The words of a digest, in the language of the report and not of the window. */
final class Words {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final EdtfFormat dates;

	Words(Locale locale) {
		this.bundle = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale, Words.class.getClassLoader(),
				NO_FALLBACK);
		this.dates = EdtfFormat.of(locale);
	}

	String of(String key) {
		return bundle.getString(key);
	}

	/** A date as EDTF, null for none, as people say it. */
	String date(String edtf) {
		return edtf == null ? of("dateUnknown") : dates.format(Edtf.parse(edtf));
	}
}
