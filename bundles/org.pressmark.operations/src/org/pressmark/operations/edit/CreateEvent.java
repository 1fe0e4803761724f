// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Adds an event. */
public final class CreateEvent implements ProjectCommand {

	private final String title;
	private final Optional<Edtf> when;
	private final Optional<String> category;
	private volatile String eventId;

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
		this.title = title;
		this.when = when;
		this.category = category;
	}

	/** The id of the new event; empty until the command has run. */
	public Optional<String> eventId() {
		return Optional.ofNullable(eventId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_createEvent, title);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Event event = create(transaction, title, when);
		event.setCategory(category.orElse(null));
		eventId = event.getId();
	}

	static Event create(ProjectTransaction transaction, String title, Optional<Edtf> when) throws StoreException {
		if (title.isBlank()) {
			throw new StoreException(Messages.edit_titleMissing);
		}
		Event event = (Event) transaction.create(ModelPackage.Literals.EVENT);
		event.setTitle(Names.of(title));
		event.setWhen(when.map(Edtf::toString).orElse(null));
		transaction.add(event, transaction.project().getId());
		return event;
	}
}
