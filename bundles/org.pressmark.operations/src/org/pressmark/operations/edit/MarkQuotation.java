// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Marks somebody's words. */
public final class MarkQuotation extends Mark {

	@FunctionalInterface
	private interface Speaker {

		Entity in(ProjectTransaction transaction) throws StoreException;
	}

	private final QuotationMode mode;
	private final Optional<String> name;
	private final Speaker speaker;

	private MarkQuotation(Span span, String words, QuotationMode mode, Optional<String> name, Speaker speaker) {
		super(span, words, ModelPackage.Literals.QUOTATION);
		this.mode = mode;
		this.name = name;
		this.speaker = speaker;
	}

	/**
	 * Marks the words of an entity that the project has.
	 *
	 * @param span the place of the words, without quotation marks
	 * @param words the words
	 * @param mode word for word or not
	 */
	public static MarkQuotation of(Span span, String words, Entity speaker, QuotationMode mode) {
		String id = speaker.getId();
		return new MarkQuotation(span, words, mode, Optional.of(speaker.getName()),
				transaction -> transaction.get(Entity.class, id));
	}

	/** Marks words and makes the entity that said them. */
	public static MarkQuotation ofNew(Span span, String words, EntityType type, String name, QuotationMode mode) {
		return new MarkQuotation(span, words, mode, Optional.of(name),
				transaction -> CreateEntity.create(transaction, type, name));
	}

	/** Marks words of which it is not known who said them. */
	public static MarkQuotation ofUnknown(Span span, String words, QuotationMode mode) {
		return new MarkQuotation(span, words, mode, Optional.empty(), transaction -> null);
	}

	@Override
	public String label() {
		return name.map(speaking -> NLS.bind(Messages.label_markQuotation, words(), speaking))
				.orElseGet(() -> NLS.bind(Messages.label_markQuotationUnknown, words()));
	}

	@Override
	protected void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		Quotation quotation = (Quotation) annotation;
		quotation.setMode(mode);
		quotation.setSpeaker(speaker.in(transaction));
	}
}
