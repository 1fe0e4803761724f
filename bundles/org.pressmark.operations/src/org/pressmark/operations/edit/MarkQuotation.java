// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks somebody's words. */
public final class MarkQuotation extends Mark {

	private final Optional<Entity> speaker;
	private final QuotationMode mode;

	/**
	 * @param span the place of the words, without quotation marks
	 * @param words the words
	 * @param speaker who said them, if known yet
	 * @param mode word for word or not
	 */
	public MarkQuotation(Span span, String words, Optional<Entity> speaker, QuotationMode mode) {
		super(span, words, ModelPackage.Literals.QUOTATION);
		this.speaker = speaker;
		this.mode = mode;
	}

	@Override
	public String label() {
		return speaker.map(entity -> NLS.bind(Messages.label_markQuotation, words(), entity.getName()))
				.orElseGet(() -> NLS.bind(Messages.label_markQuotationUnknown, words()));
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		Quotation quotation = (Quotation) annotation;
		quotation.setMode(mode);
		if (speaker.isPresent()) {
			quotation.setSpeaker(transaction.get(Entity.class, speaker.get().getId()));
		}
	}
}
