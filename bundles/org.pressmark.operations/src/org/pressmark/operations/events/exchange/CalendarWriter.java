// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.model.EventStatus;

/**
 * Events as a calendar: iCalendar, <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>. What is a day or coarser
 * lasts all day; a time with a zone is written in UTC, one without as it is. The dates of a set are an entry each, tentative
 * ones if it was at one of them; what goes on has its beginning alone, what has no beginning its end. Whatever the format has
 * no sign for, an approximate date say, stands in the description in words. Events without a date, or in years that have not
 * four digits, are left out, and said. No event keeps anybody busy. The same project makes the same bytes: an entry has the id
 * of its event, with the number of its date in the set from the second on, and the moment at which the project was changed.
 *
 * @param exported the events
 */
public record CalendarWriter(ExportedEvents exported) implements ReportWriter {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		LeftOutEvents leftOut = new LeftOutEvents();
		List<ExportedEvent> events = leftOut.without(exported.events(), CalendarWriter::isIn);
		leftOut.requireSome(Messages.calendar_nothing);
		CalendarLines lines = new CalendarLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
				.line("PRODID", "-//Pressmark//Events//EN").line("CALSCALE", "GREGORIAN")
				.text("X-WR-CALNAME", options.title());
		EventWords words = EventWords.of(options.locale());
		events.forEach(event -> write(event, words, lines));
		output.write(lines.line("END", "VCALENDAR").toBytes());
		return leftOut.warnings(Messages.calendar_leftOutOne, Messages.calendar_leftOut);
	}

	private static boolean isIn(ExportedEvent event) {
		return event.when().isPresent()
				&& CalendarEntry.of(event.when().get()).stream().map(CalendarEntry::time).allMatch(CalendarTime::isPlain);
	}

	private void write(ExportedEvent event, EventWords words, CalendarLines lines) {
		List<CalendarEntry> entries = CalendarEntry.of(event.when().orElseThrow());
		for (int i = 0; i < entries.size(); i++) {
			write(event, entries.get(i), i == 0 ? event.id() : event.id() + '-' + (i + 1), words, lines);
		}
	}

	private void write(ExportedEvent event, CalendarEntry entry, String id, EventWords words, CalendarLines lines) {
		lines.line("BEGIN", "VEVENT").text("UID", id + '@' + exported.projectId())
				.line("DTSTAMP", STAMP.format(exported.changed().truncatedTo(ChronoUnit.SECONDS)));
		entry.time().write(lines);
		lines.text("SUMMARY", event.title()).text("DESCRIPTION", description(event, entry, words));
		event.place().ifPresent(place -> lines.text("LOCATION", place));
		event.category().ifPresent(category -> lines.text("CATEGORIES", category));
		boolean isConfirmed = event.status() == EventStatus.CONFIRMED && entry.isCertain();
		lines.line("STATUS", isConfirmed ? "CONFIRMED" : "TENTATIVE")
				.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
	}

	private static String description(ExportedEvent event, CalendarEntry entry, EventWords words) {
		List<String> lines = new ArrayList<>(List.of(words.date(event)));
		entry.note().ifPresent(lines::add);
		lines.addAll(words.details(event));
		return String.join("\n", lines);
	}
}
