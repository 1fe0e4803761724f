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
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;
import org.pressmark.export.internal.office.WritingDirection;
import org.pressmark.export.internal.report.Words;

/** A workbook that grows row by row; rows go to temporary files, not to memory. */
final class ExcelWorkbook implements Closeable {

	private static final int ROWS_IN_MEMORY = 100;

	private final ReportOptions options;
	private final Words words;
	private final String truncationMark;
	private final SXSSFWorkbook poi = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY) {

		@Override
		protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream output) {
			return new ReproducibleZip(output);
		}

		@Override
		protected SheetDataWriter createSheetDataWriter() throws IOException {
			return new SheetWriter();
		}
	};
	private final Map<ExcelStyle, CellStyle> styles;
	private final List<String> warnings = new ArrayList<>();

	private final ExcelLimits limits;

	/** A workbook of a report, or of anything else that presents itself like one. */
	ExcelWorkbook(ReportOptions options, Words words) {
		this(options, words, ExcelLimits.OF_EXCEL);
	}

	/** A workbook whose sheets hold less. */
	ExcelWorkbook(ReportOptions options, Words words, ExcelLimits limits) {
		this.options = options;
		this.words = words;
		this.limits = limits;
		truncationMark = words.of("excel_truncated");
		styles = ExcelStyle.addTo(poi.getXSSFWorkbook(), WritingDirection.isRightToLeft(options.locale()));
		Poi.describe(poi.getXSSFWorkbook().getProperties(), options, words.locale().toLanguageTag());
	}

	Words words() {
		return words;
	}

	/** What a text ends with that a cell has no room for. */
	String truncationMark() {
		return truncationMark;
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

	/** How it presents itself. */
	ReportOptions options() {
		return options;
	}

	ExcelLimits limits() {
		return limits;
	}

	/** Adds an empty sheet at the end. */
	ExcelSheet sheet(String name, int columns) {
		return new ExcelSheet(poi.createSheet(name), this, columns);
	}

	/** Adds an empty sheet behind another one, or at the end when that is null. */
	ExcelSheet sheet(String name, int columns, ExcelSheet before) {
		ExcelSheet added = sheet(name, columns);
		if (before != null) {
			poi.setSheetOrder(name, poi.getSheetIndex(before.name()) + 1);
		}
		return added;
	}

	/** A sheet as POI has it in memory: without its rows. */
	XSSFSheet memory(ExcelSheet sheet) {
		return poi.getXSSFWorkbook().getSheet(sheet.name());
	}

	/** Gives cells a name for formulas. */
	void name(String name, String cells) {
		Name added = poi.createName();
		added.setNameName(name);
		added.setRefersToFormula(cells);
	}

	/** Writes the workbook; it does not grow any more. */
	void save(OutputStream output) throws IOException {
		poi.write(output);
	}

	/** Deletes the temporary files. POI leaves that of a sheet behind which has rows in memory. */
	@Override
	public void close() throws IOException {
		try (poi) {
			for (Sheet sheet : poi) {
				((SXSSFSheet) sheet).flushRows();
			}
		}
	}
}
