// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.SheetColumn;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Words;

/**
 * A workbook of one table with any columns.
 *
 * @param <R> what a row is made from
 */
public final class TableSheet<R> implements Closeable {

	/** Headers of others have no explanation. */
	private static final String NO_KEY = "";
	private static final String TABLE = "Rows";

	private final ExcelWorkbook workbook;
	private final ExcelRows<R> rows;

	/** @param name what the sheet is called */
	public TableSheet(String name, List<SheetColumn<R>> columns, ReportOptions options) {
		Poi.prepare();
		workbook = new ExcelWorkbook(options, new Words(options.locale()));
		rows = new ExcelRows<>(workbook, SheetName.of(name, TABLE), columns.stream().map(TableSheet::column).toList(),
				TableLook.LIST);
	}

	private static <R> Column<R> column(SheetColumn<R> column) {
		return Column.<R>wide(NO_KEY, (row, cell) -> {
			cell.text(column.text().apply(row));
			cell.date(column.date().apply(row));
			column.number().apply(row).ifPresent(cell::number);
		}).headed(column.head());
	}

	/**
	 * Writes the workbook with these rows.
	 *
	 * @return what a person should know about it, each in one line
	 */
	public List<String> write(List<R> all, OutputStream output) throws IOException {
		all.forEach(rows::add);
		rows.finish();
		workbook.save(output);
		return workbook.warnings();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
