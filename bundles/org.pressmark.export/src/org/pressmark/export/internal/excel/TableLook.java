// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

/**
 * How a table looks on the screen.
 *
 * @param frozenColumns how many columns stay in the window when somebody goes on to others
 * @param isShaded whether the numbers of columns with headers of their own are the darker the higher they are
 */
record TableLook(int frozenColumns, boolean isShaded) {

	/** Rows to be read one by one. */
	static final TableLook LIST = new TableLook(0, false);
	/** Numbers to be compared along and across. */
	static final TableLook MATRIX = new TableLook(2, true);
}
