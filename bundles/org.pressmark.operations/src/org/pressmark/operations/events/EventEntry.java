// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;

/**
 * What is needed of an event to tell whether it may be the same as another. Immutable, so that it may be looked at on any
 * thread.
 *
 * @param event its id and title
 * @param when when it takes place, if known
 * @param participantIds the ids of those who take part
 * @param reports how many places report it
 */
public record EventEntry(KnownEvent event, Optional<Edtf> when, Set<String> participantIds, int reports) {

	/** Copies the set. */
	public EventEntry {
		participantIds = Set.copyOf(participantIds);
	}

	/** An event as some view shows it. */
	public static EventEntry of(Event event, EventReports reports) {
		return new EventEntry(KnownEvent.of(event), EventTimeline.when(event),
				event.getParticipants().stream().map(Participant::getEntity).filter(Objects::nonNull).map(Entity::getId)
						.collect(Collectors.toSet()),
				reports.of(event.getId()).size());
	}
}
