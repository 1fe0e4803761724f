// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.EntityType;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.EventPart;
import org.pressmark.operations.edit.UpdateEvent;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * What is to be done with a row.
 *
 * @param row what a person sees of it
 * @param details what the event says then, but for participants and place
 * @param participants who takes part
 * @param place where
 */
record PlannedEvent(PreviewRow row, EventDetails details, List<Part> participants, Optional<Part> place) {

	/**
	 * Somebody or something that is known, or becomes known.
	 *
	 * @param entityId its id; empty if it is to be made
	 * @param name its name
	 * @param role as what it takes part; empty if that is open
	 */
	record Part(Optional<String> entityId, String name, Optional<String> role) {

		private String id(EntityType type, Map<String, String> made, ProjectTransaction transaction) throws StoreException {
			if (entityId.isPresent()) {
				return entityId.get();
			}
			String key = TableWords.folded(name);
			if (!made.containsKey(key)) {
				made.put(key, CreateEntity.create(transaction, type, name).getId());
			}
			return made.get(key);
		}
	}

	/** @param made the ids of entities that the import has made, by their folded names */
	void run(ProjectTransaction transaction, Map<String, String> made) throws StoreException {
		List<EventPart> parts = new ArrayList<>();
		for (Part part : participants) {
			parts.add(new EventPart(part.id(EntityType.OTHER, made, transaction), part.role()));
		}
		Optional<String> where = place.isPresent() ? Optional.of(place.get().id(EntityType.PLACE, made, transaction))
				: Optional.empty();
		EventDetails whole = details.withParticipants(parts).withPlace(where);
		if (row.eventId().isPresent()) {
			new UpdateEvent(row.eventId().get(), whole).run(transaction);
		} else {
			CreateEvent.create(transaction, whole);
		}
	}
}
