// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** One merge inside its transaction. */
final class MergingEvents {

	private final ProjectTransaction transaction;
	private final Event into;
	private final Set<String> ids;
	/** The evidence that the merged event has, by its words. */
	private final Map<Span, EventMention> evidence = new HashMap<>();

	/** @param ids of those that become part of it */
	MergingEvents(ProjectTransaction transaction, Event into, Set<String> ids) {
		this.transaction = transaction;
		this.into = into;
		this.ids = ids;
	}

	void run() throws StoreException {
		// In the order in which they came to the project, whatever the order of the ids here.
		List<String> inOrder = ids.stream().sorted().toList();
		for (String id : inOrder) {
			into.setWhen(Optional.ofNullable(into.getWhen()).orElse(transaction.get(Event.class, id).getWhen()));
		}
		takeEvidence(List.of(into.getId()));
		takeEvidence(inOrder);
		redirectLinks();
		for (String id : inOrder) {
			Event other = transaction.get(Event.class, id);
			takeValues(other);
			takeLinks(other);
			transaction.delete(other);
		}
	}

	private void takeEvidence(List<String> eventIds) throws StoreException {
		for (String id : transaction.reader().events().evidence(eventIds)) {
			EventMention mention = transaction.get(EventMention.class, id);
			Span place = new Span(transaction.ownerId(mention), mention.getBegin(), mention.getEnd());
			EventMention kept = evidence.putIfAbsent(place, mention);
			keepDate(mention);
			if (kept != null && kept != mention) {
				join(kept, mention);
			} else {
				mention.setEvent(into);
			}
		}
	}

	private void keepDate(EventMention mention) {
		String date = mention.getEvent().getWhen();
		if (mention.getWhen() == null && date != null && !date.equals(into.getWhen())) {
			mention.setWhen(date);
		}
	}

	private void join(EventMention kept, EventMention doubled) throws StoreException {
		kept.setComment(joined(kept.getComment(), doubled.getComment()));
		if (kept.getWhen() == null) {
			kept.setWhen(doubled.getWhen());
		}
		if (doubled.isDiffers()) {
			kept.setDiffers(true);
		}
		transaction.delete(doubled);
	}

	/** Whoever leads to one of the others leads to the one that stays. */
	private void redirectLinks() throws StoreException {
		for (String id : transaction.reader().events().leadingTo(ids)) {
			Event from = transaction.get(Event.class, id);
			List<EventLink> links = from.getLinks().stream().filter(this::leadsToOther).toList();
			from.getLinks().removeAll(links);
			if (!ids.contains(id)) {
				links.forEach(link -> Links.add(from, into, link.getKind()));
			}
		}
	}

	private boolean leadsToOther(EventLink link) {
		return link.getTarget() != null && ids.contains(link.getTarget().getId());
	}

	private void takeLinks(Event other) {
		other.getLinks().stream().filter(link -> link.getTarget() != null)
				.forEach(link -> Links.add(into, link.getTarget(), link.getKind()));
	}

	private void takeValues(Event other) {
		into.setPlace(Optional.ofNullable(into.getPlace()).orElse(other.getPlace()));
		into.setCategory(Optional.ofNullable(into.getCategory()).orElse(other.getCategory()));
		into.setNotes(joined(into.getNotes(), other.getNotes()));
		other.getParticipants().forEach(this::takeParticipant);
	}

	/** Who is listed without another role is listed once. */
	private void takeParticipant(Participant participant) {
		List<Participant> same = into.getParticipants().stream()
				.filter(each -> each.getEntity() == participant.getEntity()).toList();
		Set<String> roles = same.stream().map(Participant::getRole).filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		String role = participant.getRole();
		if (!same.isEmpty() && (role == null || roles.contains(role))) {
			return;
		}
		Optional<Participant> open = same.stream().filter(each -> each.getRole() == null).findFirst();
		if (open.isPresent()) {
			open.get().setRole(role);
			return;
		}
		Participant added = ModelFactory.eINSTANCE.createParticipant();
		added.setEntity(participant.getEntity());
		added.setRole(role);
		into.getParticipants().add(added);
	}

	/** Both, one behind the other; each once. */
	private static String joined(String one, String other) {
		List<String> texts = Stream.of(one, other).filter(Objects::nonNull).distinct().toList();
		return texts.isEmpty() ? null : String.join("\n\n", texts);
	}
}
