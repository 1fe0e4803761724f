// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.Set;

import org.pressmark.model.Event;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** What leads from event to event, where events go. */
public final class EventLinks {

	private EventLinks() {
	}

	/** Takes out of all other events what leads to these, so that they can be deleted. */
	public static void removeTo(Set<String> eventIds, ProjectTransaction transaction) throws StoreException {
		for (String id : transaction.reader().events().leadingTo(eventIds)) {
			Event event = eventIds.contains(id) ? null : transaction.find(Event.class, id).orElse(null);
			if (event != null) {
				event.getLinks().removeIf(link -> link.getTarget() != null && eventIds.contains(link.getTarget().getId()));
			}
		}
	}
}
