// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** Finds the article that somebody names: by its id, by its file as lines of annotations do, or by its title. */
final class ArticleName {

	private ArticleName() {
	}

	/**
	 * The id of an article, also of one that is gone if that is what is named.
	 *
	 * @throws StoreException if there is none of that name, or more than one
	 */
	static String id(ProjectReader reader, String name) throws StoreException {
		if (reader.row(name).isPresent() || isInHistory(reader, name)) {
			return name;
		}
		List<ArticleRow> articles = reader.articles(ArticleQuery.ALL);
		Optional<String> ofFile = only(articles, row -> row.sourceName().filter(name::equals).isPresent(), name);
		Optional<String> found = ofFile.isPresent() ? ofFile
				: only(articles, row -> row.title().filter(name::equalsIgnoreCase).isPresent(), name);
		return found.orElseThrow(() -> new StoreException(NLS.bind(Messages.article_none, name)));
	}

	private static boolean isInHistory(ProjectReader reader, String id) throws StoreException {
		List<HistoryEntry> last = reader.history(new HistoryQuery(Optional.of(id), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), 1));
		return !last.isEmpty();
	}

	private static Optional<String> only(List<ArticleRow> articles, Predicate<ArticleRow> condition, String name)
			throws StoreException {
		List<ArticleRow> found = articles.stream().filter(condition).toList();
		if (found.size() > 1) {
			throw new StoreException(NLS.bind(Messages.article_many, name));
		}
		return found.stream().map(ArticleRow::id).findFirst();
	}
}
