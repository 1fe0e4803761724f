// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks words that say when, how long or how often. Refused if the value is none. */
public final class MarkTime extends Mark {

	private final TimexValue value;

	/** @param value what the words say */
	public MarkTime(Span span, String words, TimexValue value) {
		super(span, words, ModelPackage.Literals.TIME_EXPRESSION);
		this.value = value;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markTime, words(), value.shown());
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		value.store((TimeExpression) annotation);
	}
}
