// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * All that an event says of itself, but for what it leads to. Immutable, so that it may be handed to the writer thread.
 * Whoever reported the event, and when, is no part of it.
 *
 * @param title what happened, one line
 * @param when when it took place; empty if unknown
 * @param participants who takes part, in the order of their weight
 * @param placeId the id of the entity where it takes place; empty if unknown
 * @param category of which kind it is; empty if that is open
 * @param status how sure it is
 * @param notes what somebody wants to remember about it; empty if nothing
 */
public record EventDetails(String title, Optional<Edtf> when, List<EventPart> participants, Optional<String> placeId,
		Optional<String> category, EventStatus status, Optional<String> notes) {

	/** Copies the list. */
	public EventDetails {
		participants = List.copyOf(participants);
	}

	/** An event of which only the title is known. */
	public static EventDetails titled(String title) {
		return new EventDetails(title, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), EventStatus.REPORTED,
				Optional.empty());
	}

	/** What an event says. A date that cannot be read is left out; participants of whom nobody knows who they are, too. */
	public static EventDetails of(Event event) {
		return new EventDetails(Optional.ofNullable(event.getTitle()).orElse(""),
				Optional.ofNullable(event.getWhen()).flatMap(Edtf::tryParse),
				event.getParticipants().stream().map(EventPart::of).flatMap(Optional::stream).toList(),
				Optional.ofNullable(event.getPlace()).map(Entity::getId), Optional.ofNullable(event.getCategory()),
				event.getStatus(), Optional.ofNullable(event.getNotes()));
	}

	/** The same with another title. */
	public EventDetails withTitle(String other) {
		return new EventDetails(other, when, participants, placeId, category, status, notes);
	}

	/** The same with another date, or without one. */
	public EventDetails withWhen(Optional<Edtf> other) {
		return new EventDetails(title, other, participants, placeId, category, status, notes);
	}

	/** The same with others who take part. */
	public EventDetails withParticipants(List<EventPart> others) {
		return new EventDetails(title, when, others, placeId, category, status, notes);
	}

	/** The same at another place, or at an unknown one. */
	public EventDetails withPlace(Optional<String> otherId) {
		return new EventDetails(title, when, participants, otherId, category, status, notes);
	}

	/** The same of another kind, or of none. */
	public EventDetails withCategory(Optional<String> other) {
		return new EventDetails(title, when, participants, placeId, other, status, notes);
	}

	/** The same, otherwise sure. */
	public EventDetails withStatus(EventStatus other) {
		return new EventDetails(title, when, participants, placeId, category, other, notes);
	}

	/** The same with other notes, or without any. */
	public EventDetails withNotes(Optional<String> other) {
		return new EventDetails(title, when, participants, placeId, category, status, other);
	}

	/**
	 * Makes an event say this. What it says already is not touched.
	 *
	 * @throws StoreException if the title is blank, something has control characters, or an entity is gone
	 */
	void store(Event event, ProjectTransaction transaction) throws StoreException {
		if (title.isBlank()) {
			throw new StoreException(Messages.edit_titleMissing);
		}
		Optional<String> control = notes.flatMap(Names::control);
		if (control.isPresent()) {
			throw new StoreException(NLS.bind(Messages.edit_textControl, control.get()));
		}
		boolean isSame = of(event).equals(this);
		event.setTitle(Names.of(title));
		if (!isSame) {
			event.setWhen(when.map(Edtf::toString).orElse(null));
			storeParticipants(event, transaction);
		}
		event.setPlace(placeId.isPresent() ? transaction.get(Entity.class, placeId.get()) : null);
		event.setCategory(category.isPresent() && !category.get().isBlank() ? Names.of(category.get()) : null);
		event.setStatus(status);
		event.setNotes(notes.filter(text -> !text.isBlank()).orElse(null));
	}

	private void storeParticipants(Event event, ProjectTransaction transaction) throws StoreException {
		List<Participant> made = new ArrayList<>();
		for (EventPart part : participants) {
			made.add(part.make(transaction));
		}
		ECollections.setEList(event.getParticipants(), made);
	}
}
