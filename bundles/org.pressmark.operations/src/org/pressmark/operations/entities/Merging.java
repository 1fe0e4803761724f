// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Participant;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.store.EntityReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** One merge inside its transaction. */
final class Merging {

	private final ProjectTransaction transaction;
	private final Entity into;
	private final Set<String> ids;

	/** @param ids of those that become part of it */
	Merging(ProjectTransaction transaction, Entity into, Set<String> ids) {
		this.transaction = transaction;
		this.into = into;
		this.ids = ids;
	}

	void run() throws StoreException {
		EntityReader entities = transaction.reader().entities();
		joinDoubled(entities.doubledMentions(into.getId(), ids));
		transaction.replaceReferences(ids, into.getId());
		for (String id : entities.events(ids)) {
			takeEvent(transaction.get(Event.class, id));
		}
		for (String id : entities.declaredDistinct(ids)) {
			takeDistinction(transaction.get(Entity.class, id));
		}
		// In the order in which they came to the project, whatever the order of the ids here.
		for (String id : ids.stream().sorted().toList()) {
			Entity other = transaction.get(Entity.class, id);
			takeValues(other);
			transaction.delete(other);
		}
		into.getDistinctFrom().removeAll(ids);
		into.getDistinctFrom().remove(into.getId());
	}

	private void joinDoubled(Map<String, String> doubled) throws StoreException {
		for (Map.Entry<String, String> each : doubled.entrySet()) {
			join(transaction.get(Annotation.class, each.getKey()), transaction.get(Annotation.class, each.getValue()));
		}
	}

	private void join(Annotation doubled, Annotation kept) throws StoreException {
		kept.setComment(joined(kept.getComment(), doubled.getComment()));
		transaction.delete(doubled);
	}

	private void takeEvent(Event event) {
		if (References.isOf(event.getPlace(), ids)) {
			event.setPlace(into);
		}
		event.getParticipants().stream().filter(each -> References.isOf(each.getEntity(), ids))
				.forEach(each -> each.setEntity(into));
		List<Participant> same = event.getParticipants().stream().filter(each -> each.getEntity() == into).toList();
		for (int i = 1; i < same.size(); i++) {
			joinParticipant(event, same.subList(0, i), same.get(i));
		}
	}

	/** Who is listed twice without different roles is listed once, where it was first. */
	private static void joinParticipant(Event event, List<Participant> before, Participant participant) {
		Optional<Participant> same = before.stream().filter(each -> event.getParticipants().contains(each))
				.filter(each -> each.getRole() == null || participant.getRole() == null
						|| each.getRole().equals(participant.getRole()))
				.findFirst();
		if (same.isPresent()) {
			same.get().setRole(same.get().getRole() == null ? participant.getRole() : same.get().getRole());
			event.getParticipants().remove(participant);
		}
	}

	private void takeDistinction(Entity other) {
		other.getDistinctFrom().removeAll(ids);
		if (other != into && !ids.contains(other.getId())) {
			DeclareDistinct.declare(other, into.getId());
		}
	}

	private void takeValues(Entity other) {
		new AliasList(into).addNamesOf(other);
		Set<CollectionId> known = into.getExternalIds().stream().map(CollectionId::of).collect(Collectors.toSet());
		other.getExternalIds().stream().map(CollectionId::of).filter(known::add)
				.forEach(each -> into.getExternalIds().add(SetExternalIds.model(each)));
		into.setNotes(joined(into.getNotes(), other.getNotes()));
		other.getDistinctFrom().forEach(id -> DeclareDistinct.declare(into, id));
	}

	/** Both, one behind the other; each once. */
	private static String joined(String one, String other) {
		List<String> texts = Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream)
				.distinct().toList();
		return texts.isEmpty() ? null : String.join("\n\n", texts);
	}
}
