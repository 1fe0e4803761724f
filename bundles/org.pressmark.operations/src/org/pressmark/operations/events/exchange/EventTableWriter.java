// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.export.files.SheetColumn;
import org.pressmark.model.time.Edtf;

/**
 * Events as a table of comma-separated values (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) in UTF-8, a
 * line for each event, several values of a cell with semicolons between them. What a spreadsheet would take for a formula has
 * an apostrophe before it, by which spreadsheets themselves mark a text.
 *
 * @param exported the events
 * @param hasMark whether the file begins with a byte order mark, without which Excel takes it for one of another encoding
 */
public record EventTableWriter(ExportedEvents exported, boolean hasMark) implements ReportWriter {

	private static final char MARK = '\uFEFF';

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		List<SheetColumn<ExportedEvent>> columns = EventTableColumns.of(EventWords.of(options.locale()));
		StringBuilder table = new StringBuilder();
		if (hasMark) {
			table.append(MARK);
		}
		add(table, columns.stream().map(SheetColumn::head).toList());
		exported.events().forEach(event -> add(table, columns.stream().map(column -> cell(column, event)).toList()));
		output.write(table.toString().getBytes(StandardCharsets.UTF_8));
		return List.of();
	}

	private static String cell(SheetColumn<ExportedEvent> column, ExportedEvent event) {
		OptionalLong number = column.number().apply(event);
		return number.isPresent() ? Long.toString(number.getAsLong())
				: column.date().apply(event).map(Edtf::toString).orElseGet(() -> column.text().apply(event));
	}

	private static void add(StringBuilder table, List<String> cells) {
		table.append(cells.stream().map(EventTableWriter::cell).collect(Collectors.joining(","))).append("\r\n");
	}

	private static String cell(String value) {
		String text = FormulaMark.with(value);
		boolean isPlain = text.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r' || unit == ';');
		return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
