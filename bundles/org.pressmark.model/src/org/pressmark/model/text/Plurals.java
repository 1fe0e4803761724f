// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.Locale;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/**
 * Messages in which words depend on numbers, as in ICU's
 * <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">message format</a>:
 * <code>{0,plural,one{# article}other{# articles}}</code>.
 */
public final class Plurals {

	private Plurals() {
	}

	/**
	 * Puts values into a message. Numbers are written as where the person is, and have the plurals of English, which all of
	 * these messages are in.
	 *
	 * @param pattern in ICU's format: two apostrophes stand for one where braces follow
	 * @param values for the places in braces
	 */
	public static String bind(String pattern, Object... values) {
		return bind(Locale.getDefault(Locale.Category.FORMAT), pattern, values);
	}

	static String bind(Locale locale, String pattern, Object... values) {
		ULocale english = new ULocale(Locale.ENGLISH.getLanguage(), locale.getCountry());
		return new MessageFormat(pattern, english).format(values);
	}
}
