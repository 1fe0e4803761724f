// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew what an event is. What it leads to and what is evidence of it stays. Refused without a title.
 *
 * @param eventId which event
 * @param details all that it says of itself
 */
public record UpdateEvent(String eventId, EventDetails details) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_updateEvent, details.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		details.store(transaction.get(Event.class, eventId), transaction);
	}
}
