// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.EventMention;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks that are evidence of an event. */
final class Evidence {

	private Evidence() {
	}

	/** @throws StoreException if the annotation is no evidence of that event, or gone */
	static EventMention of(KnownEvent event, String annotationId, ProjectTransaction transaction) throws StoreException {
		EventMention mention = transaction.get(EventMention.class, annotationId);
		if (mention.getEvent() == null || !mention.getEvent().getId().equals(event.id())) {
			throw new StoreException(NLS.bind(Messages.evidence_ofOther, annotationId, event.title()));
		}
		return mention;
	}
}
