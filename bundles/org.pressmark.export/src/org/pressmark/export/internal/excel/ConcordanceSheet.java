// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.SpreadsheetVersion;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ConcordanceLine;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** A workbook of one sheet: places with the words around them. */
public final class ConcordanceSheet implements Closeable {

	/** The header takes one. */
	private static final int MAX_LINES = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

	/**
	 * A line of the sheet.
	 *
	 * @param number from 1
	 */
	private record Numbered(int number, ConcordanceLine line) {
	}

	private final ExcelWorkbook workbook;
	private final ExcelRows<Numbered> rows;
	private int lines;

	/**
	 * @param key that of the sheet's name in {@link Words}
	 * @param options how the workbook presents itself
	 */
	public ConcordanceSheet(String key, ReportOptions options) {
		Poi.prepare();
		workbook = new ExcelWorkbook(options, new Words(options.locale()));
		rows = workbook.rows(key, columns());
	}

	private static List<Column<Numbered>> columns() {
		return List.of(
				Column.narrow("number", (row, cell) -> cell.number(row.number)),
				Column.wide("before", (row, cell) -> cell.text(row.line.before(), ExcelStyle.LEFT)),
				Column.medium("match", (row, cell) -> cell.text(row.line.match(), ExcelStyle.MATCH)),
				Column.wide("after", (row, cell) -> cell.text(row.line.after())),
				Column.medium("about", (row, cell) -> cell.text(row.line.about())),
				Column.wide("articleTitle", (row, cell) -> cell.text(row.line.title())),
				Column.medium("outlet", (row, cell) -> cell.text(row.line.outlet())),
				Column.narrow("published", (row, cell) -> cell.date(date(row.line.published()))),
				Column.medium("publishedEdtf", (row, cell) -> cell.text(row.line.published())),
				Column.narrow("begin", (row, cell) -> offset(cell, row.line.begin())),
				Column.narrow("end", (row, cell) -> offset(cell, row.line.end())),
				Column.medium("articleId", (row, cell) -> cell.text(row.line.articleId())),
				Column.medium("annotationId", (row, cell) -> cell.text(row.line.annotationId())));
	}

	private static void offset(ExcelCell cell, int offset) {
		if (offset >= 0) {
			cell.number(offset);
		}
	}

	/** What is no date stands in the column for what is known, as it is. */
	private static Optional<Edtf> date(Optional<String> published) {
		return published.flatMap(Edtf::tryParse);
	}

	/** Adds a line, as long as there is room for it. */
	public void add(ConcordanceLine line) {
		lines++;
		if (lines <= MAX_LINES) {
			rows.add(new Numbered(lines, line));
		}
	}

	/**
	 * Writes the workbook; it gets no more lines.
	 *
	 * @return what a person should know about it, each in one line
	 */
	public List<String> save(OutputStream output) throws IOException {
		rows.finish();
		workbook.save(output);
		List<String> warnings = new ArrayList<>(workbook.warnings());
		if (lines > MAX_LINES) {
			warnings.add(NLS.bind(Messages.warning_linesLeftOut, MAX_LINES, lines));
		}
		return warnings;
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
