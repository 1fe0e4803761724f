// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

import org.pressmark.export.ReportOptions;

/**
 * A sheet that gets rows of one kind.
 *
 * @param <R> what a row is made from
 */
final class ExcelRows<R> {

	private final ExcelSheet sheet;
	private final List<Column<R>> columns;
	private final ReportOptions options;

	ExcelRows(ExcelSheet sheet, List<Column<R>> columns, ReportOptions options) {
		this.sheet = sheet;
		this.columns = columns;
		this.options = options;
	}

	/** Adds a row below the others. */
	void add(R row) {
		sheet.nextRow();
		columns.forEach(column -> column.content().accept(row, sheet.nextCell(column.maxWidth())));
	}

	/** Ends the sheet: it gets no more rows. */
	void finish() {
		sheet.finish(options);
	}
}
