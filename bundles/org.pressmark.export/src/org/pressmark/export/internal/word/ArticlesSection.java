// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Optional;

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

	/** Whether comments on the words say what is marked, by whom and when. */
	@SectionParameter(label = "articles_comments")
	public boolean comments;

	/** Whether the source of an article is in a footnote and not below its headline. */
	@SectionParameter(label = "articles_footnotes")
	public boolean footnotes;

	private static final String NAME = "articles";

	private static Heading heading(ArticleEntry article, Words words) {
		return new Heading(Style.ARTICLE_TITLE, 2, words.of("reference", article.number()), article.heading(words),
				Bookmarks.article(article.number()), TextLanguage.OF_REPORT).of(article);
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		monitor.subTask(Messages.progress_articles);
		Heading.section(report.words().of(NAME), NAME).onNewPage().write(document);
		Optional<AnnotationComments> remarks = comments ? Optional.of(new AnnotationComments(report, document.notes()))
				: Optional.empty();
		report.readArticles(monitor, article -> write(article, report, document, remarks));
	}

	private void write(AnnotatedArticle article, Report report, WordDocument document,
			Optional<AnnotationComments> remarks) {
		ArticleEntry entry = article.entry();
		WordParagraph heading = heading(entry, report.words()).write(document);
		if (footnotes) {
			heading.footnote(document.notes().footnote(note -> writeNote(entry, report.words(), note)));
		} else {
			writeSource(entry, report.words(), document.paragraph(Style.ARTICLE_SOURCE));
			entry.url().ifPresent(url -> document.paragraph(Style.ARTICLE_SOURCE).webLink(url));
		}
		if (glance) {
			new AtAGlance(article, report).write(document);
		}
		new AnnotatedText(article, report, document, remarks).write();
	}

	private static void writeNote(ArticleEntry article, Words words, WordParagraph note) {
		References.number(note, article.number()).text(" ");
		writeSource(article, words, note);
		article.url().ifPresent(url -> note.text(". ").text(url));
	}

	private static void writeSource(ArticleEntry article, Words words, WordParagraph line) {
		line.text(article.fullSource(words));
		if (!article.authors().isEmpty()) {
			line.text(words.of("article_by", String.join(words.of("list_comma"), article.authors())));
		}
		if (article.updated().isKnown() && !article.updated().equals(article.published())) {
			line.text(words.of("article_updated", article.updated().inWords(words)));
		}
	}
}
