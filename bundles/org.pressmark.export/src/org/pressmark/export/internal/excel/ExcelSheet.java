// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.text.XmlText;

/** A sheet that grows at its end, row by row and cell by cell. */
final class ExcelSheet {

	private static final int WIDTH_OF_CHARACTER = 256;
	private static final int PADDING = 2;
	private static final int FILTER_BUTTON = 3;
	private static final float HEADER_HEIGHT = 24;
	private static final float LINE_HEIGHT = 15;
	private static final int MAX_LINES = 27; // Excel has no higher rows
	/** In characters; with more, print on A4 would be smaller than six points. */
	private static final int WIDEST_ON_A4 = 250;
	/** More than these Excel does not open. */
	private static final int MAX_LINKS = 65_530;

	private final SXSSFSheet poi;
	private final ExcelWorkbook workbook;
	private final int[] widths;
	private SXSSFRow row;
	private int rows;
	private int cells;
	private int lines;
	private int links;

	ExcelSheet(SXSSFSheet poi, ExcelWorkbook workbook, int columns) {
		this.poi = poi;
		this.workbook = workbook;
		widths = new int[columns];
	}

	/** Adds a title above all columns. */
	void title(String title) {
		nextRow();
		nextCell(Integer.MAX_VALUE).text(title, ExcelStyle.TITLE);
		widths[0] = 0; // it may reach over the columns beside it
	}

	/** Adds the row of headers. */
	void header(List<String> headers) {
		nextRow();
		row.setHeightInPoints(HEADER_HEIGHT);
		for (String header : headers) {
			nextCell(Integer.MAX_VALUE).text(header, ExcelStyle.HEADER);
			makeRoom(cells - 1, header.length() + FILTER_BUTTON, 1);
		}
	}

	/** Begins the next row. */
	void nextRow() {
		setRowHeight();
		row = poi.createRow(rows++);
		cells = 0;
		lines = 1;
	}

	/** Gives the row the height that its text needs: not all programs find that out themselves. */
	private void setRowHeight() {
		if (lines > 1) {
			row.setHeightInPoints(Math.min(lines, MAX_LINES) * LINE_HEIGHT);
		}
	}

	/** Makes the next cell of the row. */
	ExcelCell nextCell(int maxWidth) {
		int column = cells++;
		Cell cell = row.createCell(column);
		cell.setCellStyle(workbook.style(ExcelStyle.TEXT));
		return new ExcelCell(cell, this, workbook, maxWidth);
	}

	/** Makes a column wide enough for so many characters, and the row high enough for so many lines. */
	void makeRoom(int column, int characters, int linesOfCell) {
		widths[column] = Math.max(widths[column], characters);
		lines = Math.max(lines, linesOfCell);
	}

	/** Makes a cell lead to an address of the web, as long as Excel can take it. */
	void link(Cell cell, String address) {
		if (links < MAX_LINKS) {
			links++;
			Hyperlink link = poi.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
			link.setAddress(address);
			cell.setHyperlink(link);
		}
	}

	/** Sets up a sheet with headers for scrolling, filtering and printing. */
	void finish(ReportOptions options) {
		poi.createFreezePane(0, 1);
		poi.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, widths.length - 1));
		poi.getWorkbook().setPrintArea(poi.getWorkbook().getSheetIndex(poi), 0, widths.length - 1, 0, rows - 1);
		poi.setRepeatingRows(new CellRangeAddress(0, 0, 0, widths.length - 1));
		setWidths();
		setUpPage(options);
	}

	/** Ends the rows: sets the widths of the columns to what is in them. */
	void setWidths() {
		setRowHeight();
		for (int column = 0; column < widths.length; column++) {
			poi.setColumnWidth(column, (widths[column] + PADDING) * WIDTH_OF_CHARACTER);
		}
	}

	/** Sets up printing: across, all columns on a page, which is a larger one when they would be too small on A4. */
	void setUpPage(ReportOptions options) {
		PrintSetup print = poi.getPrintSetup();
		boolean isWide = Arrays.stream(widths).sum() > WIDEST_ON_A4;
		print.setPaperSize(isWide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		poi.setFitToPage(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		poi.getHeader().setLeft(literal(options.title()));
		poi.getHeader().setRight(literal(options.classification().orElse("")));
		poi.getFooter().setLeft("&A");
		poi.getFooter().setRight("&P / &N");
	}

	/** Text in which nothing is a code of the header. */
	private static String literal(String text) {
		return XmlText.clean(text).replace("&", "&&");
	}
}
