// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.util.Arrays;

import org.pressmark.export.sections.Place;
import org.pressmark.export.sections.ReportBody;
import org.pressmark.export.sections.ReportParagraph;
import org.pressmark.export.sections.ReportTable;
import org.pressmark.export.sections.TableColumn;

/** What a section writes to, in terms of the document. */
final class WordBody implements ReportBody {

	private final WordDocument document;
	private final String name;
	private int headings;

	/** @param name what no other section of the document has, of letters and digits */
	WordBody(WordDocument document, String name) {
		this.document = document;
		this.name = name;
	}

	/** The document that grows. */
	WordDocument document() {
		return document;
	}

	@Override
	public Place heading(int level, String text) {
		String place = name + '_' + ++headings;
		Heading heading = level <= 1 ? Heading.section(text, place) : Heading.subsection(text, place);
		heading.write(document);
		return new Place(heading.bookmark());
	}

	@Override
	public ReportParagraph paragraph() {
		return document.paragraph(Style.TEXT);
	}

	@Override
	public ReportParagraph note() {
		return document.paragraph(Style.NOTE);
	}

	@Override
	public ReportTable table(String description, TableColumn... columns) {
		int[] shares = Arrays.stream(columns).mapToInt(TableColumn::share).toArray();
		WordTable table = document.table(Style.REPORT_TABLE, description, widths(shares));
		WordRow header = table.headerRow();
		for (TableColumn column : columns) {
			header.cell(column.isNumeric() ? Style.TABLE_NUMBER_HEADER : Style.TABLE_HEADER, column.head());
		}
		return () -> new FilledRow(table.row(), columns);
	}

	/** Together exactly as wide as the text. */
	private static int[] widths(int... shares) {
		long all = Arrays.stream(shares).asLongStream().sum();
		int[] widths = new int[shares.length];
		long before = 0;
		for (int i = 0; i < shares.length; i++) {
			long after = before + shares[i];
			widths[i] = (int) (WordFile.TEXT_WIDTH * after / all - WordFile.TEXT_WIDTH * before / all);
			before = after;
		}
		return widths;
	}

	@Override
	public void picture(byte[] png, String description) throws IOException {
		new Picture(png).write(document, description);
	}

	@Override
	public void warn(String sentence) {
		document.warn(sentence);
	}
}
