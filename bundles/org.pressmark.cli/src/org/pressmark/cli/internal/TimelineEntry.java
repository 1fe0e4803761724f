// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ReferenceOrder;
import org.pressmark.store.StoreException;

/**
 * An event and where it is reported.
 *
 * @param event the event
 * @param when its date, if it has one
 * @param evidence how many annotations report it
 * @param articles the ids of the articles that these are in, each once
 */
record TimelineEntry(Event event, Optional<Edtf> when, int evidence, List<String> articles) {

	private static final int TITLE_CHARACTERS = 70;
	private static final int PARTICIPANTS_CHARACTERS = 60;

	/** By date; those without one come last. */
	private static final Comparator<TimelineEntry> ORDER = Comparator
			.<TimelineEntry, Boolean>comparing(entry -> entry.when.isEmpty())
			.thenComparing(entry -> entry.when.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(entry -> text(entry.event.getTitle())).thenComparing(entry -> entry.event.getId());

	/** All events of a project in their order. */
	static List<TimelineEntry> all(ProjectReader reader) throws StoreException {
		List<TimelineEntry> entries = new ArrayList<>();
		for (Event event : reader.project().getEvents()) {
			ReferenceOrder evidence = reader.referenceOrder(event.getId());
			entries.add(
					new TimelineEntry(event, EventTimeline.when(event), evidence.size(), evidence.articleIds()));
		}
		entries.sort(ORDER);
		return entries;
	}

	/** What scripts get; the date in words is English wherever they run. */
	JsonLine json() {
		return new JsonLine().put("id", event.getId()).put("title", event.getTitle()).put("when", event.getWhen())
				.put("whenText", when.map(date -> EdtfFormat.of(Locale.ENGLISH).format(date)))
				.putObjects("participants", event.getParticipants().stream().map(TimelineEntry::json).toList())
				.put("place", event.getPlace() == null ? null : json(event.getPlace()))
				.put("category", event.getCategory()).put("status", event.getStatus().getLiteral())
				.put("evidence", evidence).put("articles", articles);
	}

	/** What people get, a cell for each column. */
	String[] cells() {
		Locale locale = Locale.getDefault(Locale.Category.FORMAT);
		String participants = event.getParticipants().stream().map(TimelineEntry::name).collect(Collectors.joining(", "));
		return new String[] { when.map(EdtfFormat.of(locale)::format).orElse(Messages.timeline_undated),
				Plain.shorten(text(event.getTitle()), TITLE_CHARACTERS),
				Plain.shorten(participants, PARTICIPANTS_CHARACTERS), Plain.line(name(event.getPlace())),
				event.getStatus().getLiteral(), Integer.toString(evidence), Integer.toString(articles.size()) };
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
