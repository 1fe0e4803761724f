// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.SheetColumn;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Words;

/**
 * A workbook of one sheet with any columns.
 *
 * @param <R> what a row is made from
 */
public final class TableSheet<R> implements Closeable {

	/** The heads take one. */
	private static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
	private static final int WIDEST = 60;

	private final ReportOptions options;
	private final List<SheetColumn<R>> columns;
	private final ExcelWorkbook workbook;
	private final ExcelSheet sheet;

	/** @param name what the sheet is called */
	public TableSheet(String name, List<SheetColumn<R>> columns, ReportOptions options) {
		this.options = options;
		this.columns = List.copyOf(columns);
		Poi.prepare();
		workbook = new ExcelWorkbook(options, new Words(options.locale()));
		sheet = workbook.sheet(name, columns.size());
	}

	/**
	 * Writes the workbook with these rows, as far as there is room for them.
	 *
	 * @return what a person should know about it, each in one line
	 */
	public List<String> write(List<R> rows, OutputStream output) throws IOException {
		sheet.header(columns.stream().map(SheetColumn::head).toList());
		rows.stream().limit(MAX_ROWS).forEach(this::add);
		sheet.finish(options);
		workbook.save(output);
		List<String> warnings = new ArrayList<>(workbook.warnings());
		if (rows.size() > MAX_ROWS) {
			warnings.add(NLS.bind(Messages.warning_linesLeftOut, MAX_ROWS, rows.size()));
		}
		return warnings;
	}

	private void add(R row) {
		sheet.nextRow();
		for (SheetColumn<R> column : columns) {
			ExcelCell cell = sheet.nextCell(WIDEST);
			cell.text(column.text().apply(row));
			cell.date(column.date().apply(row));
			column.number().apply(row).ifPresent(cell::number);
		}
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
