// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.operations.edit.Mark;
import org.pressmark.operations.edit.Span;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;
import org.pressmark.ui.annotator.internal.Messages;

/** Marks somebody's words and makes the entity that said them. */
final class QuoteNewSpeaker extends Mark {

	private final EntityType type;
	private final String name;

	QuoteNewSpeaker(Span span, String words, EntityType type, String name) {
		super(span, words, ModelPackage.Literals.QUOTATION);
		this.type = type;
		this.name = name;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_quoteNew, words(), name);
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		Quotation quotation = (Quotation) annotation;
		quotation.setMode(QuotationMode.DIRECT);
		quotation.setSpeaker(Commands.newEntity(transaction, type, name));
	}
}
