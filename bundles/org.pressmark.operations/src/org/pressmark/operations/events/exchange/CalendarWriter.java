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
 * lasts all day; a time with a zone is written in UTC, one without as it is; what has no beginning is at its last day. What
 * the format has no sign for, an approximate date say, stands in the description in words. Events without a date, or in years
 * that have not four digits, are left out, and said. No event keeps anybody busy.
 *
 * @param exported the events
 */
public record CalendarWriter(ExportedEvents exported) implements ReportWriter {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'") //$NON-NLS-1$
			.withZone(ZoneOffset.UTC);

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		LeftOutEvents leftOut = new LeftOutEvents();
		List<ExportedEvent> events = leftOut.without(exported.events(), event -> CalendarTime.isIn(event.when()));
		leftOut.requireSome(Messages.calendar_nothing);
		CalendarLines lines = new CalendarLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.line("PRODID", "-//Pressmark//Events//EN").line("CALSCALE", "GREGORIAN") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.text("X-WR-CALNAME", options.title()); //$NON-NLS-1$
		EventWords words = EventWords.of(options.locale());
		events.forEach(event -> write(event, words, lines));
		output.write(lines.line("END", "VCALENDAR").toBytes()); //$NON-NLS-1$ //$NON-NLS-2$
		return leftOut.warnings(Messages.calendar_leftOutOne, Messages.calendar_leftOut);
	}

	private void write(ExportedEvent event, EventWords words, CalendarLines lines) {
		lines.line("BEGIN", "VEVENT").text("UID", event.id() + '@' + exported.projectId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.line("DTSTAMP", STAMP.format(exported.changed().truncatedTo(ChronoUnit.SECONDS))); //$NON-NLS-1$
		CalendarTime.write(event.when().orElseThrow(), lines);
		lines.text("SUMMARY", event.title()).text("DESCRIPTION", description(event, words)); //$NON-NLS-1$ //$NON-NLS-2$
		event.place().ifPresent(place -> lines.text("LOCATION", place)); //$NON-NLS-1$
		event.category().ifPresent(category -> lines.text("CATEGORIES", category)); //$NON-NLS-1$
		lines.line("STATUS", event.status() == EventStatus.CONFIRMED ? "CONFIRMED" : "TENTATIVE") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.line("TRANSP", "TRANSPARENT").line("END", "VEVENT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String description(ExportedEvent event, EventWords words) {
		List<String> lines = new ArrayList<>(List.of(words.date(event)));
		lines.addAll(words.details(event));
		return String.join("\n", lines); //$NON-NLS-1$
	}
}
