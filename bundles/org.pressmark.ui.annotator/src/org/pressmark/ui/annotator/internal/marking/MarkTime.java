// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.Mark;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.ui.annotator.internal.Messages;
import org.pressmark.ui.annotator.internal.popup.TimexValue;

/** Marks words that say when, how long or how often. */
final class MarkTime extends Mark {

	private final TimexValue value;

	MarkTime(Span span, String words, TimexValue value) {
		super(span, words, ModelPackage.Literals.TIME_EXPRESSION);
		this.value = value;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_markTime, words(), value.value().orElse(Messages.time_unknown));
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) {
		TimeExpression time = (TimeExpression) annotation;
		time.setType(value.type());
		time.setValue(value.value().orElse(null));
		time.setEdtf(value.edtf().map(Edtf::toString).orElse(null));
	}
}
