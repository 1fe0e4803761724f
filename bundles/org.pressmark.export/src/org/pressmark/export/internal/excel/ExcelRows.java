// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;

/**
 * A table that gets rows of one kind. It goes on in another sheet when there is no room left, with headers of its own.
 *
 * @param <R> what a row is made from
 */
final class ExcelRows<R> {

	private final ExcelWorkbook workbook;
	private final SheetName name;
	private final List<Column<R>> columns;
	private final TableLook look;
	private ExcelSheet sheet;
	private SheetName part;
	private int parts;
	private int added;

	ExcelRows(ExcelWorkbook workbook, SheetName name, List<Column<R>> columns, TableLook look) {
		this.workbook = workbook;
		this.name = name;
		this.columns = columns;
		this.look = look;
		begin(name);
	}

	private void begin(SheetName next) {
		parts++;
		part = next;
		sheet = workbook.sheet(next.shown(), columns.size(), sheet);
		sheet.header(columns.stream().map(column -> column.header(workbook.words())).toList(),
				column -> columns.get(column).isNumber() ? ExcelStyle.NUMBER_HEADER : ExcelStyle.HEADER);
	}

	/** Adds a row below the others. */
	void add(R row) {
		if (sheet.isFull()) {
			goOn();
		}
		added++;
		sheet.nextRow();
		for (Column<R> column : columns) {
			column.content().accept(row, sheet.nextCell(column.maxWidth()));
		}
	}

	private void goOn() {
		String full = sheet.name();
		finish();
		begin(name.part(parts + 1));
		workbook.warn(NLS.bind(Messages.warning_continued, new Object[] {full, added, sheet.name()}));
	}

	/** How many rows were added to all its sheets. */
	int count() {
		return added;
	}

	/** Ends the table: it gets no more rows. */
	SheetTable finish() {
		SheetTable table = sheet.finish(part.table(), look.frozenColumns(), workbook.options());
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			columns.get(i).choice().ifPresent(choice -> table.offer(column, choice.name()));
		}
		columns.stream().filter(column -> look.isShaded() && column.heading().isPresent()).findFirst()
				.ifPresent(first -> table.shadeFrom(columns.indexOf(first)));
		return table;
	}
}
