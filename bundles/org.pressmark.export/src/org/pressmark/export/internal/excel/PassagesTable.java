// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.CodePaths;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;

/** A row for each code of each passage, so that the sheet can be filtered by codes. */
final class PassagesTable implements MarkTable<PassagesTable.Coded> {

	/** A passage with one of its codes. */
	record Coded(Marked<Passage> passage, Code code) {
	}

	private final Report report;
	private final ReportLinks links;
	private final CodePaths paths;
	private int count;

	PassagesTable(Report report, ReportLinks links) {
		this.report = report;
		this.links = links;
		paths = new CodePaths(report.project().getCodes());
	}

	@Override
	public String name() {
		return "sheet_passages";
	}

	@Override
	public String table() {
		return "Passages";
	}

	@Override
	public List<Column<Coded>> columns() {
		Words words = report.words();
		Stream<Column<Coded>> own = Stream.of(
				Column.number("number", (row, cell) -> cell.number(row.passage.number())),
				Column.number("codeNumber", (row, cell) -> report.entry(row.code)
						.ifPresent(entry -> cell.link(links.codes(), entry.index() + 1))),
				Column.medium("code", (row, cell) -> cell.text(paths.of(row.code))),
				Column.wide("passage", (row, cell) -> cell.text(row.passage.text())));
		Column<Coded> id = Column.medium("codeId", (row, cell) -> cell.text(row.code.getId()));
		Stream<Column<Marked<Passage>>> marks = Stream.concat(Marked.<Passage>source(words, links).stream(),
				Marked.<Passage>provenance(words).stream());
		return Stream.of(own, marks.map(column -> column.of(Coded::passage)), Stream.of(id)).flatMap(columns -> columns)
				.toList();
	}

	@Override
	public void rows(AnnotatedArticle article, Consumer<Coded> consumer) {
		for (Passage passage : article.annotations(Passage.class)) {
			Marked<Passage> marked = new Marked<>(++count, passage, article);
			passage.getCodes().forEach(code -> consumer.accept(new Coded(marked, code)));
		}
	}
}
