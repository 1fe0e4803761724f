// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * An article, as suggesters see it. Immutable, for any thread.
 *
 * @param text the article's text: paragraphs, separated by one line feed each. A text that comes from elsewhere may have
 * lines as long as books, and halves of characters
 * @param language its language; empty when it is unknown
 * @param published when it was published, from which "yesterday" is counted; empty when it is unknown
 * @param terms what the project knows
 * @since 1.0
 */
public record SuggestionContext(String text, Optional<Locale> language, Optional<Edtf> published, ProjectTerms terms) {

	/** The language, or English where it is unknown, for what needs one. */
	public Locale languageOrEnglish() {
		return language.orElse(Locale.ENGLISH);
	}
}
