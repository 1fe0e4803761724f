// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.operations.internal.EventLinks;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Deletes events, and if that is wanted the marks that are evidence of them. What leads from other events to them goes with
 * them. Refused if there is evidence and that is not wanted.
 */
public final class DeleteEvents implements ProjectCommand {

	private final List<KnownEvent> events;
	private final boolean withEvidence;

	private DeleteEvents(List<KnownEvent> events, boolean withEvidence) {
		this.events = List.copyOf(events);
		this.withEvidence = withEvidence;
	}

	/** Deletes events of which there is no evidence. */
	public static DeleteEvents unused(List<KnownEvent> events) {
		return new DeleteEvents(events, false);
	}

	/** Deletes events with their evidence; the words and other marks on them stay. */
	public static DeleteEvents withEvidence(List<KnownEvent> events) {
		return new DeleteEvents(events, true);
	}

	@Override
	public String label() {
		String what = events.size() == 1 ? events.getFirst().title() : NLS.bind(Messages.events_many, events.size());
		return NLS.bind(withEvidence ? Messages.label_deleteWithEvidence : Messages.label_delete, what);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Set<String> ids = events.stream().map(KnownEvent::id).collect(Collectors.toSet());
		List<String> evidence = transaction.reader().events().evidence(ids);
		if (!withEvidence && !evidence.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.delete_used, evidence.size()));
		}
		for (String id : evidence) {
			transaction.delete(transaction.get(Annotation.class, id));
		}
		EventLinks.removeTo(ids, transaction);
		for (String id : ids) {
			transaction.delete(transaction.get(Event.class, id));
		}
	}
}
