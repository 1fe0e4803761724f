// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
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
	private static final String FORMULA = "=+-@\t\r"; //$NON-NLS-1$

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		EventWords words = EventWords.of(options.locale());
		StringBuilder table = new StringBuilder();
		if (hasMark) {
			table.append(MARK);
		}
		add(table, List.of(Messages.table_id, Messages.table_title, Messages.table_when, Messages.table_whenWords,
				Messages.table_first, Messages.table_last, Messages.table_participants, Messages.table_place,
				Messages.table_category, Messages.table_status, Messages.table_notes, Messages.table_links,
				Messages.table_reports, Messages.table_firstReport, Messages.table_sources));
		exported.events().forEach(event -> add(table, cells(event, words)));
		output.write(table.toString().getBytes(StandardCharsets.UTF_8));
		return List.of();
	}

	private static List<String> cells(ExportedEvent event, EventWords words) {
		Optional<Edtf> days = event.when().map(Edtf::withoutTime);
		return List.of(event.id(), event.title(), event.when().map(Edtf::toString).orElse(""), words.date(event), //$NON-NLS-1$
				day(days.flatMap(Edtf::earliest).map(LocalDateTime::toLocalDate)),
				day(days.flatMap(Edtf::latest).map(end -> end.minusNanos(1).toLocalDate())), joined(event.participants()),
				event.place().orElse(""), event.category().orElse(""), event.status().getLiteral(), event.notes().orElse(""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				joined(event.links()), Integer.toString(event.reports().size()),
				event.reports().stream().flatMap(each -> each.published().stream()).sorted().findFirst().map(Edtf::toString)
						.orElse(""), //$NON-NLS-1$
				joined(event.reports().stream().map(words::report).toList()));
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse(""); //$NON-NLS-1$
	}

	private static String joined(List<String> values) {
		return String.join("; ", values); //$NON-NLS-1$
	}

	private static void add(StringBuilder table, List<String> cells) {
		table.append(cells.stream().map(EventTableWriter::cell).collect(Collectors.joining(","))).append("\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String cell(String value) {
		String text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? '\'' + value : value;
		boolean isPlain = text.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r' || unit == ';');
		return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
