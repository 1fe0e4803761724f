// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Says that annotations whose words were corrected hold for the words on which they are now. */
public final class SettleWords implements ProjectCommand {

	private final List<String> annotationIds;
	private volatile String label;

	/** @param annotationIds which ones; of those of which nothing is to be decided nothing changes */
	public SettleWords(List<String> annotationIds) {
		this.annotationIds = List.copyOf(annotationIds);
		label = NLS.bind(Messages.label_settle, annotationIds.size());
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (String id : annotationIds) {
			Annotation annotation = transaction.get(Annotation.class, id);
			annotation.setFormerWords(null);
			if (annotationIds.size() == 1) {
				label = NLS.bind(Messages.label_settleOne, Labels.words(annotation, transaction));
			}
		}
	}
}
