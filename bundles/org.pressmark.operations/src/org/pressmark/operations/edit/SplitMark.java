// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes two annotations of one, which say the same: on its words before a place, and on those behind it. Refused if there
 * are no words on one side.
 */
public final class SplitMark implements ProjectCommand {

	private final String annotationId;
	private final String articleId;
	private final int at;
	private final String label;
	private volatile String secondId;

	private SplitMark(Annotation annotation, int at) {
		this.annotationId = annotation.getId();
		this.articleId = annotation.getArticle().getId();
		this.at = at;
		this.label = NLS.bind(Messages.label_splitMark, Labels.words(annotation));
	}

	/** @param at offset of the first UTF-16 unit of the second one; inside a character, where that begins */
	public static SplitMark of(Annotation annotation, int at) {
		return new SplitMark(annotation, at);
	}

	/** The id of the new annotation, the second one; empty until the command has run. */
	public Optional<String> secondId() {
		return Optional.ofNullable(secondId);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Annotation first = transaction.get(Annotation.class, annotationId);
		if (at <= first.getBegin() || at >= first.getEnd()) {
			throw new StoreException(Messages.edit_splitOutside);
		}
		String text = transaction.text(articleId);
		int boundary = GraphemeClusters.floor(text, at);
		Span before = part(text, first.getBegin(), boundary);
		Span behind = part(text, boundary, first.getEnd());
		Annotation second = copy(first, transaction);
		SameMark.refuse(first, before, transaction);
		SameMark.refuse(first, behind, transaction);
		first.setEnd(before.end());
		second.setBegin(behind.begin());
		second.setEnd(behind.end());
		transaction.add(second, articleId);
		secondId = second.getId();
	}

	private Span part(String text, int begin, int end) throws StoreException {
		try {
			return WholeSpan.of(text, new Span(articleId, begin, end));
		} catch (StoreException e) {
			throw new StoreException(Messages.edit_splitOutside, e);
		}
	}

	/** With all that it says, but with an id of its own. */
	private static Annotation copy(Annotation annotation, ProjectTransaction transaction) {
		Annotation copy = (Annotation) transaction.create(annotation.eClass());
		annotation.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> annotation.eIsSet(feature) && feature != ModelPackage.Literals.IDENTIFIED__ID
						&& feature != ModelPackage.Literals.ANNOTATION__ARTICLE)
				.forEach(feature -> copy.eSet(feature, annotation.eGet(feature)));
		return copy;
	}
}
