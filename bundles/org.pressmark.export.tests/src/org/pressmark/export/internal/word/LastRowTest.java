// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;

/** The last row of a table is not alone on a page: the one before it stays with it. */
class LastRowTest {

	private final SampleProject sample = new SampleProject();

	private List<Boolean> kept() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SectionFile.section("coverage"))) {
			return document.getTables().getFirst().getRows().stream().map(LastRowTest::isKept).toList();
		}
	}

	/** Whether each cell of a row says so itself: that of headers does by its style. */
	private static boolean isKept(XWPFTableRow row) {
		return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
				.allMatch(paragraph -> paragraph.getCTPPr().isSetKeepNext());
	}

	@Test
	void write_Rows() throws IOException {
		sample.article("third", "More").setOutlet("Gazette");
		sample.article("fourth", "Other").setOutlet("Herald");
		sample.article("fifth", "Last").setOutlet("Times");
		List<Boolean> kept = kept();
		assertEquals(kept.size() - 2, kept.indexOf(true));
		assertEquals(kept.size() - 2, kept.lastIndexOf(true));
	}

	@Test
	void write_TwoRows() throws IOException {
		assertEquals(List.of(false, true, false), kept());
	}
}
