// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the number that a spreadsheet shows beside it, from 1
 * @param cells its cells from the first column on; those at its end may be missing
 */
public record TableRow(int number, List<TableCell> cells) {

	/** Copies the list. */
	public TableRow {
		cells = List.copyOf(cells);
	}

	/** The cell of a column, counted from 0; an empty one where it has none. */
	public TableCell cell(int column) {
		return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
	}

	/** Up to which column it says something. */
	int width() {
		return (int) cells.reversed().stream().dropWhile(TableCell::isEmpty).count();
	}

	boolean isEmpty() {
		return cells.stream().allMatch(TableCell::isEmpty);
	}
}
