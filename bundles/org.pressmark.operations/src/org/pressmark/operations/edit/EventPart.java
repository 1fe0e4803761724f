// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Who takes part in an event, and as what.
 *
 * @param entityId the id of the entity that takes part
 * @param role as what, in the analyst's own words; empty if that is open
 */
public record EventPart(String entityId, Optional<String> role) {

	/** Who takes part, whatever as. */
	public static EventPart of(String entityId) {
		return new EventPart(entityId, Optional.empty());
	}

	/** What an event says; empty if it does not say who. */
	static Optional<EventPart> of(Participant participant) {
		return Optional.ofNullable(participant.getEntity()).map(Entity::getId)
				.map(id -> new EventPart(id, Optional.ofNullable(participant.getRole())));
	}

	Participant make(ProjectTransaction transaction) throws StoreException {
		Participant participant = ModelFactory.eINSTANCE.createParticipant();
		participant.setEntity(transaction.get(Entity.class, entityId));
		participant.setRole(role.isPresent() && !role.get().isBlank() ? Names.of(role.get()) : null);
		return participant;
	}
}
