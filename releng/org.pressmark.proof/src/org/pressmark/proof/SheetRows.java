// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The rows of a sheet below its headers, each with what its cells show by these: a text, a number, or a date; empty cells are
 * empty texts.
 */
record SheetRows(List<String> headers, List<Map<String, Object>> rows) {

	static SheetRows of(Sheet sheet) {
		List<String> headers = new ArrayList<>();
		sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 1; i <= sheet.getLastRowNum(); i++) {
			Row row = sheet.getRow(i);
			Map<String, Object> cells = new LinkedHashMap<>();
			for (int column = 0; column < headers.size(); column++) {
				cells.put(headers.get(column), value(row.getCell(column)));
			}
			rows.add(cells);
		}
		return new SheetRows(headers, rows);
	}

	private static Object value(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : (Object) cell.getNumericCellValue();
			case STRING -> cell.getStringCellValue();
			case BLANK -> "";
			default -> type + " in " + cell.getAddress();
		};
	}

	private static LocalDateTime date(Cell cell) {
		return cell.getLocalDateTimeCellValue();
	}
}
