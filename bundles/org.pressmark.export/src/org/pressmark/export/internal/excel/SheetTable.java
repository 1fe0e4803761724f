// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/**
 * Makes rows of a sheet what Excel calls a table: something to be sorted, filtered and named in formulas as a whole.
 *
 * @param streamed the sheet
 * @param poi the same, as POI has it in memory: without rows
 * @param firstRow that of the headers, from 0
 * @param lastRow the last one
 * @param columns how many columns there are
 */
record SheetTable(SXSSFSheet streamed, XSSFSheet poi, int firstRow, int lastRow, int columns) {

	/** The table of a sheet's rows; one without any has an empty one, for Excel takes no table of headers alone. */
	static SheetTable of(SXSSFSheet streamed, int firstRow, int rows, int columns) {
		XSSFSheet poi = streamed.getWorkbook().getXSSFWorkbook().getSheet(streamed.getSheetName());
		return new SheetTable(streamed, poi, firstRow, Math.max(rows - 1, firstRow + 1), columns);
	}

	/** Makes the table. */
	void create(String name, List<String> headers) {
		CTTable table = poi.createTable(null).getCTTable();
		table.setName(name);
		table.setDisplayName(name);
		table.setRef(all().formatAsString());
		table.addNewAutoFilter().setRef(table.getRef());
		CTTableColumns added = table.addNewTableColumns();
		added.setCount(headers.size());
		for (int i = 0; i < headers.size(); i++) {
			var column = added.addNewTableColumn();
			column.setId(i + 1L);
			column.setName(headers.get(i));
		}
		poi.addIgnoredErrors(all(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
	}

	private CellRangeAddress all() {
		return new CellRangeAddress(firstRow, lastRow, 0, columns - 1);
	}

	/** Has Excel offer the words of a named range in a column, and ask whoever types another one. */
	void offer(int column, String range) {
		DataValidationHelper helper = streamed.getDataValidationHelper();
		DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(range),
				new CellRangeAddressList(firstRow + 1, lastRow, column, column));
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		validation.setShowErrorBox(true);
		streamed.addValidationData(validation);
	}

	/** Shades numbers from a column on: the higher, the darker. */
	void shadeFrom(int column) {
		SheetConditionalFormatting formatting = streamed.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
		ColorScaleFormatting scale = rule.getColorScaleFormatting();
		scale.setNumControlPoints(2);
		scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
		scale.getThresholds()[0].setValue(0.0);
		scale.getThresholds()[1].setRangeType(RangeType.MAX);
		scale.setColors(new Color[] {ExcelStyle.LOWEST, ExcelStyle.HIGHEST});
		formatting.addConditionalFormatting(
				new CellRangeAddress[] {new CellRangeAddress(firstRow + 1, lastRow, column, columns - 1)}, rule);
	}

	/** Prints the first columns, with the headers on every page. */
	void print(int printed) {
		streamed.setRepeatingRows(new CellRangeAddress(firstRow, firstRow, 0, columns - 1));
		streamed.getWorkbook().setPrintArea(streamed.getWorkbook().getSheetIndex(streamed), 0, printed - 1, 0, lastRow);
	}

	/** The cells of a column, for a name of the workbook. */
	String cells(int column) {
		return new CellRangeAddress(firstRow + 1, lastRow, column, column).formatAsString(poi.getSheetName(), true);
	}
}
