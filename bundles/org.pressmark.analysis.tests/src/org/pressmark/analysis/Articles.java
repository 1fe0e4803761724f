// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.EntityType;
import org.pressmark.model.time.Edtf;

/** Articles to make suggestions for. */
public final class Articles {

	/** What a project may know. */
	public static final ProjectTerms TERMS = new ProjectTerms(
			List.of(new EntityTerm("blinken", EntityType.PERSON, "Antony Blinken", List.of("Blinken", "블링컨")),
					new EntityTerm("uk", EntityType.COUNTRY, "United Kingdom", List.of("Britain")),
					new EntityTerm("london", EntityType.PLACE, "London", List.of()),
					new EntityTerm("jack", EntityType.PERSON, "Jack London", List.of("London"))),
			List.of());

	private Articles() {
	}

	/** One in a language, of 7 May 2021, of no project. */
	public static SuggestionContext in(String language, String text) {
		return new SuggestionContext(text, Optional.of(Locale.forLanguageTag(language)), Optional.of(Edtf.parse("2021-05-07")),
				ProjectTerms.NONE);
	}

	/** The same of a project that knows {@link #TERMS}. */
	public static SuggestionContext known(String language, String text) {
		SuggestionContext article = in(language, text);
		return new SuggestionContext(text, article.language(), article.published(), TERMS);
	}
}
