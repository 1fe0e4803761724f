// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.edit.Meaning;
import org.pressmark.operations.edit.SameMark;
import org.pressmark.operations.edit.Span;
import org.pressmark.operations.edit.WholeSpan;
import org.pressmark.operations.internal.Signature;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Marks what was suggested in an article, all of it as one step, with the origin "suggestion" and how sure the suggester was.
 * Entities and codes that the project does not have are added; one that has got the same name meanwhile is taken instead. A
 * place whose words are not the same any more, or that is marked as the same already, is left alone, and changes nothing.
 */
public final class AcceptSuggestions implements ProjectCommand {

	private static final int LABEL_UNITS = 40;

	private final String articleId;
	private final String text;
	private final List<Suggestion> suggestions;
	private volatile List<String> annotationIds = List.of();

	/**
	 * @param text the article's text in which they were found
	 * @param suggestions at least one
	 */
	public AcceptSuggestions(String articleId, String text, List<Suggestion> suggestions) {
		this.articleId = articleId;
		this.text = text;
		this.suggestions = List.copyOf(suggestions);
	}

	/** The new annotations, in the order of the suggestions; none until the command has run. */
	public List<String> annotationIds() {
		return annotationIds;
	}

	@Override
	public String label() {
		return suggestions.size() == 1
				? NLS.bind(Messages.label_acceptOne, Excerpt.of(suggestions.getFirst().place().of(text), LABEL_UNITS))
				: NLS.bind(Messages.label_accept, suggestions.size());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		List<String> made = mark(transaction);
		if (made.isEmpty()) {
			throw new StoreException(Messages.accept_nothing);
		}
		annotationIds = made;
	}

	/** Makes the marks that are not there; the ids of those that were made. */
	List<String> mark(ProjectTransaction transaction) throws StoreException {
		String now = transaction.text(articleId);
		Signature signature = Signature.now(transaction);
		SuggestedValues values = new SuggestedValues(transaction);
		Set<Object> added = new HashSet<>();
		List<String> made = new ArrayList<>();
		for (Suggestion suggestion : suggestions) {
			if (isSame(now, suggestion.place())) {
				Span span = WholeSpan.of(text, new Span(articleId, suggestion.place().begin(), suggestion.place().end()));
				Annotation annotation = values.annotation(suggestion.mark());
				boolean isThere = SameMark.find(annotation, span, transaction).isPresent();
				if (!isThere && added.add(List.of(span, Meaning.of(annotation)))) {
					values.nameBy(annotation, text.substring(span.begin(), span.end()));
					add(annotation, span, suggestion, signature, transaction);
					made.add(annotation.getId());
				}
			}
		}
		return List.copyOf(made);
	}

	private boolean isSame(String now, TextSpan place) {
		return place.end() <= now.length() && place.of(now).equals(place.of(text));
	}

	private static void add(Annotation annotation, Span span, Suggestion suggestion, Signature signature,
			ProjectTransaction transaction) throws StoreException {
		annotation.setBegin(span.begin());
		annotation.setEnd(span.end());
		signature.sign(annotation);
		annotation.setOrigin(AnnotationOrigin.SUGGESTION);
		annotation.setConfidence(suggestion.confidence());
		transaction.add(annotation, span.articleId());
	}
}
