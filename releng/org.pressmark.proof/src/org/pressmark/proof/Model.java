// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Project;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * What a project says, read from its file without the classes that make reports.
 *
 * @param articles in the order of reports, by their dates
 */
record Model(Project project, List<Article> articles) {

	/** An annotation in its article. */
	record Placed<A extends Annotation>(A annotation, Article article, int articleNumber) {

		/** The words that are marked. */
		String words() {
			return article.getText().substring(annotation.getBegin(), annotation.getEnd());
		}
	}

	static Model read(Path file) throws StoreException {
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			return store.read(Model::read);
		}
	}

	private static Model read(ProjectReader reader) throws StoreException {
		List<Article> articles = new ArrayList<>();
		for (ArticleRow row : reader.articles(new ArticleQuery("", ArticleQuery.Sort.PUBLISHED, false))) {
			articles.add(reader.article(row.id()).orElseThrow());
		}
		return new Model(reader.project(), articles);
	}

	/** All annotations of a kind, by article and then as they stand in it. */
	<A extends Annotation> List<Placed<A>> marks(Class<A> kind) {
		List<Placed<A>> placed = new ArrayList<>();
		for (int i = 0; i < articles.size(); i++) {
			int number = i + 1;
			Article article = articles.get(i);
			in(article, kind).forEach(mark -> placed.add(new Placed<>(mark, article, number)));
		}
		return placed;
	}

	/** The annotations of a kind in an article, as they stand in it. */
	static <A extends Annotation> Stream<A> in(Article article, Class<A> kind) {
		return article.getAnnotations().stream().filter(kind::isInstance).map(kind::cast)
				.sorted(Comparator.comparingInt(Annotation::getBegin));
	}
}
