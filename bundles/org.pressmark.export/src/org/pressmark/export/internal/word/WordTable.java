// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.pressmark.model.text.XmlText;

/** A table that grows by rows, the first of which has heads, with columns of fixed widths in twentieths of a point. */
final class WordTable {

	private final CTTbl xml;
	private final WordDocument document;
	private final int[] widths;

	WordTable(CTTbl xml, WordDocument document, String style, String description, int... widths) {
		this.xml = xml;
		this.document = document;
		this.widths = widths.clone();
		CTTblPr properties = xml.addNewTblPr();
		properties.addNewTblStyle().setVal(style);
		if (document.isRightToLeft()) {
			properties.addNewBidiVisual();
		}
		setWidth(properties.addNewTblW(), Arrays.stream(widths).sum());
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		addLook(properties.addNewTblLook());
		properties.addNewTblDescription().setVal(XmlText.clean(description));
		CTTblGrid grid = xml.addNewTblGrid();
		Arrays.stream(widths).mapToObj(BigInteger::valueOf).forEach(width -> grid.addNewGridCol().setW(width));
	}

	/**
	 * Has the last row of each table of a style stay with the row before it: alone on a page it would look forgotten.
	 *
	 * @param keptWithNext tells for each style of paragraphs the one that has them stay with the next
	 */
	static void keepLastRows(CTBody body, String style, UnaryOperator<String> keptWithNext) {
		for (CTTbl table : body.getTblArray()) {
			CTTblPr properties = table.getTblPr();
			if (properties.isSetTblStyle() && properties.getTblStyle().getVal().equals(style)) {
				keepLastRow(table, keptWithNext);
			}
		}
	}

	private static void keepLastRow(CTTbl table, UnaryOperator<String> keptWithNext) {
		int before = table.sizeOfTrArray() - 2;
		if (before > 0) { // a row of headers keeps the next one by its style
			for (CTTc cell : table.getTrArray(before).getTcArray()) {
				Arrays.stream(cell.getPArray()).map(CTP::getPPr)
						.filter(properties -> properties != null && properties.isSetPStyle()) // a template has tables, too
						.map(CTPPr::getPStyle).forEach(kept -> kept.setVal(keptWithNext.apply(kept.getVal())));
			}
		}
	}

	private static void addLook(CTTblLook look) {
		look.setFirstRow(true);
		look.setLastRow(false);
		look.setFirstColumn(false);
		look.setLastColumn(false);
		look.setNoHBand(true);
		look.setNoVBand(true);
	}

	static void setWidth(CTTblWidth element, int width) {
		element.setW(BigInteger.valueOf(width));
		element.setType(STTblWidth.DXA);
	}

	/** Adds the row of headers, which comes first and is repeated on each page. */
	WordRow headerRow() {
		CTRow row = xml.addNewTr();
		CTTrPr properties = row.addNewTrPr();
		properties.addNewCantSplit();
		properties.addNewTblHeader();
		return new WordRow(row, document, widths);
	}

	/** Adds a row that stays on one page. */
	WordRow row() {
		CTRow row = xml.addNewTr();
		row.addNewTrPr().addNewCantSplit();
		return new WordRow(row, document, widths);
	}
}
