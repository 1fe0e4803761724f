// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Participant;
import org.pressmark.model.text.Folding;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.EventReport;

/**
 * Which events to show. An event has to fulfil all that is asked for; what is empty is not asked for. Immutable.
 *
 * @param words all of these must occur, in any letter case and with or without accents, in title, category, notes, or the
 *        names of place, participants and outlets; separated by spaces
 * @param entityIds one of these has to take part, or to be the place
 * @param categories it has to be of one of these kinds; the empty one for events without
 * @param statuses it has to be as sure as one of these
 * @param period when it takes place must have something in common with this; what is undated has not
 * @param outlets one of these has to report it
 * @param articleIds one of these articles has to report it; empty for any, an empty set for none
 * @param onlyDisagreement only those about which sources disagree, see {@link Disagreement}
 * @param withoutEvidence only those that nothing reports: never did, or no longer does
 * @param codeIds one of the passages that report it has to have one of these codes
 * @param undated only those without a date, or with none that can be read
 */
public record EventFilter(String words, Set<String> entityIds, Set<String> categories, Set<EventStatus> statuses,
		Optional<Edtf> period, Set<String> outlets, Optional<Set<String>> articleIds, boolean onlyDisagreement,
		boolean withoutEvidence, Set<String> codeIds, boolean undated) {

	/** All events. */
	public static final EventFilter ALL = new EventFilter("", Set.of(), Set.of(), Set.of(), Optional.empty(), Set.of(),
			Optional.empty(), false, false, Set.of(), false);

	/** Copies the sets. */
	public EventFilter {
		entityIds = Set.copyOf(entityIds);
		categories = Set.copyOf(categories);
		statuses = Set.copyOf(statuses);
		outlets = Set.copyOf(outlets);
		articleIds = articleIds.map(Set::copyOf);
		codeIds = Set.copyOf(codeIds);
	}

	/** The same with other words. */
	public EventFilter withWords(String others) {
		return new EventFilter(others, entityIds, categories, statuses, period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same with others who take part. */
	public EventFilter withEntities(Collection<String> ids) {
		return new EventFilter(words, Set.copyOf(ids), categories, statuses, period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same for events of other kinds. */
	public EventFilter withCategories(Collection<String> others) {
		return new EventFilter(words, entityIds, Set.copyOf(others), statuses, period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same for events that are otherwise sure. */
	public EventFilter withStatuses(Collection<EventStatus> others) {
		return new EventFilter(words, entityIds, categories, Set.copyOf(others), period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same in another period, or in any. */
	public EventFilter withPeriod(Optional<Edtf> other) {
		return new EventFilter(words, entityIds, categories, statuses, other, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same for what other outlets report. */
	public EventFilter withOutlets(Collection<String> others) {
		return new EventFilter(words, entityIds, categories, statuses, period, Set.copyOf(others), articleIds, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same for what certain articles report, or any. */
	public EventFilter withArticles(Optional<Set<String>> ids) {
		return new EventFilter(words, entityIds, categories, statuses, period, outlets, ids, onlyDisagreement,
				withoutEvidence, codeIds, undated);
	}

	/** The same for events about which sources disagree, or for any. */
	public EventFilter withDisagreement(boolean only) {
		return new EventFilter(words, entityIds, categories, statuses, period, outlets, articleIds, only, withoutEvidence,
				codeIds, undated);
	}

	/** The same for events that nothing reports, or for any. */
	public EventFilter withWithoutEvidence(boolean only) {
		return new EventFilter(words, entityIds, categories, statuses, period, outlets, articleIds, onlyDisagreement, only,
				codeIds, undated);
	}

	/** The same for what passages with other codes report, one of them; with none, for any. */
	public EventFilter withCodes(Collection<String> ids) {
		return new EventFilter(words, entityIds, categories, statuses, period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, Set.copyOf(ids), undated);
	}

	/** The same for events without a date, or for any. */
	public EventFilter withUndated(boolean only) {
		return new EventFilter(words, entityIds, categories, statuses, period, outlets, articleIds, onlyDisagreement,
				withoutEvidence, codeIds, only);
	}

	/** Whether nothing is asked for. */
	public boolean isAll() {
		return equals(ALL) || words.isBlank() && withWords("").equals(ALL);
	}

	/**
	 * Whether an event is to be shown.
	 *
	 * @param reports what reports the event
	 */
	public boolean shows(Event event, List<EventReport> reports) {
		return (categories.isEmpty() || categories.contains(Objects.requireNonNullElse(event.getCategory(), "")))
				&& (statuses.isEmpty() || statuses.contains(event.getStatus()))
				&& (entityIds.isEmpty() || entities(event).anyMatch(entity -> entityIds.contains(entity.getId())))
				&& period.map(each -> isIn(each, event)).orElse(true)
				&& (!undated || EventTimeline.when(event).isEmpty()) && isReportedBy(reports)
				&& (!onlyDisagreement || Disagreement.of(event, reports).isPresent())
				&& (!withoutEvidence || reports.isEmpty()) && hasWords(event, reports);
	}

	private boolean isReportedBy(List<EventReport> reports) {
		return (outlets.isEmpty() || reports.stream().anyMatch(each -> each.outlet().filter(outlets::contains).isPresent()))
				&& (codeIds.isEmpty() || reports.stream().flatMap(each -> each.codes().stream()).anyMatch(codeIds::contains))
				&& articleIds.map(ids -> reports.stream().anyMatch(each -> ids.contains(each.articleId()))).orElse(true);
	}

	private static boolean isIn(Edtf period, Event event) {
		return EventTimeline.when(event)
				.map(when -> !DateConflict.isApart(period, when)).orElse(false);
	}

	private boolean hasWords(Event event, List<EventReport> reports) {
		if (words.isBlank()) {
			return true;
		}
		String text = Folding.of(Stream.of(
				Stream.of(event.getTitle(), event.getCategory(), event.getNotes()), entities(event).map(Entity::getName),
				reports.stream().flatMap(each -> each.outlet().stream())).flatMap(each -> each).filter(Objects::nonNull)
				.reduce("", (all, each) -> all + '\n' + each));
		return Stream.of(words.strip().split("\\s+")).allMatch(word -> text.contains(Folding.of(word)));
	}

	private static Stream<Entity> entities(Event event) {
		return Stream.concat(event.getParticipants().stream().map(Participant::getEntity), Stream.of(event).map(Event::getPlace))
				.filter(Objects::nonNull);
	}
}
