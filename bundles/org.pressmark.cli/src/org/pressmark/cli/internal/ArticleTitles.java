// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What lines about places call their articles: by their titles; one without by its outlet and date, or else its file, or
 * else its first words. Valid as long as its reader.
 */
final class ArticleTitles {

	private final ProjectReader reader;
	private final Map<String, String> untitled = new HashMap<>();

	ArticleTitles(ProjectReader reader) {
		this.reader = reader;
	}

	/** @param title the article's title, if it has one */
	String of(String articleId, Optional<String> title) throws StoreException {
		if (title.isPresent()) {
			return Plain.line(title.get());
		}
		String known = untitled.get(articleId);
		if (known == null) {
			known = reader.row(articleId).map(ArticleTitles::untitled).orElse(articleId);
			untitled.put(articleId, known);
		}
		return known;
	}

	private static String untitled(ArticleRow article) {
		Optional<String> published = article.published().map(date -> ArticleLine.published(article));
		String said = Stream.of(article.outlet().map(Plain::line), published).flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
		return said.isEmpty() ? article.sourceName().map(file -> NLS.bind(Messages.article_untitled, Plain.line(file)))
				.orElseGet(() -> ArticleLine.title(article)) : NLS.bind(Messages.article_untitled, said);
	}
}
