// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.pressmark.export.internal.report.EventEntry;
import org.pressmark.export.internal.report.Participants;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;

/** A row for each event, in the order of time. */
record EventsTable(Report report, ReportLinks links) implements ReportTable<EventEntry> {

	@Override
	public String name() {
		return "sheet_events";
	}

	@Override
	public String table() {
		return "Events";
	}

	@Override
	public List<Column<EventEntry>> columns() {
		Words words = report.words();
		return List.of(
				Column.number("number", (entry, cell) -> cell.number(entry.index() + 1L)),
				Column.medium("when", (entry, cell) -> cell.text(searchable(entry.when().inWords(words)))),
				Column.wide("event", (entry, cell) -> cell.text(entry.event().getTitle())),
				Column.<EventEntry>narrow("eventStatus", (entry, cell) -> cell.text(words.of(entry.event().getStatus())))
						.offering(Choice.of(EventStatus.class)),
				Column.medium("participants", (entry, cell) -> cell.text(Participants.inWords(entry.event(), report))),
				Column.narrow("place", (entry, cell) -> cell.text(report.name(entry.event().getPlace()))),
				Column.number("firstArticle", (entry, cell) -> Numbers.linkFirst(entry.evidence(), links, cell)),
				Column.narrow("starts", (entry, cell) -> cell.date(entry.when().value().flatMap(Edtf::start))),
				Column.narrow("ends", (entry, cell) -> cell.date(entry.when().value().flatMap(Edtf::end))),
				Column.narrow("precision", (entry, cell) -> cell.text(entry.when().precision(words))),
				Column.narrow("whenEdtf", (entry, cell) -> cell.text(entry.when().written())),
				Column.narrow("category", (entry, cell) -> cell.text(entry.event().getCategory())),
				Column.narrow("articleNumbers", (entry, cell) -> cell.text(Numbers.listed(entry.evidence()))),
				Column.number("evidenceCount", (entry, cell) -> cell.number(entry.evidenceCount())),
				Column.wide("notes", (entry, cell) -> cell.text(entry.event().getNotes())),
				Column.medium("eventId", (entry, cell) -> cell.text(entry.event().getId())));
	}

	@Override
	public void rows(Consumer<EventEntry> consumer) {
		report.events().forEach(consumer);
	}

	/** Who looks for a date types spaces that break. */
	private static String searchable(String date) {
		return date.replace('\u00A0', ' ');
	}
}
