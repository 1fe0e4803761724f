// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;

/** The ways from the rows of a report's workbook to those of its first sheets. */
record ReportLinks(RowLinks articles, RowLinks entities, RowLinks codes) {

	/** The ways in a workbook whose sheets hold so many rows below their headers. */
	static ReportLinks of(Report report, int maxRows) {
		long marks = report.articles().stream().map(ArticleEntry::counts)
				.mapToLong(counts -> counts.mentions() + counts.quotations() + counts.passages()).sum();
		long from = marks + report.entities().size() + report.events().size();
		return new ReportLinks(to(report, "articles", "article", Math.min(report.articles().size(), maxRows), from),
				to(report, "sheet_entities", "entity", Math.min(report.entities().size(), maxRows), from),
				to(report, "sheet_codes", "code", Math.min(report.codes().size(), maxRows), from));
	}

	private static RowLinks to(Report report, String sheet, String kind, int rows, long from) {
		return RowLinks.of(SheetName.of(report.words().of(sheet), "").shown(), kind, rows, from);
	}

	/** The number of an entity in its sheet. */
	static int number(EntityEntry entry) {
		return entry.index() + 1;
	}
}
