// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Annotation;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Two annotations that say the same of the same words are one: keeps a command from making such. */
public final class SameMark {

	private SameMark() {
	}

	/** The other annotation on just these words that means the same as this one, but for those that this command made. */
	public static Optional<String> find(Annotation annotation, Span whole, ProjectTransaction transaction) throws StoreException {
		List<String> here = transaction.reader().annotationsOn(whole.articleId(), whole.begin(), whole.end());
		for (String id : here) {
			Optional<Annotation> other = transaction.find(Annotation.class, id).filter(each -> each != annotation);
			if (other.isPresent() && Meaning.of(other.get()).equals(Meaning.of(annotation))) {
				return Optional.of(id);
			}
		}
		return Optional.empty();
	}

	/** Refuses to put the annotation there if there is one. */
	static void refuse(Annotation annotation, Span whole, ProjectTransaction transaction) throws StoreException {
		if (find(annotation, whole, transaction).isPresent()) {
			throw new StoreException(Messages.edit_markedAlready);
		}
	}
}
