// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.EventEntry;
import org.pressmark.export.internal.report.Participants;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** A row for each event, in the order of time. */
final class EventsTable implements ExcelTable<EventEntry> {

	@Override
	public String name() {
		return "sheet_events";
	}

	@Override
	public List<Column<EventEntry>> columns(Report report) {
		Words words = report.words();
		return List.of(
				Column.narrow("number", (entry, cell) -> cell.number(entry.index() + 1L)),
				Column.medium("when", (entry, cell) -> cell.text(entry.when().inWords(words))),
				Column.narrow("starts", (entry, cell) -> cell.date(entry.when().value().flatMap(Edtf::start))),
				Column.narrow("ends", (entry, cell) -> cell.date(entry.when().value().flatMap(Edtf::end))),
				Column.wide("event", (entry, cell) -> cell.text(entry.event().getTitle())),
				Column.narrow("eventStatus", (entry, cell) -> cell.text(words.of(entry.event().getStatus()))),
				Column.narrow("category", (entry, cell) -> cell.text(entry.event().getCategory())),
				Column.wide("participants", (entry, cell) -> cell.text(Participants.inWords(entry.event(), report))),
				Column.medium("place", (entry, cell) -> cell.text(report.name(entry.event().getPlace()))),
				Column.narrow("articleNumbers", (entry, cell) -> cell.text(Numbers.listed(entry.evidence()))),
				Column.narrow("evidenceCount", (entry, cell) -> cell.number(entry.evidenceCount())),
				Column.narrow("whenEdtf", (entry, cell) -> cell.text(entry.when().written())),
				Column.narrow("precision", (entry, cell) -> cell.text(entry.when().precision(words))),
				Column.wide("notes", (entry, cell) -> cell.text(entry.event().getNotes())),
				Column.medium("eventId", (entry, cell) -> cell.text(entry.event().getId())));
	}

	@Override
	public void rows(Report report, SubMonitor monitor, Consumer<EventEntry> consumer) {
		report.events().forEach(consumer);
	}
}
