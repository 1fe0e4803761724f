// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;

/** Each article with its source, what is marked in it at a glance, and its text with the marks. */
public final class ArticlesSection extends WordSection {

	/** Whether what is marked in an article stands above it in short. */
	@SectionParameter(label = "articles_glance")
	public boolean glance = true;

	private static final String NAME = "articles";

	private static Heading heading(ArticleEntry article, Words words) {
		return new Heading(Style.ARTICLE_TITLE, 2, words.of("reference", article.number()), article.heading(words),
				Bookmarks.article(article.number()));
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		monitor.subTask(Messages.progress_articles);
		Heading.section(report.words().of(NAME), NAME).onNewPage().write(document);
		report.readArticles(monitor, article -> write(article, report, document));
	}

	private void write(AnnotatedArticle article, Report report, WordDocument document) {
		ArticleEntry entry = article.entry();
		heading(entry, report.words()).write(document);
		writeSource(entry, report.words(), document);
		if (glance) {
			new AtAGlance(article, report).write(document);
		}
		new AnnotatedText(article, report, document).write();
	}

	private static void writeSource(ArticleEntry article, Words words, WordDocument document) {
		WordParagraph line = document.paragraph(Style.ARTICLE_SOURCE).text(article.fullSource(words));
		if (!article.authors().isEmpty()) {
			line.text(words.of("article_by", String.join(words.of("list_comma"), article.authors())));
		}
		if (article.updated().isKnown() && !article.updated().equals(article.published())) {
			line.text(words.of("article_updated", article.updated().inWords(words)));
		}
		article.url().ifPresent(url -> document.paragraph(Style.ARTICLE_SOURCE).webLink(url));
	}
}
