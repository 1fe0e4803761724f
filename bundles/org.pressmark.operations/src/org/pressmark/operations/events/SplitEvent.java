// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes two events of one that stands for two: a new one takes the evidence that somebody chose, with what it says, or shares it
 * where the same words report both. What the old one leads to, and what leads to it, stays with it. After the command has run,
 * {@link #eventId()} tells the new one. Refused if nothing was chosen, or a mark is no evidence of the old one.
 */
public final class SplitEvent implements ProjectCommand {

	private final KnownEvent from;
	private final EventDetails details;
	private final List<String> annotationIds;
	private final boolean shares;
	private volatile String eventId;

	/**
	 * The new one takes the evidence.
	 *
	 * @param from the one that stands for two
	 * @param details all that the new one says of itself
	 * @param annotationIds the marks that are evidence of the new one
	 */
	public SplitEvent(KnownEvent from, EventDetails details, Collection<String> annotationIds) {
		this(from, details, annotationIds, false);
	}

	private SplitEvent(KnownEvent from, EventDetails details, Collection<String> annotationIds, boolean shares) {
		this.from = from;
		this.details = details;
		this.annotationIds = List.copyOf(annotationIds);
		this.shares = shares;
	}

	/** The words stay evidence of the old one, too: the new one gets marks of its own on them, see {@link AttachEvidence}. */
	public static SplitEvent sharing(KnownEvent from, EventDetails details, Collection<String> annotationIds) {
		return new SplitEvent(from, details, annotationIds, true);
	}

	/** The id of the new event; empty until the command has run. */
	public Optional<String> eventId() {
		return Optional.ofNullable(eventId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_split, details.title(), from.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (annotationIds.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.split_nothing, from.title()));
		}
		Event event = CreateEvent.create(transaction, details);
		for (String id : annotationIds) {
			EventMention evidence = Evidence.of(from, id, transaction);
			if (!shares) {
				evidence.setEvent(event);
			}
		}
		if (shares) {
			AttachEvidence.of(KnownEvent.of(event), annotationIds).run(transaction);
		}
		eventId = event.getId();
	}
}
