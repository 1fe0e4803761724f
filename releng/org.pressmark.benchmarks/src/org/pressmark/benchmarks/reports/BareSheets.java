// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The cells of a tape, written with POI alone: no tables, widths or lists. */
final class BareSheets implements Tape.Player {

	private static final int STYLES = 20;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook();
	private final List<CellStyle> styles = new ArrayList<>();
	private SXSSFSheet sheet;
	private SXSSFRow row;
	private Cell cell;
	private int rows;

	private BareSheets() {
		for (int i = 0; i < STYLES; i++) {
			CellStyle style = workbook.createCellStyle();
			style.setWrapText(true);
			styles.add(style);
		}
	}

	static void write(Tape tape, OutputStream output) throws IOException {
		BareSheets sheets = new BareSheets();
		try (SXSSFWorkbook workbook = sheets.workbook) {
			tape.play(sheets);
			workbook.write(output);
		}
	}

	@Override
	public void sheet(String name) {
		sheet = workbook.createSheet(name);
		rows = 0;
	}

	@Override
	public void row() {
		row = sheet.createRow(rows++);
	}

	private Cell cell(int column, int style) {
		cell = row.createCell(column);
		cell.setCellStyle(styles.get(style));
		return cell;
	}

	@Override
	public void text(int column, int style, String text) {
		cell(column, style).setCellValue(text);
	}

	@Override
	public void number(int column, int style, double number) {
		cell(column, style).setCellValue(number);
	}

	@Override
	public void formula(int column, int style, String formula, double value) {
		cell(column, style).setCellFormula(formula);
		cell.setCellValue(value);
	}

	@Override
	public void formula(int column, int style, String formula, String value) {
		cell(column, style).setCellFormula(formula);
		cell.setCellValue(value);
	}

	@Override
	public void empty(int column, int style) {
		cell(column, style);
	}

	@Override
	public void link(String address) {
		Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
		link.setAddress(address);
		cell.setHyperlink(link);
	}
}
