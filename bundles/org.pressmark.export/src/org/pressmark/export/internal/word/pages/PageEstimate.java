// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Lets paragraphs and tables flow into pages. */
final class PageEstimate {

	/** What a table has above and below the text of a cell, and beside it, together: as in the styles of a report. */
	private static final int ROW_PADDING = 140;
	private static final int CELL_PADDING = 160;

	private final ParagraphLooks looks;
	private final PageFlow flow;
	private final double width;
	private final Map<String, Double> noteHeights = new HashMap<>();
	private boolean beginsPage;

	/**
	 * @param notes the footnotes of the document
	 * @param width of the text on a page, in twentieths of a point
	 * @param height of the text on a page
	 */
	PageEstimate(ParagraphLooks looks, List<CTFtnEdn> notes, double width, double height) {
		this.looks = looks;
		this.width = width;
		flow = new PageFlow(height);
		notes.forEach(note -> noteHeights.put(String.valueOf(note.getId()),
				note.getPList().stream().mapToDouble(paragraph -> height(Paragraph.of(paragraph), width)).sum()));
	}

	/** The page that the next block begins on. */
	int page() {
		return beginsPage ? flow.page() + 1 : flow.page();
	}

	/** How many pages there are. Nothing may be added any more. */
	int pages() {
		flow.end();
		return flow.pages();
	}

	void add(Paragraph paragraph) {
		ParagraphLook look = looks.of(paragraph.style());
		if (look.startsPage() || beginsPage) {
			flow.newPage();
		}
		beginsPage = paragraph.beginsPage();
		double pictures = pictures(paragraph);
		if (look.keepsNext()) {
			flow.addHeld(height(paragraph, width));
		} else if (pictures > 0) {
			flow.addWhole(height(paragraph, width));
		} else {
			double notes = paragraph.notes().stream().mapToDouble(id -> noteHeights.getOrDefault(id, 0.0)).sum();
			flow.addLines(TextLines.of(paragraph.text(), look, width), look.lineHeight(), look.before(), look.after(), notes);
		}
	}

	private static double pictures(Paragraph paragraph) {
		return paragraph.pictures().stream().mapToInt(Integer::intValue).sum();
	}

	private double height(Paragraph paragraph, double room) {
		ParagraphLook look = looks.of(paragraph.style());
		double pictures = pictures(paragraph);
		double text = pictures > 0 && paragraph.text().isBlank() ? 0
				: TextLines.of(paragraph.text(), look, room) * look.lineHeight();
		return look.before() + text + pictures + look.after();
	}

	/** Adds a table row by row; a row is not torn. */
	void add(CTTbl table) {
		if (beginsPage) {
			flow.newPage();
			beginsPage = false;
		}
		table.getTrList().forEach(row -> flow.addWhole(height(row)));
	}

	private double height(CTRow row) {
		List<CTTc> cells = row.getTcList();
		double highest = 0;
		for (CTTc cell : cells) {
			double room = cell.isSetTcPr() && cell.getTcPr().isSetTcW()
					? ParagraphLooks.length(cell.getTcPr().getTcW().getW()) : width / cells.size();
			double height = 0;
			for (CTP paragraph : cell.getPList()) {
				height += height(Paragraph.of(paragraph), room - CELL_PADDING);
			}
			highest = Math.max(highest, height);
		}
		return highest + ROW_PADDING;
	}
}
