// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.ModelFactory;

/** What leads from event to event: at most one link of a kind to each other event. */
final class Links {

	private Links() {
	}

	/** @return whether it was not there yet */
	static boolean add(Event from, Event to, EventLinkKind kind) {
		if (from == to || from.getLinks().stream().anyMatch(link -> link.getTarget() == to && link.getKind() == kind)) {
			return false;
		}
		EventLink link = ModelFactory.eINSTANCE.createEventLink();
		link.setKind(kind);
		link.setTarget(to);
		return from.getLinks().add(link);
	}
}
