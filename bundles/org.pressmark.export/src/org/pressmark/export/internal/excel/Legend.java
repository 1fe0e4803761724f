// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.util.CellRangeAddress;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.report.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** The last sheet: what the workbook covers, what each column of the others means, and which words some of them have. */
final class Legend {

	private static final int COLUMNS = 3;
	private static final int NAME_WIDTH = 24;
	private static final int TEXT_WIDTH = 90;
	private static final int VALUES = 1;

	private final Report report;
	private final Words words;
	private final List<ExcelTable<?>> tables;
	private final ExcelWorkbook workbook;
	private final ExcelSheet sheet;

	Legend(Report report, List<ExcelTable<?>> tables, ExcelWorkbook workbook) {
		this.report = report;
		this.tables = tables;
		this.workbook = workbook;
		words = report.words();
		sheet = workbook.sheet(SheetName.of(words.of("readMe"), "").shown(), COLUMNS);
	}

	void write(boolean linksAreLookedUp) {
		ReportOptions options = report.options();
		sheet.title(options.title());
		workbook.name("report_title", cells(1, 1, 0));
		options.subtitle().ifPresent(subtitle -> fact("readMe_subtitle", subtitle));
		namedFact("report_period", "title_period", Period.of(report.articles()).inWords(words));
		namedFact("report_author", "title_author", options.author());
		namedFact("report_date", "title_date", words.of(Edtf.day(options.generatedAt().toLocalDate())));
		options.classification().ifPresent(mark -> fact("title_classification", mark));
		fact("readMe_dates", words.of("readMe_dates_about"));
		fact("readMe_numbers", words.of("readMe_numbers_about"));
		fact("readMe_links", words.of(linksAreLookedUp ? "readMe_links_lookedUp" : "readMe_links_fixed"));
		fact("readMe_print", words.of("readMe_print_about"));
		sheet.nextRow();
		writeColumns();
		sheet.nextRow();
		writeChoices();
		sheet.finish(options);
	}

	private void namedFact(String name, String key, String value) {
		fact(key, value);
		if (!value.isBlank()) {
			workbook.name(name, cells(sheet.rows(), sheet.rows(), COLUMNS - 1));
		}
	}

	private void fact(String key, String value) {
		if (!value.isBlank()) {
			row(words.of(key), "", value);
		}
	}

	private void row(String name, String detail, String text) {
		sheet.nextRow();
		sheet.nextCell(NAME_WIDTH).text(name);
		sheet.nextCell(NAME_WIDTH).text(detail);
		sheet.nextCell(TEXT_WIDTH).text(text);
	}

	private String cells(int firstRow, int lastRow, int column) {
		return new CellRangeAddress(firstRow - 1, lastRow - 1, column, column).formatAsString(sheet.name(), true);
	}

	private void writeColumns() {
		sheet.header(List.of(words.of("readMe_sheet"), words.of("readMe_column"), words.of("readMe_meaning")));
		for (ExcelTable<?> table : tables) {
			Set<String> explained = new HashSet<>();
			for (Column<?> column : table.columns()) {
				if (explained.add(column.key())) {
					row(words.of(table.name()), column.label(words), column.explanation(words));
				}
			}
		}
	}

	/** The ranges that the other sheets offer words from. */
	private void writeChoices() {
		sheet.header(List.of(words.of("readMe_list"), words.of("readMe_word"), words.of("readMe_columns")));
		Set<Choice> choices = new LinkedHashSet<>();
		tables.forEach(table -> table.columns().stream().map(Column::choice).flatMap(Optional::stream)
				.forEach(choices::add));
		for (Choice choice : choices) {
			int first = sheet.rows() + 1;
			choice.labels(words).forEach(label -> row(choice.name(), label, users(choice)));
			workbook.name(choice.name(), cells(first, sheet.rows(), VALUES));
		}
	}

	private String users(Choice choice) {
		Set<String> users = new LinkedHashSet<>();
		tables.forEach(table -> table.columns().stream().filter(column -> column.choice().equals(Optional.of(choice)))
				.forEach(column -> users.add(words.of("readMe_columnOf", words.of(table.name()), column.label(words)))));
		return String.join("; ", users);
	}
}
