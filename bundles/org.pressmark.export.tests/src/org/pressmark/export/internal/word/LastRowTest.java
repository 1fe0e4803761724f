// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;

/** The last row of a table is not alone on a page: the one before it stays with it. */
class LastRowTest {

	private final SampleProject sample = new SampleProject();

	private List<Boolean> kept() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SectionFile.section("coverage"))) {
			return document.getTables().getFirst().getRows().stream().map(row -> isKept(row, document)).toList();
		}
	}

	private static boolean isKept(XWPFTableRow row, XWPFDocument document) {
		return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
				.allMatch(paragraph -> isKept(document.getStyles().getStyle(paragraph.getStyle()), document.getStyles()));
	}

	/** Whether a style, or one that it is based on, has its paragraphs stay with the next. */
	private static boolean isKept(XWPFStyle style, XWPFStyles styles) {
		return style != null && (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetKeepNext()
				|| isKept(styles.getStyle(style.getBasisStyleID()), styles));
	}

	@Test
	void write_Rows() throws IOException {
		sample.article("third", "More").setOutlet("Gazette");
		sample.article("fourth", "Other").setOutlet("Herald");
		sample.article("fifth", "Last").setOutlet("Times");
		assertEquals(List.of(true, false, false, true, false), kept()); // the first has the heads of the columns
	}

	@Test
	void write_TwoRows() throws IOException {
		assertEquals(List.of(true, true, false), kept());
	}
}
