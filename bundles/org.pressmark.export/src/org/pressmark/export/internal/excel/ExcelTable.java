// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;

/**
 * A sheet of rows that are all of one kind, for one report.
 *
 * @param <R> what a row is made from
 */
interface ExcelTable<R> {

	/** The key of the sheet's name. */
	String name();

	/** What the table is called in formulas. */
	String table();

	/** The columns from left to right; as many of the first as there is room for are printed. */
	List<Column<R>> columns();

	/** How it looks on the screen. */
	default TableLook look() {
		return TableLook.LIST;
	}
}
