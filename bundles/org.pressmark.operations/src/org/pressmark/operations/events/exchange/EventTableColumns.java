// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.files.SheetColumn;
import org.pressmark.model.time.Edtf;

/** The columns of tables of events. Several values of a cell have semicolons between them. */
final class EventTableColumns {

	private static final int LAST_YEAR_OF_DAYS = 9999;

	private EventTableColumns() {
	}

	static List<SheetColumn<ExportedEvent>> of(EventWords words) {
		return List.of(SheetColumn.text(Messages.table_id, ExportedEvent::id),
				SheetColumn.text(Messages.table_title, ExportedEvent::title),
				SheetColumn.text(Messages.table_when, event -> event.when().map(Edtf::toString).orElse("")),
				SheetColumn.text(Messages.table_whenWords, words::date),
				SheetColumn.date(Messages.table_first, EventTableColumns::first),
				SheetColumn.date(Messages.table_last, EventTableColumns::last),
				SheetColumn.text(Messages.table_participants, event -> joined(event.participants())),
				SheetColumn.text(Messages.table_place, event -> event.place().orElse("")),
				SheetColumn.text(Messages.table_category, event -> event.category().orElse("")),
				SheetColumn.text(Messages.table_status, event -> event.status().getLiteral()),
				SheetColumn.text(Messages.table_notes, event -> event.notes().orElse("")),
				SheetColumn.text(Messages.table_links, event -> joined(event.links())),
				SheetColumn.number(Messages.table_reports, event -> (long) event.reports().size()),
				SheetColumn.text(Messages.table_firstReport, EventTableColumns::firstReport),
				SheetColumn.text(Messages.table_sources, event -> joined(event.reports().stream().map(words::report).toList())));
	}

	private static Optional<Edtf> first(ExportedEvent event) {
		return event.when().map(Edtf::withoutTime).flatMap(Edtf::earliest).flatMap(EventTableColumns::day);
	}

	private static Optional<Edtf> last(ExportedEvent event) {
		return event.when().map(Edtf::withoutTime).flatMap(Edtf::latest).map(end -> end.minusNanos(1))
				.flatMap(EventTableColumns::day);
	}

	/** A year of more digits, Y9999999, has no days that can be written. */
	private static Optional<Edtf> day(LocalDateTime moment) {
		return Math.abs(moment.getYear()) > LAST_YEAR_OF_DAYS ? Optional.empty() : Optional.of(Edtf.day(moment.toLocalDate()));
	}

	private static String firstReport(ExportedEvent event) {
		return event.reports().stream().flatMap(each -> each.published().stream()).sorted().findFirst().map(Edtf::toString)
				.orElse("");
	}

	private static String joined(List<String> values) {
		return String.join("; ", values);
	}
}
