// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.EventEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;

/** The sheets of a report's workbook, from left to right. */
final class ReportSheets {

	private static final int FIRST = 0;

	private final Report report;
	private final ExcelWorkbook workbook;
	private final ReportLinks links;
	private final List<ExcelTable<?>> tables = new ArrayList<>();

	ReportSheets(Report report, ExcelWorkbook workbook) {
		this.report = report;
		this.workbook = workbook;
		links = ReportLinks.of(report, workbook.limits().rows() - 1);
	}

	/** Writes all sheets; the articles are read once. */
	void write(SubMonitor monitor) {
		ReportTable<ArticleEntry> articles = new ArticlesTable(report);
		ReportTable<EntityEntry> entities = new EntitiesTable(report, links);
		workbook.name(ReportLinks.ARTICLES, add(articles).cells(FIRST));
		workbook.name(ReportLinks.ENTITIES, add(entities).cells(FIRST));
		addMarks(monitor);
		ReportTable<EventEntry> events = new EventsTable(report, links);
		add(events);
		new Legend(report, tables, workbook).write(links.articles().areLookedUp());
	}

	private <R> SheetTable add(ReportTable<R> table) {
		ExcelRows<R> rows = begin(table);
		table.rows(rows::add);
		return rows.finish();
	}

	private void addMarks(SubMonitor monitor) {
		MarkTable<Marked<Mention>> mentions = new MentionsTable(report, links);
		MarkTable<Marked<Quotation>> quotations = new QuotationsTable(report, links);
		List<MarkRows<?>> marks = List.of(new MarkRows<>(mentions, begin(mentions)),
				new MarkRows<>(quotations, begin(quotations)));
		report.readArticles(monitor, article -> marks.forEach(table -> table.add(article)));
		marks.forEach(MarkRows::finish);
	}

	private <R> ExcelRows<R> begin(ExcelTable<R> table) {
		tables.add(table);
		return new ExcelRows<>(workbook, SheetName.of(report.words().of(table.name()), table.table()), table.columns(),
				table.frozenColumns());
	}
}
