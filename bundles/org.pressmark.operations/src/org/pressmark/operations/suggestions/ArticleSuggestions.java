// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.List;
import java.util.Optional;

import org.pressmark.analysis.Suggestion;

/**
 * What is suggested for an article.
 *
 * @param articleId which
 * @param title its title; empty when it is unknown
 * @param text its text, in which the places are
 * @param suggestions in the order of the text; what is marked already, or was rejected, is not among them
 */
public record ArticleSuggestions(String articleId, Optional<String> title, String text, List<Suggestion> suggestions) {

	/** Copies the list. */
	public ArticleSuggestions {
		suggestions = List.copyOf(suggestions);
	}

	/** Of the same article only these. */
	public ArticleSuggestions with(List<Suggestion> some) {
		return new ArticleSuggestions(articleId, title, text, some);
	}
}
