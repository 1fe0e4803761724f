// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.IntFunction;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pressmark.export.ReportOptions;

/** A sheet that grows at its end, row by row and cell by cell. */
final class ExcelSheet {

	private static final int WIDTH_OF_CHARACTER = 256;
	private static final int PADDING = 2;
	private static final int FILTER_BUTTON = 3;
	/** Headers are bold, and may take two lines. */
	private static final int HEADER_WIDTH = 16;
	private static final float HEADER_HEIGHT = 32;
	private static final float LINE_HEIGHT = 15;
	private static final int MAX_LINES = 27; // Excel has no higher rows

	private final SXSSFSheet poi;
	private final ExcelWorkbook workbook;
	private final int[] widths;
	private List<String> headers = List.of();
	private int headerRow;
	private SXSSFRow row;
	private int rows;
	private int cells;
	private int lines;
	private int links;
	private long units;

	ExcelSheet(SXSSFSheet poi, ExcelWorkbook workbook, int columns) {
		this.poi = poi;
		this.workbook = workbook;
		widths = new int[columns];
	}

	/** What stands on its tab. */
	String name() {
		return poi.getSheetName();
	}

	/** Leaves rows empty: what floats above the cells has room there. */
	void skipRows(int count) {
		rows += count;
	}

	/** Adds a title above all columns. */
	void title(String title) {
		nextRow();
		nextCell(Integer.MAX_VALUE).text(title, ExcelStyle.TITLE);
		widths[0] = 0; // it may reach over the columns beside it
	}

	/** Adds the row of headers above columns of text. */
	void header(List<String> names) {
		header(names, column -> ExcelStyle.HEADER);
	}

	/** Adds the row of headers; each looks as its column does. */
	void header(List<String> names, IntFunction<ExcelStyle> look) {
		headers = ColumnNames.of(names);
		headerRow = rows;
		nextRow();
		for (String header : headers) {
			int column = cells;
			nextCell(Integer.MAX_VALUE).header(header, look.apply(column));
			int beside = FILTER_BUTTON + (look.apply(column) == ExcelStyle.NUMBER_HEADER ? ExcelCell.INDENT_WIDTH : 0);
			makeRoom(column, TextSize.of(header, HEADER_WIDTH).wider(beside), 0);
		}
		row.setHeightInPoints(HEADER_HEIGHT);
		lines = 1;
	}

	/** Whether there is no room for another row. */
	boolean isFull() {
		return rows >= workbook.limits().rows() || units >= workbook.limits().units();
	}

	/** How many rows there are, that of the headers included. */
	int rows() {
		return rows;
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

	/** Makes a column wide enough and the row high enough for what is in a cell. */
	void makeRoom(int column, TextSize size, int length) {
		widths[column] = Math.max(widths[column], size.longest());
		lines = Math.max(lines, size.lines());
		units += length;
	}

	/**
	 * Makes a cell lead to an address of the web. What has to be escaped in an address counts as another link, see
	 * {@link SheetWriter}.
	 *
	 * @return whether the sheet has room for the link
	 */
	boolean link(Cell cell, String address) {
		links += 1 + (int) address.chars().filter(c -> c == '&').count();
		boolean hasRoom = links <= workbook.limits().links();
		if (hasRoom) {
			Hyperlink link = poi.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
			link.setAddress(address);
			cell.setHyperlink(link);
		}
		return hasRoom;
	}

	/** Ends the rows below the headers, and makes a table of them. */
	SheetTable finish(String tableName, int frozenColumns, ReportOptions options) {
		setWidths();
		poi.createFreezePane(frozenColumns, headerRow + 1);
		SheetTable table = SheetTable.of(poi, headerRow, rows, widths.length);
		table.create(tableName, headers);
		table.print(PageSetup.columnsThatFit(widths));
		PageSetup.apply(poi, options);
		return table;
	}

	/** Ends the rows of a sheet that is no table. */
	void finish(ReportOptions options) {
		setWidths();
		PageSetup.apply(poi, options);
	}

	private void setWidths() {
		setRowHeight();
		for (int column = 0; column < widths.length; column++) {
			widths[column] += PADDING;
			poi.setColumnWidth(column, widths[column] * WIDTH_OF_CHARACTER);
		}
	}
}
