// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Project;
import org.pressmark.model.text.FormerWords;

/**
 * What a report is about, as sections see it: as long as the report is being written, on the thread that writes it. Nothing
 * in it may be changed.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface ReportContent {

	/** Is given the articles one after the other. */
	@FunctionalInterface
	interface ArticleReader {

		/**
		 * Reads an article.
		 *
		 * @param number its number in the report, from 1; readers see it as [1]
		 * @param article with its text and its annotations; not to be kept. What it refers to is recognised by ids, as in
		 *        {@link org.pressmark.export.ReportInput}
		 */
		void read(int number, Article article) throws IOException;
	}

	/** The project with its codebook, entities and events. */
	Project project();

	/** How the report presents itself, its language and its date among that. */
	ReportOptions options();

	/** How many articles the report is about. */
	int articleCount();

	/** Whether a mark counts: one whose words a correction took away does not, until a person has decided about it. */
	static boolean counts(Annotation annotation) {
		return !FormerWords.areLost(annotation);
	}

	/** Reads the articles in the order of the report, each time all of them. */
	void readArticles(ArticleReader reader, IProgressMonitor monitor) throws IOException;
}
