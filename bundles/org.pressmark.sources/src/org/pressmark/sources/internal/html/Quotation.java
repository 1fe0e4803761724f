// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

/** The marks that browsers set around a {@code q}, which are nowhere in the page: those of its language (CLDR, delimiters). */
record Quotation(String opening, String closing) {

	private static final String MARKS = "\"'“”„‟‘’‚«»‹›「」『』《》";
	private static final Quotation ENGLISH = new Quotation("“", "”");
	private static final Quotation ENGLISH_INNER = new Quotation("‘", "’");
	private static final Quotation ANGLES = new Quotation("«", "»");
	private static final Quotation GERMAN = new Quotation("„", "“");
	private static final Quotation POLISH = new Quotation("„", "”");
	private static final Quotation CORNERS = new Quotation("「", "」");
	private static final Map<String, Quotation> BY_LANGUAGE = Map.ofEntries(Map.entry("fr", ANGLES), Map.entry("es", ANGLES), Map.entry("it", ANGLES),
			Map.entry("ru", ANGLES), Map.entry("uk", ANGLES), Map.entry("no", ANGLES), Map.entry("nb", ANGLES), Map.entry("el", ANGLES),
			Map.entry("fa", ANGLES), Map.entry("ar", ANGLES), Map.entry("de", GERMAN), Map.entry("cs", GERMAN), Map.entry("sk", GERMAN), Map.entry("sl", GERMAN),
			Map.entry("bg", GERMAN), Map.entry("is", GERMAN), Map.entry("pl", POLISH), Map.entry("hu", POLISH), Map.entry("ro", POLISH), Map.entry("hr", POLISH),
			Map.entry("sr", POLISH), Map.entry("ja", CORNERS), Map.entry("sv", new Quotation("”", "”")), Map.entry("fi", new Quotation("”", "”")));

	/**
	 * The marks around an element; empty when there are some already.
	 *
	 * @param before the character before it
	 */
	static Optional<Quotation> of(Element quoted, char before) {
		String words = ShortText.of(quoted);
		return words.isEmpty() || MARKS.indexOf(words.charAt(0)) >= 0 || MARKS.indexOf(before) >= 0 ? Optional.empty()
				: Optional.of(quoted.parent() != null && quoted.parent().closest("q") != null ? ENGLISH_INNER : BY_LANGUAGE.getOrDefault(language(quoted), ENGLISH));
	}

	private static String language(Element quoted) {
		Element speaking = quoted.closest("[lang]");
		return speaking == null ? "" : speaking.attr("lang").strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
	}
}
