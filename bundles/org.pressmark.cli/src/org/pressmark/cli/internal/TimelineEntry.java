// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.operations.events.ReportingLag;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * An event and where it is reported.
 *
 * @param event the event
 * @param when its date, if it has one
 * @param reports what reports it
 */
record TimelineEntry(Event event, Optional<Edtf> when, List<EventReport> reports) {

	private static final int TITLE_CHARACTERS = 70;
	private static final int PARTICIPANTS_CHARACTERS = 60;

	/** By date; those without one come last. */
	private static final Comparator<TimelineEntry> ORDER = Comparator
			.<TimelineEntry, Boolean>comparing(entry -> entry.when.isEmpty())
			.thenComparing(entry -> entry.when.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(entry -> text(entry.event.getTitle())).thenComparing(entry -> entry.event.getId());

	/** The events of a project that a filter shows, in their order. */
	static List<TimelineEntry> all(ProjectReader reader, EventFilter filter) throws StoreException {
		EventReports reports = EventReports.read(reader);
		return reader.project().getEvents().stream()
				.filter(event -> filter.shows(event, reports.of(event.getId())))
				.map(event -> new TimelineEntry(event, EventTimeline.when(event), reports.of(event.getId()))).sorted(ORDER)
				.toList();
	}

	/** What sources disagree in about it. */
	Optional<Disagreement> disagreement() {
		return Disagreement.of(event, reports);
	}

	/** In what, as scripts get it. */
	List<String> disagreements() {
		return disagreement().map(Disagreement::kinds).orElse(Set.of()).stream().sorted()
				.map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** What scripts get; the date in words is English wherever they run. */
	JsonLine json() {
		return new JsonLine().put("id", event.getId()).put("title", event.getTitle()).put("when", event.getWhen())
				.put("whenText", when.map(date -> EdtfFormat.of(Locale.ENGLISH).format(date)))
				.putObjects("participants", event.getParticipants().stream().map(TimelineEntry::json).toList())
				.put("place", event.getPlace() == null ? null : json(event.getPlace()))
				.put("category", event.getCategory()).put("status", event.getStatus().getLiteral())
				.put("evidence", reports.size()).put("articles", articles())
				.put("earliest", when.flatMap(Edtf::earliest).map(LocalDateTime::toString))
				.put("latest", when.flatMap(Edtf::latest).map(LocalDateTime::toString)).put("notes", event.getNotes())
				.putObjects("reports", reports.stream().map(this::json).toList())
				.putObjects("links", event.getLinks().stream().filter(link -> link.getTarget() != null)
						.map(TimelineEntry::json).toList())
				.put("disagreements", disagreements());
	}

	/** One report, with how many days after the event it was published. */
	JsonLine json(EventReport report) {
		OptionalLong lag = when.isEmpty() || report.published().isEmpty() ? OptionalLong.empty()
				: ReportingLag.days(when.get(), report.published().get());
		return new JsonLine().put("annotation", report.annotationId()).put("article", report.articleId())
				.put("outlet", report.outlet()).put("published", report.published().map(Edtf::toString))
				.put("lagDays", lag.isPresent() ? lag.getAsLong() : null).put("says", report.says().map(Edtf::toString))
				.put("differs", report.differs()).put("comment", report.comment()).put("codes", report.codes());
	}

	private static JsonLine json(EventLink link) {
		return new JsonLine().put("kind", link.getKind().getLiteral()).put("event", link.getTarget().getId()).put("title",
				link.getTarget().getTitle());
	}

	private List<String> articles() {
		return reports.stream().map(EventReport::articleId).distinct().toList();
	}

	/** What people get, a cell for each column. */
	String[] cells() {
		Locale locale = Locale.getDefault(Locale.Category.FORMAT);
		String participants = event.getParticipants().stream().map(TimelineEntry::name).collect(Collectors.joining(", "));
		return new String[] { when.map(EdtfFormat.of(locale)::format).orElse(Messages.timeline_undated),
				Plain.shorten(text(event.getTitle()), TITLE_CHARACTERS),
				Plain.shorten(participants, PARTICIPANTS_CHARACTERS), Plain.line(name(event.getPlace())),
				event.getStatus().getLiteral(), Integer.toString(reports.size()), Integer.toString(articles().size()) };
	}

	private static JsonLine json(Participant participant) {
		return json(participant.getEntity()).put("role", participant.getRole());
	}

	private static JsonLine json(Entity entity) {
		return new JsonLine().put("entity", entity.getId()).put("name", entity.getName());
	}

	private static String name(Participant participant) {
		String name = name(participant.getEntity());
		return participant.getRole() == null ? name
				: NLS.bind(Messages.timeline_participant, name, participant.getRole());
	}

	private static String name(Entity entity) {
		return entity == null ? "" : text(entity.getName());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
