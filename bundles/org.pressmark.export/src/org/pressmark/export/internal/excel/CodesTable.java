// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.pressmark.export.internal.report.CodeEntry;
import org.pressmark.export.internal.report.CodePaths;
import org.pressmark.export.internal.report.CodeTally;
import org.pressmark.export.internal.report.Report;

/** A row for each code of the codebook, from top to bottom. */
record CodesTable(Report report, CodeTally tally, CodePaths paths, ReportLinks links)
		implements ReportTable<CodeEntry> {

	CodesTable(Report report, CodeTally tally, ReportLinks links) {
		this(report, tally, new CodePaths(report.project().getCodes()), links);
	}

	@Override
	public String name() {
		return "sheet_codes";
	}

	@Override
	public String table() {
		return "Codes";
	}

	@Override
	public List<Column<CodeEntry>> columns() {
		return List.of(
				Column.number("number", (entry, cell) -> cell.number(entry.index() + 1L)),
				Column.wide("code", (entry, cell) -> cell.text(paths.of(entry.code()))),
				Column.number("level", (entry, cell) -> cell.number(entry.depth() + 1L)),
				Column.number("codedCount", (entry, cell) -> cell.number(passages(entry))),
				Column.number("codedArticleCount", (entry, cell) -> cell.number(tally.articles(entry.code()).size())),
				Column.number("firstArticle", (entry, cell) -> Numbers.linkFirst(tally.articles(entry.code()), links, cell)),
				Column.wide("guideline", (entry, cell) -> cell.text(entry.code().getGuideline())),
				Column.narrow("articleNumbers", (entry, cell) -> cell.text(Numbers.listed(tally.articles(entry.code())))),
				Column.narrow("color", (entry, cell) -> cell.text(entry.code().getColor())),
				Column.medium("codeId", (entry, cell) -> cell.text(entry.code().getId())));
	}

	private int passages(CodeEntry entry) {
		return tally.articles(entry.code()).total();
	}

	@Override
	public void rows(Consumer<CodeEntry> consumer) {
		report.codes().forEach(consumer);
	}
}
