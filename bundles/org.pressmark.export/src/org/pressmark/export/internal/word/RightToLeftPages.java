// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Turns pages of ours around for readers who begin at the right: what began a line above the text then ends it. */
final class RightToLeftPages {

	private RightToLeftPages() {
	}

	/** Turns a section around, and what is above and below the text of all sections. */
	static void turn(XWPFDocument document, CTSectPr section) {
		if (!section.isSetBidi()) {
			section.addNewBidi();
		}
		Stream.of(document.getHeaderList(), document.getFooterList()).flatMap(List::stream)
				.map(XWPFHeaderFooter::getParagraphs).flatMap(List::stream).forEach(RightToLeftPages::turn);
		document.getStyles().getCtStyles().getStyleList().stream().filter(CTStyle::isSetRPr).map(CTStyle::getRPr)
				.forEach(RightToLeftPages::join);
	}

	/** Letters that are set apart, as in small headings of ours, would tear Arabic words: these are joined. */
	private static void join(CTRPr letters) {
		while (letters.sizeOfSpacingArray() > 0) {
			letters.removeSpacing(0);
		}
	}

	private static void turn(XWPFParagraph paragraph) {
		CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		if (!properties.isSetBidi()) {
			properties.addNewBidi();
		}
	}
}
