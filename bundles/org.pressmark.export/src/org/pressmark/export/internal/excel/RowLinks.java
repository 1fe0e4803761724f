// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.Optional;

/**
 * Leads to the rows of a sheet by the numbers in its first column. The links are formulas, not links of cells: Excel takes
 * only some ten thousand of those, and they take memory. No text of the project is part of a formula, nor what XML would
 * have to escape: parsers count that, and Java's stops after 100,000.
 *
 * @param sheet the sheet's name
 * @param numbers the name of the range with the numbers
 * @param to the name of the beginning of all links to the sheet
 * @param rows how many rows it has below its header
 * @param areLookedUp whether a link finds its row also when somebody has sorted the sheet; Excel takes long for very many
 */
record RowLinks(String sheet, String numbers, String to, int rows, boolean areLookedUp) {

	/** How many numbers Excel may have to look at when it opens the workbook: about a second. */
	private static final long MAX_LOOKED_AT = 200_000_000;

	/** Links from so many rows to a sheet of so many rows of one kind, which names are made from. */
	static RowLinks of(String sheet, String kind, int rows, long from) {
		return new RowLinks(sheet, kind + "_numbers", "to_" + kind, rows, from * rows / 2 <= MAX_LOOKED_AT);
	}

	/** Gives a workbook the names that the links need. */
	void define(ExcelWorkbook workbook, String numberCells) {
		workbook.name(numbers, numberCells);
		workbook.name(to, "\"#'" + sheet.replace("'", "''").replace("\"", "\"\"") + "'!A\"");
	}

	/** What stands in a cell that shows the number and leads to its row; empty when the sheet has no such row. */
	Optional<String> formula(int number) {
		if (number < 1 || number > rows) {
			return Optional.empty();
		}
		String row = areLookedUp ? "MATCH(" + number + ',' + numbers + ",0)+1" : String.valueOf(number + 1);
		return Optional.of("HYPERLINK(CONCATENATE(" + to + ',' + row + ")," + number + ')');
	}
}
