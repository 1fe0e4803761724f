// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Known;
import org.pressmark.sources.internal.article.Languages;

/** Finds the language: what the page declares, unless its text is plainly in another one. */
final class PageLanguage {

	private static final int LONGEST_TAG = 100;
	/** So many characters of a text tell that it is in the language that was declared. */
	private static final int BEGINNING = 800;

	private PageLanguage() {
	}

	static void read(Optional<String> declared, Optional<String> identified, Known known) {
		boolean agree = declared.isPresent() && (identified.isEmpty()
				|| sameLanguage(declared.get(), identified.get()));
		if (agree) {
			known.language(declared.get(), "<html lang>");
		} else {
			identified.ifPresent(tag -> known.language(tag, "function words and script"));
		}
	}

	/** What the text is written in: its beginning tells when that is plainly what the page declares. */
	static Optional<String> identified(String text, Optional<String> declared) {
		Optional<String> byBeginning = declared.flatMap(tag -> Languages
				.identify(text.substring(0, Math.min(text.length(), BEGINNING))).filter(language -> sameLanguage(tag, language)));
		return byBeginning.or(() -> Languages.identify(text));
	}

	/** What the page says itself. */
	static Optional<String> declared(Page page) {
		Element root = page.document().firstElementChild();
		String lang = root == null ? "" : root.attr("lang");
		return page.meta().first("content-language", "dc.language", "language").filter(tag -> lang.isBlank())
				.or(() -> Optional.of(lang)).flatMap(PageLanguage::tag);
	}

	private static Optional<String> tag(String declared) {
		if (declared.length() > LONGEST_TAG) {
			return Optional.empty();
		}
		String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
		return Optional.of(tag).filter(value -> !"und".equals(value));
	}

	private static boolean sameLanguage(String declared, String identified) {
		String language = Locale.forLanguageTag(declared).getLanguage();
		return language.equals(identified) || "no".equals(language) && "nb".equals(identified);
	}
}
