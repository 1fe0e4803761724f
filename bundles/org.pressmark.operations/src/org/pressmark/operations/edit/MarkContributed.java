// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;

/** Marks words as being of a type that a plug-in contributes; nothing is said yet in the fields that it adds. */
public final class MarkContributed extends Mark {

	private final AnnotationType type;

	/** @param type what the words are */
	public MarkContributed(Span span, String words, AnnotationType type) {
		super(span, words, type.type());
		this.type = type;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markContributed, words(), type.label());
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) {
		// Its fields come from the person, one by one.
	}
}
