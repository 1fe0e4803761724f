// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.Optional;

import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;

/**
 * Which steps a person wants to see.
 *
 * @param article of which article
 * @param author whose
 * @param kind of which kind
 * @param table what they changed
 * @param text what their label contains; blank for any
 */
record HistoryFilter(ArticleChoice article, Optional<String> author, Optional<Kind> kind, Optional<String> table,
		String text) {

	/** Of which article. */
	sealed interface ArticleChoice {

		/** Of all, and of what is in no article. */
		record All() implements ArticleChoice {
		}

		/** Of the one in the active editor, if there is one. */
		record InEditor(Optional<String> articleId) implements ArticleChoice {
		}

		/** Of a certain one. */
		record Chosen(String articleId, String title) implements ArticleChoice {
		}
	}

	/** All steps. */
	static final HistoryFilter NONE = new HistoryFilter(new ArticleChoice.All(), Optional.empty(), Optional.empty(),
			Optional.empty(), "");

	/** The same of another article. */
	HistoryFilter of(ArticleChoice other) {
		return new HistoryFilter(other, author, kind, table, text);
	}

	/** What to ask the project; empty if no step can match. */
	Optional<HistoryQuery> query() {
		if (article instanceof ArticleChoice.InEditor editor && editor.articleId().isEmpty()) {
			return Optional.empty();
		}
		Optional<String> articleId = switch (article) {
		case ArticleChoice.All all -> Optional.empty();
		case ArticleChoice.InEditor editor -> editor.articleId();
		case ArticleChoice.Chosen chosen -> Optional.of(chosen.articleId());
		};
		Optional<String> part = Optional.of(text.strip()).filter(words -> !words.isEmpty());
		return Optional.of(new HistoryQuery(articleId, author, kind, table, part, Optional.empty(), true, HistoryList.PAGE));
	}
}
