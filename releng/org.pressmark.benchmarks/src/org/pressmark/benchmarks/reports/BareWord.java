// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.function.Supplier;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What is on a tape, written with POI alone: paragraphs, runs and cells by XWPF, what it has no method for by its classes of
 * elements.
 */
final class BareWord implements WordTape.Player {

	private static final BigInteger PAGE_WIDTH = BigInteger.valueOf(11_906);
	private static final BigInteger PAGE_HEIGHT = BigInteger.valueOf(16_838);
	private static final BigInteger MARGIN = BigInteger.valueOf(1_474);
	private static final BigInteger HEADER_DISTANCE = BigInteger.valueOf(720);
	private static final int CHART_WIDTH = 5_688_330;
	private static final int CHART_HEIGHT = 1_841_500;

	private final XWPFDocument document = new XWPFDocument();
	/** Where paragraphs are added. */
	private Supplier<XWPFParagraph> place = document::createParagraph;
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
			word.setUpPages();
			word.document.getProperties().getCoreProperties().setTitle("Benchmark");
			document.write(output);
		}
	}

	private void setUpPages() {
		CTSectPr section = document.getDocument().getBody().getSectPr();
		section.addNewTitlePg();
		CTPageSz size = section.addNewPgSz();
		size.setW(PAGE_WIDTH);
		size.setH(PAGE_HEIGHT);
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(MARGIN);
		margins.setBottom(MARGIN);
		margins.setLeft(MARGIN);
		margins.setRight(MARGIN);
		margins.setHeader(HEADER_DISTANCE);
		margins.setFooter(HEADER_DISTANCE);
		margins.setGutter(BigInteger.ZERO);
	}

	@Override
	public void styles(byte[] xml) throws IOException {
		try {
			document.createStyles().setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(xml)).getStyles());
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void numbering(byte[] xml) throws IOException {
		try {
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(new ByteArrayInputStream(xml)).getNumbering());
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void pageHeader() {
		place = document.createHeader(HeaderFooterType.DEFAULT)::createParagraph;
	}

	@Override
	public void pageFooter() {
		place = document.createFooter(HeaderFooterType.DEFAULT)::createParagraph;
	}

	@Override
	public void chart(ChartNumbers numbers) throws IOException {
		try {
			BareChart.draw(numbers, document.createChart(paragraph.createRun(), CHART_WIDTH, CHART_HEIGHT));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void table(String style, String description) {
		table = new XWPFTable(document.getDocument().getBody().addNewTbl(), document);
		table.setStyleID(style);
		var properties = table.getCTTbl().getTblPr();
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		properties.addNewTblDescription().setVal(description);
		table.getCTTbl().addNewTblGrid();
		isFirst = true;
	}

	@Override
	public void column(int width) {
		table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
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
	public void heads() {
		row.setRepeatHeader(true);
	}

	@Override
	public void cell(int width) {
		cell = new XWPFTableCell(row.getCtRow().addNewTc(), row, document);
		place = cell::addParagraph;
		CTTblWidth element = cell.getCTTc().addNewTcPr().addNewTcW();
		element.setW(BigInteger.valueOf(width));
		element.setType(STTblWidth.DXA);
	}

	@Override
	public void tableEnd() {
		place = document::createParagraph;
	}

	@Override
	public void paragraph(String style) {
		paragraph = place.get();
		paragraph.setStyle(style);
		run = null;
	}

	@Override
	public void keepNext() {
		paragraph.setKeepNext(true);
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
			if (!style.isEmpty()) {
				run.setStyle(style);
			}
			run.setText(text);
		} else {
			CTR linked = link.addNewR();
			if (!style.isEmpty()) {
				linked.addNewRPr().addNewRStyle().setVal(style);
			}
			CTText words = linked.addNewT();
			words.setStringValue(text);
			if (!text.strip().equals(text)) {
				words.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

	@Override
	public void fieldCharacter(String type) {
		field().addNewFldChar().setFldCharType(STFldCharType.Enum.forString(type));
	}

	@Override
	public void instruction(String text) {
		CTText instruction = field().addNewInstrText();
		instruction.setStringValue(text);
		instruction.setSpace(SpaceAttribute.Space.PRESERVE);
	}

	private CTR field() {
		return link == null ? paragraph.getCTP().addNewR() : link.addNewR();
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
