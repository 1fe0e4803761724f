// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** How something wrong in a project is told: with the words and titles by which a person knows it, where they can be read. */
record ProblemLine(ProjectReader reader) {

	private static final int WORDS = 40;
	private static final String ANNOTATION = "annotation ";
	private static final String ARTICLE = "article ";

	/** One line. */
	String of(Problem problem) {
		return Plain.line(known(problem.where())
				.map(known -> NLS.bind(Messages.check_problem, new Object[] { problem.where(), known, problem.what() }))
				.orElseGet(problem::toString));
	}

	/** What is wrong may be just what would have to be read: the id says where all the same. */
	private Optional<String> known(String where) {
		try {
			if (where.startsWith(ANNOTATION)) {
				return annotation(where.substring(ANNOTATION.length()));
			}
			return where.startsWith(ARTICLE) ? title(where.substring(ARTICLE.length())) : Optional.empty();
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	private Optional<String> annotation(String id) throws StoreException {
		Optional<AnnotationRow> row = reader.annotation(id);
		Optional<String> title = row.isEmpty() ? Optional.empty() : title(row.get().articleId());
		Optional<String> words = row.map(AnnotationRow::words).filter(marked -> !marked.isBlank())
				.map(marked -> Plain.shorten(marked, WORDS));
		return words.isPresent() && title.isPresent()
				? Optional.of(NLS.bind(Messages.check_marked, words.get(), title.get()))
				: title;
	}

	private Optional<String> title(String articleId) throws StoreException {
		Optional<ArticleRow> row = reader.row(articleId);
		return row.map(article -> Plain.shorten(ArticleLine.title(article), WORDS));
	}
}
