// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** A row that is filled cell by cell; it has as many cells as the table has columns. */
final class WordRow {

	private final CTRow xml;
	private final WordDocument document;
	private final int[] widths;
	private CTTc cell;
	private int cells;

	WordRow(CTRow xml, WordDocument document, int... widths) {
		this.xml = xml;
		this.document = document;
		this.widths = widths;
	}

	/** Begins the next cell with a paragraph. */
	WordParagraph cell(String style) {
		int width = widths[cells++]; // counted here: the element would count those before each time
		cell = xml.addNewTc();
		WordTable.setWidth(cell.addNewTcPr().addNewTcW(), width);
		return paragraph(style);
	}

	/** Fills the next cell. */
	WordRow cell(String style, String text) {
		cell(style).text(text);
		return this;
	}

	/** Adds another paragraph to the cell that was begun last. */
	WordParagraph paragraph(String style) {
		return new WordParagraph(cell.addNewP(), style, document);
	}
}
