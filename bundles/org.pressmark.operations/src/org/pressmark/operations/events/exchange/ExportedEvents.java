// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventReports;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.EventReport;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * Events of a project for other programs. Immutable.
 *
 * @param projectId the id of the project, by which its events differ from those of others
 * @param changed when the project was changed last: the only clock that the files know
 * @param events the events by date, those without one last; of the same date by title
 */
public record ExportedEvents(String projectId, Instant changed, List<ExportedEvent> events) {

	private static final Comparator<ExportedEvent> ORDER = Comparator
			.comparing(ExportedEvent::when, Comparator.comparing((Optional<Edtf> when) -> when.orElse(null),
					Comparator.nullsLast(Comparator.naturalOrder())))
			.thenComparing(ExportedEvent::title).thenComparing(ExportedEvent::id);

	/** Copies the list. */
	public ExportedEvents {
		events = List.copyOf(events);
	}

	/** The events of a project that a filter shows. */
	public static ExportedEvents read(ProjectReader reader, EventFilter filter) throws StoreException {
		Project project = reader.project();
		EventReports reports = EventReports.read(reader);
		Map<String, Optional<String>> titles = new HashMap<>();
		List<ExportedEvent> events = new ArrayList<>();
		for (Event event : project.getEvents()) {
			List<EventReport> known = reports.of(event.getId());
			if (filter.shows(event, known)) {
				events.add(ExportedEvent.of(event, reports(known, titles, reader)));
			}
		}
		events.sort(ORDER);
		Instant changed = reader.history(1).stream().map(HistoryEntry::at).findFirst().orElse(Instant.EPOCH);
		return new ExportedEvents(project.getId(), changed, events);
	}

	private static List<ExportedReport> reports(List<EventReport> known, Map<String, Optional<String>> titles,
			ProjectReader reader) throws StoreException {
		Map<String, ExportedReport> byArticle = new LinkedHashMap<>();
		for (EventReport report : known) {
			Optional<String> title = titles.get(report.articleId());
			if (Objects.isNull(title)) {
				title = reader.row(report.articleId()).flatMap(ArticleRow::title);
				titles.put(report.articleId(), title);
			}
			byArticle.putIfAbsent(report.articleId(), new ExportedReport(report.outlet(), title, report.published()));
		}
		return List.copyOf(byArticle.values());
	}
}
