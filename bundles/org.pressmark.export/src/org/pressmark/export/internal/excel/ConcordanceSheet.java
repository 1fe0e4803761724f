// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ConcordanceLine;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** A workbook of one sheet: places with the words around them. */
public final class ConcordanceSheet implements Closeable {

	/** So many words before and behind that where they come from is on the same page. */
	private static final int AROUND = 42;
	private static final int SHORT = 20;
	private static final String TABLE = "Concordance";

	/**
	 * A line of the sheet.
	 *
	 * @param number from 1
	 */
	private record Numbered(int number, ConcordanceLine line) {
	}

	private final ExcelWorkbook workbook;
	private final ExcelRows<Numbered> rows;

	/**
	 * @param key that of the sheet's name in {@link Words}
	 * @param options how the workbook presents itself
	 */
	public ConcordanceSheet(String key, ReportOptions options) {
		Poi.prepare();
		Words words = new Words(options.locale());
		workbook = new ExcelWorkbook(options, words);
		rows = new ExcelRows<>(workbook, SheetName.of(words.of(key), TABLE), columns(words), TableLook.LIST);
	}

	private static List<Column<Numbered>> columns(Words words) {
		return List.of(
				Column.number("number", (row, cell) -> cell.number(row.number)),
				Column.<Numbered>wide("before", (row, cell) -> cell.text(row.line.before(), ExcelStyle.LEFT)).within(AROUND),
				Column.narrow("match", (row, cell) -> cell.text(row.line.match(), ExcelStyle.MATCH)),
				Column.<Numbered>wide("after", (row, cell) -> cell.text(row.line.after())).within(AROUND),
				Column.<Numbered>narrow("about", (row, cell) -> cell.text(row.line.about())).within(SHORT),
				Column.medium("articleTitle", (row, cell) -> cell.text(row.line.title())),
				Column.<Numbered>narrow("outlet", (row, cell) -> cell.text(row.line.outlet())).within(SHORT),
				Column.narrow("published", (row, cell) -> cell.date(date(row.line.published()))),
				Column.narrow("precision", (row, cell) -> cell
						.text(date(row.line.published()).map(date -> words.of(date.precision())))),
				Column.medium("publishedEdtf", (row, cell) -> cell.text(row.line.published())),
				Column.number("begin", (row, cell) -> offset(cell, row.line.begin())),
				Column.number("end", (row, cell) -> offset(cell, row.line.end())),
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

	/** Adds a line. */
	public void add(ConcordanceLine line) {
		rows.add(new Numbered(rows.count() + 1, line));
	}

	/**
	 * Writes the workbook; it gets no more lines.
	 *
	 * @return what a person should know about it, each in one line
	 */
	public List<String> save(OutputStream output) throws IOException {
		rows.finish();
		workbook.save(output);
		return workbook.warnings();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
