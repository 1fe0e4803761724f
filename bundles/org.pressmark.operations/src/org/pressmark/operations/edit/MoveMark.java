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
 * Puts an annotation on other words of its article; all that it says stays. Marked are whole characters without space
 * around them, see {@link WholeSpan}. Refused if there are no words, or another annotation there says the same.
 */
public final class MoveMark implements ProjectCommand {

	private final String annotationId;
	private final Span span;
	private final String label;

	private MoveMark(String annotationId, Span span, String label) {
		this.annotationId = annotationId;
		this.span = span;
		this.label = label;
	}

	/**
	 * Puts an annotation on other words.
	 *
	 * @param annotation as some view shows it; only its id and place are used
	 * @param begin offset of the first UTF-16 unit of the words
	 * @param end offset behind their last UTF-16 unit
	 */
	public static MoveMark of(Annotation annotation, int begin, int end) {
		Span span = new Span(annotation.getArticle().getId(), begin, end);
		return new MoveMark(annotation.getId(), span, NLS.bind(Messages.label_moveMark, Labels.words(annotation),
				Labels.words(annotation.getArticle().getText(), begin, end)));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Annotation annotation = transaction.get(Annotation.class, annotationId);
		Span whole = WholeSpan.of(transaction.text(span.articleId()), span);
		SameMark.refuse(annotation, whole, transaction);
		annotation.setBegin(whole.begin());
		annotation.setEnd(whole.end());
	}
}
