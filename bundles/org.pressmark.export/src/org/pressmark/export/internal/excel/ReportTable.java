// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.function.Consumer;

/**
 * A table of what all articles say together.
 *
 * @param <R> what a row is made from
 */
interface ReportTable<R> extends ExcelTable<R> {

	/** Makes the rows from top to bottom; none is kept. */
	void rows(Consumer<R> consumer);
}
