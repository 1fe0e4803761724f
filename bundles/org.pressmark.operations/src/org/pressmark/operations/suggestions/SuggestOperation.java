// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.analysis.ProjectTerms;
import org.pressmark.analysis.Suggesters;
import org.pressmark.analysis.Suggestion;
import org.pressmark.model.Article;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Finds what there is to mark in the articles of a project. Changes nothing. Each article is read by itself, so that nobody
 * waits for a long run to end. Not for the UI thread.
 */
public final class SuggestOperation {

	/** Takes what is found. */
	@FunctionalInterface
	public interface Taking {

		/** @param article what is found for one, which may be nothing */
		void take(ArticleSuggestions article) throws StoreException;
	}

	private final ProjectStore store;
	private final Suggesters suggesters;

	/**
	 * @param store the project
	 * @param suggesters what finds something
	 */
	public SuggestOperation(ProjectStore store, Suggesters suggesters) {
		this.store = store;
		this.suggesters = suggesters;
	}

	/**
	 * Finds suggestions for all articles, in the order of their import.
	 *
	 * @param consumer gets what is found, an article at a time, those too for which nothing is; what it throws ends the run
	 * @param monitor for progress, an article at a time, and cancel
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public void all(Taking consumer, IProgressMonitor monitor) throws StoreException {
		List<String> ids = store.read(reader -> reader.articles(ArticleQuery.ALL)).stream().map(ArticleRow::id).toList();
		of(ids, consumer, monitor);
	}

	/**
	 * As {@link #all}, for these articles; one that is gone is left out.
	 */
	public void of(List<String> articleIds, Taking consumer, IProgressMonitor monitor)
			throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.suggest_task, articleIds.size());
		ProjectTerms terms = store.read(reader -> SuggestionSource.terms(reader.project()));
		for (String id : articleIds) {
			SubMonitor part = progress.split(1);
			Optional<Article> article = store.read(reader -> reader.article(id));
			if (article.isPresent()) {
				consumer.take(suggest(article.get(), terms, part));
			}
		}
	}

	private ArticleSuggestions suggest(Article article, ProjectTerms terms, IProgressMonitor monitor) {
		List<Suggestion> found = suggesters.suggest(SuggestionSource.article(article, terms), monitor);
		return new ArticleSuggestions(article.getId(), Optional.ofNullable(article.getTitle()),
				article.getText() == null ? "" : article.getText(), article.getText() == null ? List.of()
						: OpenSuggestions.of(article, found));
	}
}
