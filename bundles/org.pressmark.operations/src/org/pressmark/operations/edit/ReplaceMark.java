// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Puts another annotation in the place of one: a quotation where an event was, say. What a person noted about the old one
 * – comment, confidence, whether it is open – is noted about the new one. Refused as {@link Mark} is.
 *
 * @param annotationId the one that goes
 * @param mark makes the one that comes
 */
public record ReplaceMark(String annotationId, Mark mark) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_replaceMark, mark.label());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Annotation before = transaction.get(Annotation.class, annotationId);
		mark.run(transaction);
		Annotation now = transaction.get(Annotation.class, mark.annotationId().orElseThrow());
		now.setComment(before.getComment());
		now.setConfidence(before.getConfidence());
		if (before.isSetStatus()) {
			now.setStatus(before.getStatus());
		}
		transaction.delete(before);
	}
}
