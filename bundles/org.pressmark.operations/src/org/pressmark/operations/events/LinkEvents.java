// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Says that an event leads to others. Links that are there already are left alone; refused if all are, and for an event
 * that would lead to itself. Going round in a circle is allowed, for sources tell such things; {@link EventCircle} tells of
 * it.
 */
public final class LinkEvents implements ProjectCommand {

	private final KnownEvent from;
	private final List<KnownEvent> to;
	private final EventLinkKind kind;

	/**
	 * @param from the earlier event
	 * @param to the later ones, at least one
	 * @param kind how they are connected
	 */
	public LinkEvents(KnownEvent from, List<KnownEvent> to, EventLinkKind kind) {
		this.from = from;
		this.to = List.copyOf(to);
		this.kind = kind;
	}

	@Override
	public String label() {
		String target = to.size() == 1 ? to.getFirst().title() : NLS.bind(Messages.events_many, to.size());
		return NLS.bind(kind == EventLinkKind.CAUSES ? Messages.label_linkCause : Messages.label_linkFollowed, from.title(),
				target);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Event earlier = transaction.get(Event.class, from.id());
		boolean isChanged = false;
		for (KnownEvent each : to) {
			Event later = transaction.get(Event.class, each.id());
			if (later == earlier) {
				throw new StoreException(NLS.bind(Messages.link_itself, from.title()));
			}
			isChanged |= Links.add(earlier, later, kind);
		}
		if (!isChanged) {
			throw new StoreException(NLS.bind(Messages.link_there, from.title()));
		}
	}
}
