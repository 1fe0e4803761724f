// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Adds an event. Refused without a title. */
public final class CreateEvent implements ProjectCommand {

	private final EventDetails details;
	private volatile String eventId;

	/** @param details all that it says of itself */
	public CreateEvent(EventDetails details) {
		this.details = details;
	}

	/** An event whose category is open. */
	public CreateEvent(String title, Optional<Edtf> when) {
		this(title, when, Optional.empty());
	}

	/**
	 * @param title what happened
	 * @param when its date, empty if unknown
	 * @param category of which kind it is, empty if that is open
	 */
	public CreateEvent(String title, Optional<Edtf> when, Optional<String> category) {
		this(EventDetails.titled(title).withWhen(when).withCategory(category));
	}

	/** The id of the new event; empty until the command has run. */
	public Optional<String> eventId() {
		return Optional.ofNullable(eventId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_createEvent, details.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		eventId = create(transaction, details).getId();
	}

	/**
	 * Adds an event inside another command.
	 *
	 * @throws StoreException as the command is refused
	 */
	public static Event create(ProjectTransaction transaction, EventDetails details) throws StoreException {
		Event event = (Event) transaction.create(ModelPackage.Literals.EVENT);
		details.store(event, transaction);
		transaction.add(event, transaction.project().getId());
		return event;
	}
}
