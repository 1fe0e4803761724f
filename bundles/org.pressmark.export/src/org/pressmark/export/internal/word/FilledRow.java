// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;

import org.pressmark.export.sections.ReportParagraph;
import org.pressmark.export.sections.ReportRow;
import org.pressmark.export.sections.TableColumn;

/** A row that has all its cells from the beginning, for Word takes a row with too few for damage. */
final class FilledRow implements ReportRow {

	private final Deque<WordParagraph> cells = new ArrayDeque<>();

	FilledRow(WordRow row, TableColumn... columns) {
		for (TableColumn column : columns) {
			cells.add(row.cell(column.isNumeric() ? Style.TABLE_NUMBER : Style.TABLE_TEXT));
		}
	}

	@Override
	public ReportParagraph cell() {
		WordParagraph cell = cells.poll();
		if (cell == null) {
			throw new IllegalStateException("The table has no more columns."); // for the section's author, in the log
		}
		return cell;
	}

	@Override
	public ReportRow cell(String text) {
		cell().text(text);
		return this;
	}
}
