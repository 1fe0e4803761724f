// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Takes back that an event leads to another one. Refused if it does not.
 *
 * @param from the earlier event
 * @param to the later one
 * @param kind how they are no longer connected; empty for all kinds
 */
public record UnlinkEvents(KnownEvent from, KnownEvent to, Optional<EventLinkKind> kind) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_unlink, from.title(), to.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Event earlier = transaction.get(Event.class, from.id());
		boolean isChanged = earlier.getLinks().removeIf(link -> link.getTarget() != null
				&& link.getTarget().getId().equals(to.id()) && kind.map(each -> each == link.getKind()).orElse(true));
		if (!isChanged) {
			throw new StoreException(NLS.bind(Messages.link_missing, from.title(), to.title()));
		}
	}
}
