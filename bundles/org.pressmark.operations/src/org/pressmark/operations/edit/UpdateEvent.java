// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says anew what an event is: all that a dialog about it asks.
 *
 * @param eventId which event
 * @param title what happened
 * @param when its date, empty if unknown
 * @param category of which kind it is, empty if that is open
 * @param status how sure it is
 */
public record UpdateEvent(String eventId, String title, Optional<Edtf> when, Optional<String> category,
		EventStatus status) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_updateEvent, title);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (title.isBlank()) {
			throw new StoreException(Messages.edit_titleMissing);
		}
		Event event = transaction.get(Event.class, eventId);
		event.setTitle(Names.of(title));
		event.setWhen(when.map(Edtf::toString).orElse(null));
		event.setCategory(category.orElse(null));
		event.setStatus(status);
	}
}
