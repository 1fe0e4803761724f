// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;

/** A row for each article. */
final class ArticlesTable implements ExcelTable<ArticleEntry> {

	@Override
	public String name() {
		return "articles";
	}

	@Override
	public List<Column<ArticleEntry>> columns(Report report) {
		Words words = report.words();
		return List.of(
				Column.narrow("number", (article, cell) -> cell.number(article.number())),
				Column.wide("title", (article, cell) -> cell.text(article.heading(words))),
				Column.medium("outlet", (article, cell) -> cell.text(article.outlet())),
				Column.medium("authors", (article, cell) -> cell.text(String.join("; ", article.authors()))),
				Column.narrow("published", (article, cell) -> cell.date(article.published().value())),
				Column.medium("publishedEdtf", (article, cell) -> cell.text(article.published().written())),
				Column.narrow("precision", (article, cell) -> cell.text(article.published().precision(words))),
				Column.medium("updatedEdtf", (article, cell) -> cell.text(article.updated().written())),
				Column.narrow("language", (article, cell) -> cell.text(article.language())),
				Column.narrow("articleStatus", (article, cell) -> cell.text(words.of(article.status()))),
				Column.narrow("length", (article, cell) -> cell.number(article.length())),
				Column.narrow("mentionCount", (article, cell) -> cell.number(article.counts().mentions())),
				Column.narrow("quotationCount", (article, cell) -> cell.number(article.counts().quotations())),
				Column.narrow("eventCount", (article, cell) -> cell.number(article.counts().events())),
				Column.narrow("timeCount", (article, cell) -> cell.number(article.counts().times())),
				Column.narrow("passageCount", (article, cell) -> cell.number(article.counts().passages())),
				Column.medium("url", (article, cell) -> cell.address(article.url())),
				Column.medium("file", (article, cell) -> cell.text(article.sourceName())),
				Column.medium("documentNumber", (article, cell) -> cell.text(article.documentNumber())),
				Column.narrow("paywalled", (article, cell) -> cell
						.text(article.paywalled().map(value -> words.of(value ? "paywalled_yes" : "paywalled_no")))),
				Column.wide("caption", (article, cell) -> cell.text(article.caption())),
				Column.narrow("retrieved", (article, cell) -> cell.text(article.retrieved())),
				Column.medium("articleId", (article, cell) -> cell.text(article.id())));
	}

	@Override
	public void rows(Report report, SubMonitor monitor, Consumer<ArticleEntry> consumer) {
		report.articles().forEach(consumer);
	}
}
