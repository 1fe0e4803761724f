// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.pressmark.export.files.ReportOutline;

/** Reads what a finished report holds, section by section, and on which page about each begins. */
public final class OutlineReader {

	/**
	 * A section that was written.
	 *
	 * @param label its name for people
	 * @param begin its first element in the body; empty if it has none
	 */
	public record Section(String label, Optional<XmlObject> begin) {
	}

	private static final Pattern WORD = Pattern.compile("[\\p{IsIdeographic}]|[^\\s\\p{IsIdeographic}]+");

	/** What was counted of a section so far. */
	private static final class Counted {

		private Optional<String> heading = Optional.empty();
		private int words;
		private int rows;
		private int pictures;
		private int page;
	}

	private final Map<Object, Counted> begins = new IdentityHashMap<>();
	private final PageEstimate pages;
	private Counted current = new Counted();

	private OutlineReader(PageEstimate pages) {
		this.pages = pages;
	}

	/**
	 * Reads a document.
	 *
	 * @param sections in their order
	 * @param width of the text on a page, in twentieths of a point
	 * @param height of the text on a page
	 */
	public static ReportOutline read(XWPFDocument document, List<Section> sections, int width, int height) {
		List<CTFtnEdn> notes = document.getFootnotes().stream().map(XWPFFootnote::getCTFtnEdn).toList();
		PageEstimate pages = new PageEstimate(new ParagraphLooks(document.getStyles().getCtStyles()), notes, width, height);
		return new OutlineReader(pages).read(document.getDocument().getBody(), sections);
	}

	private ReportOutline read(XmlObject body, List<Section> sections) {
		List<Counted> counted = new ArrayList<>();
		for (Section section : sections) {
			counted.add(new Counted());
			section.begin().ifPresent(begin -> begins.put(begin, counted.getLast()));
		}
		readBlocks(body);
		List<ReportOutline.Part> parts = new ArrayList<>();
		for (int i = 0; i < counted.size(); i++) {
			Counted each = counted.get(i);
			parts.add(new ReportOutline.Part(sections.get(i).label(), each.heading, each.words, each.rows, each.pictures,
					each.page));
		}
		return new ReportOutline(parts, pages.pages());
	}

	private void readBlocks(XmlObject parent) {
		try (XmlCursor cursor = parent.newCursor()) {
			for (boolean isMore = cursor.toFirstChild(); isMore; isMore = cursor.toNextSibling()) {
				readBlock(cursor.getObject());
			}
		}
	}

	private void readBlock(XmlObject block) {
		Counted begun = begins.get(block);
		switch (block) {
			case CTP xml -> {
				Paragraph paragraph = Paragraph.of(xml);
				pages.add(paragraph);
				begin(begun);
				count(paragraph);
			}
			case CTTbl table -> {
				pages.add(table);
				begin(begun);
				count(table);
			}
			case CTSdtBlock control when control.isSetSdtContent() -> readBlocks(control.getSdtContent());
			default -> {
				// takes no room
			}
		}
	}

	/** When its first block is placed, it is known where it begins. */
	private void begin(Counted begun) {
		if (begun != null) {
			current = begun;
			current.page = pages.page();
		}
	}

	private void count(Paragraph paragraph) {
		current.words += (int) WORD.matcher(paragraph.text()).results().count();
		current.pictures += paragraph.pictures().size();
		if (current.heading.isEmpty() && !paragraph.text().isBlank()) {
			current.heading = Optional.of(paragraph.text().strip());
		}
	}

	private void count(CTTbl table) {
		for (CTRow row : table.getTrList()) {
			boolean isHeader = row.isSetTrPr() && row.getTrPr().sizeOfTblHeaderArray() > 0;
			current.rows += isHeader ? 0 : 1;
			row.getTcList().forEach(cell -> cell.getPList().forEach(paragraph -> count(Paragraph.of(paragraph))));
		}
	}
}
