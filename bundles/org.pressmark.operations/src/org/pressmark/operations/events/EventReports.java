// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.Commit;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/**
 * Who reported which event: what the store says at some moment. Immutable, may be shared between threads. After a change
 * only what changed is read anew, however many events there are.
 */
public final class EventReports {

	/** Of no project. */
	public static final EventReports NONE = new EventReports(Layers.of(Map.of()));

	/** From so many changed annotations and articles on it is as quick to read all reports. */
	private static final int MOST_IDS = 20_000;
	private static final String EVENT = ModelPackage.Literals.EVENT_MENTION__EVENT.getName();
	/** What an annotation reports an event with, and what it gives its codes. */
	private static final Set<String> KINDS = Set.of(ModelPackage.Literals.EVENT_MENTION.getName(),
			ModelPackage.Literals.PASSAGE.getName());
	private static final Set<String> COLUMNS = Stream.of(ModelPackage.Literals.EVENT_MENTION__EVENT,
			ModelPackage.Literals.EVENT_MENTION__WHEN, ModelPackage.Literals.ANNOTATION__COMMENT, ModelPackage.Literals.EVENT_MENTION__DIFFERS,
			ModelPackage.Literals.ANNOTATION__FORMER_WORDS, ModelPackage.Literals.ANNOTATION__BEGIN,
			ModelPackage.Literals.ANNOTATION__END, ModelPackage.Literals.PASSAGE__CODES)
			.map(EStructuralFeature::getName).collect(Collectors.toUnmodifiableSet());

	/**
	 * What a change made of the reports.
	 *
	 * @param reports all reports after it
	 * @param changedIds the events whose reports may be others than before
	 */
	public record Update(EventReports reports, Set<String> changedIds) {

		/** Copies the set. */
		public Update {
			changedIds = Set.copyOf(changedIds);
		}
	}

	private final Layers<List<EventReport>> byEvent;

	private EventReports(Layers<List<EventReport>> byEvent) {
		this.byEvent = byEvent;
	}

	/** All reports of a project. Not for the UI thread. */
	public static EventReports read(ProjectReader reader) throws StoreException {
		return of(reader.events().allReports());
	}

	/** Just these reports, those of one event in their order. */
	public static EventReports of(Collection<EventReport> reports) {
		return new EventReports(Layers.of(byEvent(reports)));
	}

	/** What reports an event, in the order of articles; empty if nothing does. */
	public List<EventReport> of(String eventId) {
		return byEvent.get(eventId, List.of());
	}

	/** The reports after a commit. Not for the UI thread: it reads what may have changed. */
	public Update after(Commit commit, ProjectReader reader) throws StoreException {
		Set<String> annotations = new HashSet<>();
		Set<String> articles = new HashSet<>();
		Set<String> events = new HashSet<>();
		for (RowChange change : commit.changes()) {
			switch (change.table()) {
			case "event" -> events.add(change.id());
			case "article" -> articles.add(change.id());
			case "annotation" -> addAnnotation(change, annotations, articles, events);
			default -> {
				// Nothing else has to do with reports.
			}
			}
		}
		if (annotations.size() + articles.size() > MOST_IDS) {
			return all(reader);
		}
		if (!annotations.isEmpty() || !articles.isEmpty()) {
			events.addAll(reader.events().reportedBy(annotations, articles));
		}
		return new Update(with(events, reader.events().reports(events)), events);
	}

	/** The reports with those of some events read anew. */
	EventReports with(Set<String> eventIds, Collection<EventReport> reports) {
		return eventIds.isEmpty() ? this : new EventReports(byEvent.with(eventIds, byEvent(reports)));
	}

	private Update all(ProjectReader reader) throws StoreException {
		EventReports now = read(reader);
		Set<String> ids = new HashSet<>(byEvent.ids());
		ids.addAll(now.byEvent.ids());
		return new Update(now, ids);
	}

	/** Of one that came or went its article is told; of one that changed, the project tells it. */
	private static void addAnnotation(RowChange change, Set<String> annotations, Set<String> articles, Set<String> events) {
		if (change.isInsert() || change.isDelete()) {
			if (KINDS.contains(change.value("kind").orElse(""))) {
				articles.add((String) change.value("owner").orElseThrow());
			}
		} else if (!Collections.disjoint(change.after().orElseThrow().keySet(), COLUMNS)) {
			annotations.add(change.id());
		}
		change.before().map(columns -> columns.get(EVENT)).ifPresent(id -> events.add((String) id));
		change.after().map(columns -> columns.get(EVENT)).ifPresent(id -> events.add((String) id));
	}

	private static Map<String, List<EventReport>> byEvent(Collection<EventReport> reports) {
		Map<String, List<EventReport>> byEvent = new HashMap<>();
		reports.forEach(each -> byEvent.computeIfAbsent(each.eventId(), id -> new ArrayList<>(1)).add(each));
		byEvent.replaceAll((id, list) -> List.copyOf(list));
		return byEvent;
	}
}
