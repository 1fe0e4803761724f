// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.model.Annotation;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Signature;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Puts one annotation on a place in a text. Subclasses say of which kind and with which values. After the command
 * has run, {@link #annotationId()} tells the new annotation's id. Marked are whole characters without space around them,
 * see {@link WholeSpan}. Refused if there are no words at the place, or it is marked as the same already; then
 * {@link #sameId()} tells by which annotation.
 */
public abstract class Mark implements ProjectCommand {

	static final int LABEL_UNITS = 40;

	private final Span span;
	private final EClass kind;
	private final String words;
	private volatile String annotationId;
	private volatile String sameId;
	private volatile String marked;

	/**
	 * @param span the place
	 * @param words the words at that place, for the label
	 * @param kind the annotation's class
	 */
	protected Mark(Span span, String words, EClass kind) {
		this.span = span;
		this.words = words;
		this.kind = kind;
	}

	/** The id of the new annotation; empty until the command has run. */
	public final Optional<String> annotationId() {
		return Optional.ofNullable(annotationId);
	}

	/** The id of the annotation because of which the command was refused; empty if it was not, or for another reason. */
	public final Optional<String> sameId() {
		return Optional.ofNullable(sameId);
	}

	@Override
	public final void run(ProjectTransaction transaction) throws StoreException {
		String text = transaction.text(span.articleId());
		Span whole = WholeSpan.of(text, span);
		marked = whole.equals(span) ? words : text.substring(whole.begin(), whole.end());
		Annotation annotation = (Annotation) transaction.create(kind);
		annotation.setBegin(whole.begin());
		annotation.setEnd(whole.end());
		Signature.now(transaction).sign(annotation);
		fill(annotation, transaction);
		refuseTwice(annotation, whole, transaction);
		transaction.add(annotation, span.articleId());
		annotationId = annotation.getId();
	}

	private void refuseTwice(Annotation annotation, Span whole, ProjectTransaction transaction) throws StoreException {
		sameId = SameMark.find(annotation, whole, transaction).orElse(null);
		if (sameId != null) {
			throw new StoreException(Messages.edit_markedAlready);
		}
	}

	/** Where an annotation is that is being made. */
	final Span place(Annotation annotation) {
		return new Span(span.articleId(), annotation.getBegin(), annotation.getEnd());
	}

	/** Sets what is particular to this kind of annotation. Called on the writer thread, within the transaction. */
	protected abstract void fill(Annotation annotation, ProjectTransaction transaction) throws StoreException;

	/** The marked words, shortened for a label. */
	protected final String words() {
		return Labels.shortened(words, LABEL_UNITS);
	}

	/** The words that are marked; where other ones are than were selected, as they stand in the text. While the command runs. */
	protected final String allWords() {
		return marked;
	}
}
