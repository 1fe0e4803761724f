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

/**
 * Says that annotations whose words were corrected hold for the words on which they are now.
 *
 * @param annotationIds which ones; of those of which nothing is to be decided nothing changes
 */
public record SettleWords(List<String> annotationIds) implements ProjectCommand {

	public SettleWords {
		annotationIds = List.copyOf(annotationIds);
	}

	@Override
	public String label() {
		return annotationIds.size() == 1 ? Messages.label_settleOne : NLS.bind(Messages.label_settle, annotationIds.size());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		for (String id : annotationIds) {
			transaction.get(Annotation.class, id).setFormerWords(null);
		}
	}
}
