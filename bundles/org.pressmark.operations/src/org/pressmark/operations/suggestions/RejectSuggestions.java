// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggestion;
import org.pressmark.model.Article;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Says that suggestions are wrong, so that they don't come again in this article. Undone as any other step. */
public final class RejectSuggestions implements ProjectCommand {

	private static final int LABEL_UNITS = 40;

	private final String articleId;
	private final List<String> keys;
	private final String label;

	/**
	 * @param text the article's text in which they were found
	 * @param suggestions at least one
	 */
	public RejectSuggestions(String articleId, String text, List<Suggestion> suggestions) {
		this.articleId = articleId;
		keys = suggestions.stream().map(each -> RejectedSuggestion.key(text, each)).distinct().toList();
		label = suggestions.size() == 1
				? NLS.bind(Messages.label_rejectOne, Excerpt.of(suggestions.getFirst().place().of(text), LABEL_UNITS))
				: NLS.bind(Messages.label_reject, suggestions.size());
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Article article = transaction.get(Article.class, articleId);
		keys.stream().filter(key -> !article.getRejectedSuggestions().contains(key))
				.forEach(article.getRejectedSuggestions()::add);
	}
}
