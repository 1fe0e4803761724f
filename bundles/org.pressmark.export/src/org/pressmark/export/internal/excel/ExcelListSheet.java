// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExcelList;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Moment;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/**
 * Writes a list as a workbook.
 *
 * @param <R> what a row is made from
 */
public final class ExcelListSheet<R> {

	private static final int WIDEST = 60;

	private final ExcelList<R> list;
	private final int mostRows;
	private int rows = 1;

	/** @param mostRows how many a sheet can have, its headers included */
	public ExcelListSheet(ExcelList<R> list, int mostRows) {
		this.list = list;
		this.mostRows = mostRows;
	}

	/** @return what a person should know about it */
	public List<String> write(ExcelList.Rows<R> all, ReportOptions options, OutputStream output) throws IOException {
		Poi.prepare();
		Words words = new Words(options.locale());
		try (ExcelWorkbook workbook = new ExcelWorkbook(options, words)) {
			ExcelSheet sheet = workbook.sheet(list.name(), list.columns().size());
			sheet.header(list.columns().stream().map(ExcelList.Column::header).toList());
			all.each(row -> add(row, sheet, words));
			if (rows > mostRows) {
				throw new IOException(NLS.bind(Messages.list_tooLong, rows - 1, mostRows - 1));
			}
			sheet.finish(options);
			workbook.save(output);
			return workbook.warnings();
		}
	}

	/** Those that do not fit are only counted, to be told of. */
	private void add(R row, ExcelSheet sheet, Words words) {
		rows++;
		if (rows > mostRows) {
			return;
		}
		sheet.nextRow();
		for (ExcelList.Column<R> column : list.columns()) {
			ExcelCell cell = sheet.nextCell(WIDEST);
			switch (column.value().apply(row)) {
			case null -> { }
			case Number number -> cell.number(number.longValue());
			case Edtf date when isDay(date) -> cell.date(Optional.of(date));
			case Edtf date -> cell.text(words.of(date));
			case Object text -> cell.text(text.toString());
			}
		}
	}

	/** Whether Excel has that day. */
	private static boolean isDay(Edtf date) {
		return Moment.of(date).filter(day -> day.getYear() > 1900 && day.getYear() < 10_000).isPresent();
	}
}
