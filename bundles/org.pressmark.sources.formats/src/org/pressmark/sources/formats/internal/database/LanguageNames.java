// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages by their names, in the languages in which databases speak to people. */
final class LanguageNames {

	private static final List<Locale> INTERFACES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH,
			Locale.of("es"), Locale.ITALIAN, Locale.of("pt"), Locale.of("nl"), Locale.of("ru"));
	private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,/(]\\s*");
	private static final Map<String, String> TAGS = tags();

	private LanguageNames() {
	}

	private static Map<String, String> tags() {
		Map<String, String> tags = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			for (Locale speaker : INTERFACES) {
				tags.putIfAbsent(Locale.of(code).getDisplayLanguage(speaker).toLowerCase(Locale.ROOT), code);
			}
		}
		return tags;
	}

	/**
	 * The language that a name means.
	 *
	 * @param name such as {@code ENGLISH} or {@code German; Deutsch}, of which the first counts
	 * @return its BCP 47 tag
	 */
	static Optional<String> tag(String name) {
		String first = SEPARATOR.split(name.strip(), 2)[0];
		return Optional.ofNullable(TAGS.get(first.toLowerCase(Locale.ROOT))).map(code -> Locale.of(code).toLanguageTag());
	}
}
