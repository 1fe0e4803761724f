// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;

/** A workbook that grows row by row; rows go to temporary files, not to memory. */
final class ExcelWorkbook implements Closeable {

	private static final int ROWS_IN_MEMORY = 100;

	private final ReportOptions options;
	private final Words words;
	private final SXSSFWorkbook poi = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY) {

		@Override
		protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream output) {
			return new ReproducibleZip(output);
		}
	};
	private final Map<ExcelStyle, CellStyle> styles = ExcelStyle.addTo(poi.getXSSFWorkbook());
	private final List<String> warnings = new ArrayList<>();

	/** A workbook of a report, or of anything else that presents itself like one. */
	ExcelWorkbook(ReportOptions options, Words words) {
		this.options = options;
		this.words = words;
		Poi.describe(poi.getXSSFWorkbook().getProperties(), options, words.locale().toLanguageTag());
	}

	Words words() {
		return words;
	}

	CellStyle style(ExcelStyle style) {
		return styles.get(style);
	}

	/** Notes something that a person should know about the workbook. */
	void warn(String warning) {
		warnings.add(warning);
	}

	List<String> warnings() {
		return List.copyOf(warnings);
	}

	/** Adds a sheet with all its rows. */
	<R> void add(Report report, ExcelTable<R> table, SubMonitor monitor) {
		ExcelRows<R> rows = rows(table.name(), table.columns(report));
		table.rows(report, monitor, rows::add);
		rows.finish();
	}

	/** Begins a sheet of rows that are all of one kind; its key is that of the sheet's name. */
	<R> ExcelRows<R> rows(String key, List<Column<R>> columns) {
		ExcelSheet sheet = sheet(words.of(key), columns.size());
		sheet.header(columns.stream().map(column -> column.header(words)).toList());
		return new ExcelRows<>(sheet, columns, options);
	}

	/** Adds an empty sheet. */
	ExcelSheet sheet(String name, int columns) {
		SXSSFSheet sheet = poi.createSheet(WorkbookUtil.createSafeSheetName(name));
		return new ExcelSheet(sheet, this, columns);
	}

	/** Writes the workbook; it does not grow any more. */
	void save(OutputStream output) throws IOException {
		poi.write(output);
	}

	@Override
	public void close() throws IOException {
		poi.close();
	}
}
