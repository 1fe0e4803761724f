// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.EventEntry;
import org.pressmark.export.internal.report.Participants;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Event;
import org.pressmark.timeline.internal.model.TimelineModel;

/** What happened, in the order of time; what has no date comes last, under a heading of its own. */
public final class EventsSection extends WordSection {

	/** Whether it has a picture of the timeline. */
	@SectionParameter(label = "events_withPicture")
	public boolean picture = true;

	/** Whether it has the events whose dates nobody knows. */
	@SectionParameter(label = "events_withUndated")
	public boolean undated = true;

	private static final String NAME = "events";
	private static final int[] WIDTHS = {1700, 4208, 1050, 2000};

	private static Heading undatedHeading(Report report) {
		return Heading.subsection(report.words().of("events_undated"), "events_undated");
	}

	private static List<EventEntry> undated(Report report) {
		return report.events().stream().filter(Predicate.not(event -> event.when().isDated())).toList();
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) throws IOException {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		document.paragraph(Style.NOTE).text(words.of(report.events().isEmpty() ? "events_none" : "events_intro"));
		Optional<TimelineModel> timeline = report.timeline();
		if (picture && timeline.isPresent()) {
			new TimelineFigure(report, timeline.get()).write(document);
		}
		write(report.events().stream().filter(event -> event.when().isDated()).toList(), report, document);
		List<EventEntry> others = undated(report);
		if (undated && !others.isEmpty()) {
			undatedHeading(report).write(document);
			write(others, report, document);
		}
	}

	private static void write(List<EventEntry> events, Report report, WordDocument document) {
		if (events.isEmpty()) {
			return;
		}
		Words words = report.words();
		WordTable table = document.table(Style.REPORT_TABLE, words.of("events_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("events_when"))
				.cell(Style.TABLE_HEADER, words.of("events_what"))
				.cell(Style.TABLE_HEADER, words.of("events_status"))
				.cell(Style.TABLE_HEADER, words.of("events_evidence"));
		events.forEach(event -> write(event, report, table.row()));
	}

	private static void write(EventEntry entry, Report report, WordRow row) {
		Words words = report.words();
		Event event = entry.event();
		row.cell(Style.TABLE_TEXT, entry.when().isKnown() ? entry.when().inWords(words) : words.of("date_unknown"));
		row.cell(Style.TABLE_TEXT).text(Objects.toString(event.getTitle(), ""), Style.STRONG);
		String participants = Participants.inWords(event, report);
		if (!participants.isEmpty()) {
			row.paragraph(Style.TABLE_SECONDARY).text(participants);
		}
		report.name(event.getPlace()).ifPresent(place -> row.paragraph(Style.TABLE_SECONDARY)
				.text(words.of("events_place", place)));
		row.cell(Style.TABLE_TEXT, words.of(event.getStatus()));
		WordParagraph evidence = row.cell(Style.TABLE_TEXT);
		if (entry.evidence().isEmpty()) {
			evidence.text(words.of("count_none"));
		}
		References.places(evidence, entry.evidence().numbers(), article -> Bookmarks.evidence(entry, article));
	}
}
