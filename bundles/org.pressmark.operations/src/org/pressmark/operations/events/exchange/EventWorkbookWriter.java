// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.export.files.ExcelTableFile;
import org.pressmark.export.files.SheetColumn;

/**
 * Events as an Excel workbook of one sheet, a row for each event, with the columns of an {@link EventTableWriter}. First and
 * last days are dates that Excel can reckon with; what is known of the date stands beside them as EDTF and in words.
 *
 * @param exported the events
 */
public record EventWorkbookWriter(ExportedEvents exported) implements ReportWriter {

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		List<SheetColumn<ExportedEvent>> columns = EventTableColumns.of(EventWords.of(options.locale()));
		return ExcelTableFile.write(Messages.table_sheet, columns, exported.events(), options, output);
	}
}
