// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.excel.TableSheet;

/** An Excel workbook of one sheet with any columns. */
public final class ExcelTableFile {

	private ExcelTableFile() {
	}

	/**
	 * Writes one; rows go to temporary files while it grows.
	 *
	 * @param name what the sheet is called
	 * @param options how the workbook presents itself
	 * @return what a person should know about it although it was written, each in one line
	 */
	public static <R> List<String> write(String name, List<SheetColumn<R>> columns, List<R> rows, ReportOptions options,
			OutputStream output) throws IOException {
		try (TableSheet<R> sheet = new TableSheet<>(name, columns, options)) {
			return sheet.write(rows, output);
		}
	}
}
