// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.CodeTally;
import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Report;

/** The sheets of a report's workbook, from left to right. */
final class ReportSheets {

	private static final int FIRST = 0;
	/** As many as a reader can tell apart in the chart, with the others and the unknown ones. */
	private static final int MOST_OUTLETS = 6;

	private final Report report;
	private final ExcelWorkbook workbook;
	private final ReportLinks links;
	private final CodeTally codes = new CodeTally();
	private final List<ExcelTable<?>> tables = new ArrayList<>();

	ReportSheets(Report report, ExcelWorkbook workbook) {
		this.report = report;
		this.workbook = workbook;
		links = ReportLinks.of(report, workbook.limits().rows() - 1);
	}

	/** Writes all sheets; the articles are read once. */
	void write(SubMonitor monitor) {
		links.articles().define(workbook, add(new ArticlesTable(report)).cells(FIRST));
		links.entities().define(workbook, add(new EntitiesTable(report, links)).cells(FIRST));
		addMarks(monitor);
		add(new EventsTable(report, links));
		links.codes().define(workbook, add(new CodesTable(report, codes, links)).cells(FIRST));
		add(MatrixTable.byOutlet(report, links));
		add(MatrixTable.byWeek(report, links));
		addCoverage();
		new Legend(report, tables, workbook).write(links.articles().areLookedUp());
	}

	private <R> SheetTable add(ReportTable<R> table) {
		ExcelRows<R> rows = begin(table);
		table.rows(rows::add);
		return rows.finish();
	}

	private void addMarks(SubMonitor monitor) {
		List<MarkRows<?>> marks = new ArrayList<>(List.of(begin(new MentionsTable(report, links)),
				begin(new QuotationsTable(report, links)), begin(new PassagesTable(report, links))));
		ContributedTable contributed = new ContributedTable(report, links);
		if (contributed.isNeeded()) {
			marks.add(begin(contributed));
		}
		report.readArticles(monitor, article -> {
			marks.forEach(table -> table.add(article));
			codes.add(article);
		});
		marks.forEach(MarkRows::finish);
	}

	private <R> MarkRows<R> begin(MarkTable<R> table) {
		return new MarkRows<>(table, begin((ExcelTable<R>) table));
	}

	/** The chart stands on a sheet of its own, before that with its numbers, so that it can be printed as it is. */
	private void addCoverage() {
		Coverage coverage = Coverage.of(report, MOST_OUTLETS);
		CoverageTable table = new CoverageTable(coverage);
		add(table);
		if (!coverage.dated().isEmpty()) {
			ExcelSheet sheet = workbook.sheet(name("sheet_coverageChart"), 1);
			new CoverageChart(coverage, name(table.name()), report.words()).addTo(workbook.memory(sheet));
			sheet.finish(report.options());
		}
	}

	private String name(String key) {
		return SheetName.of(report.words().of(key), "").shown();
	}

	private <R> ExcelRows<R> begin(ExcelTable<R> table) {
		tables.add(table);
		return new ExcelRows<>(workbook, SheetName.of(report.words().of(table.name()), table.table()), table.columns(),
				table.look());
	}
}
