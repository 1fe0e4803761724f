// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** Finds the article that somebody names: by its id, by its file as lines of annotations do, or by its title. */
final class ArticleName {

	private static final String ARTICLE = "article";

	private ArticleName() {
	}

	/**
	 * The id of an article, also of one that is gone, unless one of that name is there.
	 *
	 * @throws StoreException if there is none of that name, or more than one
	 */
	static String id(ProjectReader reader, String name) throws StoreException {
		if (reader.row(name).isPresent() || isInHistory(reader, name)) {
			return name;
		}
		List<ArticleRow> articles = reader.articles(ArticleQuery.ALL);
		Optional<String> ofFile = only(articles, row -> row.sourceName().filter(name::equals).isPresent(), ArticleRow::id,
				name);
		Optional<String> found = ofFile.isPresent() ? ofFile
				: only(articles, row -> row.title().filter(name::equalsIgnoreCase).isPresent(), ArticleRow::id,
						name);
		return found.isPresent() ? found.get() : gone(reader, name);
	}

	/** The history has all of an article that is gone but its text; it is looked through only for one that is not there. */
	private static String gone(ProjectReader reader, String name) throws StoreException {
		Map<String, RowChange> byId = new LinkedHashMap<>();
		for (HistoryEntry step : reader.history(new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(ARTICLE), Optional.empty(), Optional.empty(), Integer.MAX_VALUE))) {
			reader.changes(step.id()).stream().filter(ArticleName::isGoneArticle)
					.forEach(change -> byId.putIfAbsent(change.id(), change));
		}
		List<RowChange> articles = List.copyOf(byId.values());
		Optional<String> ofFile = only(articles, change -> is(change, "sourceName", name::equals), RowChange::id, name);
		Optional<String> found = ofFile.isPresent() ? ofFile
				: only(articles, change -> is(change, "title", name::equalsIgnoreCase), RowChange::id, name);
		return found.orElseThrow(() -> new StoreException(NLS.bind(Messages.article_none, name)));
	}

	private static boolean isGoneArticle(RowChange change) {
		return change.isDelete() && ARTICLE.equals(change.table());
	}

	private static boolean is(RowChange article, String column, Predicate<String> condition) {
		return article.value(column).map(Object::toString).filter(condition).isPresent();
	}

	private static boolean isInHistory(ProjectReader reader, String id) throws StoreException {
		List<HistoryEntry> last = reader.history(new HistoryQuery(Optional.of(id), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), 1));
		return !last.isEmpty();
	}

	private static <T> Optional<String> only(List<T> articles, Predicate<T> condition, Function<T, String> id, String name)
			throws StoreException {
		List<T> found = articles.stream().filter(condition).toList();
		if (found.size() > 1) {
			throw new StoreException(NLS.bind(Messages.article_many, name));
		}
		return found.stream().map(id).findFirst();
	}
}
