// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Takes evidence away from its event: the marks go, the words and other marks on them stay. An event that has no evidence
 * any more stays, too.
 */
public final class DetachEvidence implements ProjectCommand {

	private final KnownEvent event;
	private final List<String> annotationIds;

	/**
	 * @param event whose evidence it is
	 * @param annotationIds the ids of the marks
	 */
	public DetachEvidence(KnownEvent event, List<String> annotationIds) {
		this.event = event;
		this.annotationIds = List.copyOf(annotationIds);
	}

	@Override
	public String label() {
		return annotationIds.size() == 1 ? NLS.bind(Messages.label_detachOne, event.title())
				: NLS.bind(Messages.label_detach, annotationIds.size(), event.title());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (String id : annotationIds) {
			transaction.delete(Evidence.of(event, id, transaction));
		}
	}
}
