// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** What is on a tape, written with POI alone: paragraphs, runs and cells by XWPF, what it has no method for by its classes of elements. */
final class BareWord implements WordTape.Player {

	private final XWPFDocument document = new XWPFDocument();
	private XWPFTable table;
	private XWPFTableRow row;
	private XWPFTableCell cell;
	private XWPFParagraph paragraph;
	private CTHyperlink link;
	private XWPFRun run;
	private int bookmarks;
	private boolean isFirst;

	private BareWord() {
	}

	static void write(WordTape tape, OutputStream output) throws IOException {
		BareWord word = new BareWord();
		try (XWPFDocument document = word.document) {
			tape.play(word);
			document.write(output);
		}
	}

	@Override
	public void table(String style) {
		table = new XWPFTable(document.getDocument().getBody().addNewTbl(), document);
		table.setStyleID(style);
		isFirst = true;
	}

	/** By the element: a table that makes the row itself counts those before, each time. */
	@Override
	public void row() {
		row = isFirst ? table.getRow(0) : new XWPFTableRow(table.getCTTbl().addNewTr(), table);
		if (isFirst) {
			row.getCtRow().removeTc(0);
		}
		isFirst = false;
		row.setCantSplitRow(true);
	}

	@Override
	public void cell(int width) {
		cell = new XWPFTableCell(row.getCtRow().addNewTc(), row, document);
		cell.getCTTc().addNewTcPr().addNewTcW().setW(BigInteger.valueOf(width));
	}

	@Override
	public void tableEnd() {
		table = null;
		cell = null;
	}

	@Override
	public void paragraph(String style) {
		paragraph = cell == null ? document.createParagraph() : cell.addParagraph();
		paragraph.setStyle(style);
		run = null;
	}

	@Override
	public void link(String place, String address) {
		link = paragraph.getCTP().addNewHyperlink();
		if (address.isEmpty()) {
			link.setAnchor(place);
		} else {
			link.setId(document.getPackagePart().addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId());
		}
		link.setHistory(true);
	}

	@Override
	public void linkEnd() {
		link = null;
	}

	@Override
	public void bookmark(String name) {
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		start.setName(name);
		start.setId(BigInteger.valueOf(bookmarks));
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
	}

	@Override
	public void text(String style, String text) {
		if (link == null) {
			run = paragraph.createRun();
			run.setText(text);
			if (!style.isEmpty()) {
				run.setStyle(style);
			}
		} else {
			var linked = link.addNewR();
			if (!style.isEmpty()) {
				linked.addNewRPr().addNewRStyle().setVal(style);
			}
			CTText words = linked.addNewT();
			words.setStringValue(text);
			words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
		}
	}

	@Override
	public void tab() {
		(run == null ? paragraph.createRun() : run).addTab();
	}

	@Override
	public void lineBreak() {
		(run == null ? paragraph.createRun() : run).addBreak();
	}
}
