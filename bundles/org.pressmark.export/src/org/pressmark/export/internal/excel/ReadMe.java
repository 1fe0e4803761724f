// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.report.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** The last sheet: what the workbook covers and what each column of the others means. */
final class ReadMe {

	private static final int COLUMNS = 3;
	private static final int NAME_WIDTH = 24;
	private static final int TEXT_WIDTH = 90;

	private final Report report;
	private final Words words;
	private final List<ExcelTable<?>> tables;

	ReadMe(Report report, List<ExcelTable<?>> tables) {
		this.report = report;
		this.tables = tables;
		words = report.words();
	}

	void write(ExcelWorkbook workbook) {
		ExcelSheet sheet = workbook.sheet(words.of("readMe"), COLUMNS);
		ReportOptions options = report.options();
		sheet.title(options.title());
		options.subtitle().ifPresent(subtitle -> fact(sheet, words.of("readMe_subtitle"), subtitle));
		fact(sheet, words.of("title_period"), Period.of(report.articles()).inWords(words));
		fact(sheet, words.of("title_author"), options.author());
		fact(sheet, words.of("title_date"), words.of(Edtf.day(options.generatedAt().toLocalDate())));
		options.classification().ifPresent(mark -> fact(sheet, words.of("title_classification"), mark));
		fact(sheet, words.of("readMe_dates"), words.of("readMe_dates_about"));
		fact(sheet, words.of("readMe_numbers"), words.of("readMe_numbers_about"));
		sheet.nextRow();
		writeColumns(sheet);
		sheet.setWidths();
		sheet.setUpPage(options);
	}

	private static void fact(ExcelSheet sheet, String label, String value) {
		if (!value.isBlank()) {
			sheet.nextRow();
			sheet.nextCell(NAME_WIDTH).text(label);
			sheet.nextCell(NAME_WIDTH);
			sheet.nextCell(TEXT_WIDTH).text(value);
		}
	}

	private void writeColumns(ExcelSheet sheet) {
		sheet.header(List.of(words.of("readMe_sheet"), words.of("readMe_column"), words.of("readMe_meaning")));
		for (ExcelTable<?> table : tables) {
			for (Column<?> column : table.columns(report)) {
				sheet.nextRow();
				sheet.nextCell(NAME_WIDTH).text(words.of(table.name()));
				sheet.nextCell(NAME_WIDTH).text(column.header(words));
				sheet.nextCell(TEXT_WIDTH).text(column.explanation(words));
			}
		}
	}
}
