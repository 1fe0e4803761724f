// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.ArticleStatus;

/** A row for each article. */
record ArticlesTable(Report report) implements ReportTable<ArticleEntry> {

	@Override
	public String name() {
		return "articles";
	}

	@Override
	public String table() {
		return "Articles";
	}

	@Override
	public List<Column<ArticleEntry>> columns() {
		Words words = report.words();
		return List.of(
				Column.number("number", (article, cell) -> cell.number(article.number())),
				Column.wide("title", (article, cell) -> cell.text(article.heading(words))),
				Column.medium("outlet", (article, cell) -> cell.text(article.outlet())),
				Column.medium("authors", (article, cell) -> cell.text(String.join("; ", article.authors()))),
				Column.narrow("published", (article, cell) -> cell.date(article.published().value())),
				Column.narrow("precision", (article, cell) -> cell.text(article.published().precision(words))),
				Column.<ArticleEntry>narrow("articleStatus", (article, cell) -> cell.text(words.of(article.status())))
						.offering(Choice.of(ArticleStatus.class)),
				Column.number("mentionCount", (article, cell) -> cell.number(article.counts().mentions())),
				Column.number("quotationCount", (article, cell) -> cell.number(article.counts().quotations())),
				Column.number("eventCount", (article, cell) -> cell.number(article.counts().events())),
				Column.number("passageCount", (article, cell) -> cell.number(article.counts().passages())),
				Column.medium("url", (article, cell) -> cell.address(article.url())),
				Column.medium("publishedEdtf", (article, cell) -> cell.text(article.published().written())),
				Column.medium("updatedEdtf", (article, cell) -> cell.text(article.updated().written())),
				Column.narrow("language", (article, cell) -> cell.text(article.language())),
				Column.number("length", (article, cell) -> cell.number(article.length())),
				Column.number("timeCount", (article, cell) -> cell.number(article.counts().times())),
				Column.medium("file", (article, cell) -> cell.text(article.sourceName())),
				Column.medium("documentNumber", (article, cell) -> cell.text(article.documentNumber())),
				Column.<ArticleEntry>narrow("paywalled", (article, cell) -> cell
						.text(article.paywalled().map(value -> words.of(value ? "paywalled_yes" : "paywalled_no"))))
						.offering(new Choice("values_Paywall", List.of("paywalled_yes", "paywalled_no"))),
				Column.wide("caption", (article, cell) -> cell.text(article.caption())),
				Column.medium("retrieved", (article, cell) -> cell.text(article.retrieved())),
				Column.medium("articleId", (article, cell) -> cell.text(article.id())));
	}

	@Override
	public void rows(Consumer<ArticleEntry> consumer) {
		report.articles().forEach(consumer);
	}
}
