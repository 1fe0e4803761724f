// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.text.FormerWords;

/**
 * Which suggestions a person has not decided about. A name or time is decided where a mention or a time expression has a part
 * of its words, a quotation where another one has, a passage where one on just these words has the code; and whatever was
 * rejected. A mark that lost its words decides nothing.
 */
public final class OpenSuggestions {

	private final List<TextSpan> namesAndTimes = new ArrayList<>();
	private final List<TextSpan> quotations = new ArrayList<>();
	private final Set<List<Object>> passages = new HashSet<>();
	private final Set<String> rejected;
	private final String text;

	private OpenSuggestions(String text, Collection<? extends Annotation> annotations, Collection<String> rejected) {
		this.text = text;
		this.rejected = RejectedSuggestion.digests(rejected);
		annotations.stream().filter(each -> !FormerWords.areLost(each, text)).forEach(this::add);
	}

	/** Those of an article, in the order in which they are given. */
	public static List<Suggestion> of(Article article, List<Suggestion> suggestions) {
		return of(article.getText(), article.getAnnotations(), article.getRejectedSuggestions(), suggestions);
	}

	/**
	 * Those of a text, in the order in which they are given.
	 *
	 * @param annotations what is marked in it
	 * @param rejected what {@link RejectSuggestions} stored
	 */
	public static List<Suggestion> of(String text, Collection<? extends Annotation> annotations, Collection<String> rejected,
			List<Suggestion> suggestions) {
		OpenSuggestions open = new OpenSuggestions(text, annotations, rejected);
		return suggestions.stream().filter(open::isOpen).toList();
	}

	private void add(Annotation annotation) {
		TextSpan place = new TextSpan(annotation.getBegin(), annotation.getEnd());
		switch (annotation) {
		case Mention any -> namesAndTimes.add(place);
		case TimeExpression any -> namesAndTimes.add(place);
		case Quotation any -> quotations.add(place);
		case Passage passage -> passage.getCodes().forEach(code -> passages.add(List.of(place, lower(code.getName()))));
		default -> {
			// Nobody suggests it.
		}
		}
	}

	private boolean isOpen(Suggestion suggestion) {
		TextSpan place = suggestion.place();
		boolean isMarked = switch (suggestion.mark()) {
		case SuggestedMark.Mention any -> namesAndTimes.stream().anyMatch(place::overlaps);
		case SuggestedMark.Time any -> namesAndTimes.stream().anyMatch(place::overlaps);
		case SuggestedMark.Quotation any -> quotations.stream().anyMatch(place::overlaps);
		case SuggestedMark.Passage passage -> passages.containsAll(
				passage.codes().stream().<List<Object>>map(code -> List.of(place, lower(code))).toList());
		};
		return !isMarked && !RejectedSuggestion.isOneOf(rejected, text, suggestion);
	}

	private static String lower(String name) {
		return name == null ? "" : name.toLowerCase(Locale.ROOT);
	}
}
