// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;

/**
 * A sheet of rows that are all of one kind.
 *
 * @param <R> what a row is made from
 */
interface ExcelTable<R> {

	/** The key of the sheet's name. */
	String name();

	/** The columns from left to right. */
	List<Column<R>> columns(Report report);

	/** Makes the rows from top to bottom; none is kept. */
	void rows(Report report, SubMonitor monitor, Consumer<R> consumer);
}
