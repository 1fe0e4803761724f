// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.text.Surroundings;

/**
 * An annotation with the article that it is in.
 *
 * @param number its number in the report among those of its kind, from 1
 */
record Marked<A extends Annotation>(int number, A annotation, AnnotatedArticle article) {

	private static final int CONTEXT = 60;

	/** The words that are marked. */
	String text() {
		return article.words(annotation);
	}

	/** The words that are marked, with some of those around them in the same paragraph. */
	String context() {
		String text = article.text();
		int begin = Math.clamp(annotation.getBegin(), 0, text.length());
		int end = Math.clamp(annotation.getEnd(), begin, text.length());
		Surroundings around = Surroundings.of(text, begin, end, CONTEXT, CONTEXT);
		return around.shownBefore() + text.substring(begin, end) + around.shownAfter();
	}

	/** The columns that say where the annotation stands. */
	static <A extends Annotation> List<Column<Marked<A>>> source(Words words, ReportLinks links) {
		return List.of(
				Column.number("articleNumber", (row, cell) -> cell.link(links.articles(), row.article.entry().number())),
				Column.narrow("outlet", (row, cell) -> cell.text(row.article.entry().outlet())),
				Column.narrow("published", (row, cell) -> cell.date(row.article.entry().published().value())),
				Column.narrow("precision", (row, cell) -> cell.text(row.article.entry().published().precision(words))),
				Column.wide("articleTitle", (row, cell) -> cell.text(row.article.entry().heading(words))),
				Column.medium("publishedEdtf", (row, cell) -> cell.text(row.article.entry().published().written())));
	}

	/** The columns that say who made the annotation, and where it can be found in the project. */
	static <A extends Annotation> List<Column<Marked<A>>> provenance(Words words) {
		return List.of(
				Column.wide("comment", (row, cell) -> cell.text(row.annotation.getComment())),
				Column.number("confidence", (row, cell) -> cell.fraction(row.annotation.getConfidence())),
				Column.<Marked<A>>narrow("origin", (row, cell) -> cell.text(words.of(row.annotation.getOrigin())))
						.offering(Choice.of(AnnotationOrigin.class)),
				Column.narrow("author", (row, cell) -> cell.text(row.annotation.getAuthor())),
				Column.medium("created", (row, cell) -> cell.text(row.annotation.getCreated())),
				Column.number("begin", (row, cell) -> cell.number(row.annotation.getBegin())),
				Column.number("end", (row, cell) -> cell.number(row.annotation.getEnd())),
				Column.medium("articleId", (row, cell) -> cell.text(row.article.entry().id())),
				Column.medium("annotationId", (row, cell) -> cell.text(row.annotation.getId())));
	}
}
