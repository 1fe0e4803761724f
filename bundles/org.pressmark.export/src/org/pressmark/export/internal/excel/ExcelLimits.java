// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * What a sheet holds.
 *
 * @param rows how many rows, that of the headers included
 * @param links how many links of cells; POI has all of them in memory
 * @param units how many UTF-16 units of text: a part of a file may not take more than 4 GB
 */
record ExcelLimits(int rows, int links, long units) {

	/** Those of Excel; it would open a sheet with 65,530 links, but these take POI 200 MB, and half a minute to write. */
	static final ExcelLimits OF_EXCEL = new ExcelLimits(SpreadsheetVersion.EXCEL2007.getMaxRows(), 5_000, 1_000_000_000);
}
