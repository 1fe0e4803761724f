// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.operations.search.Node.Term;
import org.pressmark.store.TextCondition;

/** Which articles a query may find, as far as the database can tell: never fewer than it does. */
final class Candidates {

	private final Map<Node.Marks, Set<String>> ids;

	/** @param ids those that each name in the query stands for */
	Candidates(Map<Node.Marks, Set<String>> ids) {
		this.ids = ids;
	}

	TextCondition of(Node node) {
		return switch (node) {
		case Node.All all -> new TextCondition.AllOf(all.parts().stream().map(this::of).toList());
		case Node.Any any -> new TextCondition.AnyOf(any.parts().stream().map(this::of).toList());
		case Node.Near near -> new TextCondition.AllOf(List.of(of(near.left()), of(near.right())));
		case Node.Term term -> ofTerm(term);
		case Node.Title title -> ofTerm(title.term());
		case Node.Marks marks when marks.field() == Field.CODE -> new TextCondition.HasCode(ids.get(marks));
		case Node.Marks marks -> new TextCondition.Names(ids.get(marks));
		case Node.Not not -> TextCondition.ANY;
		case Node.Filter filter -> TextCondition.ANY;
		case Node.Expression expression -> TextCondition.ANY;
		};
	}

	/** Where words follow each other. */
	static TextCondition ofTerm(Term term) {
		if (term.words().stream().allMatch(word -> word.isLiteral() && word.isIndexed())) {
			return phrase(String.join(" ", term.words().stream().map(WordPattern::beginning).toList()), false);
		}
		List<TextCondition> conditions = new ArrayList<>();
		term.words().forEach(word -> conditions.add(ofWord(word)));
		return new TextCondition.AllOf(conditions);
	}

	private static TextCondition ofWord(WordPattern word) {
		String beginning = word.beginning();
		if (word.isIndexed() && !beginning.isEmpty()) {
			return phrase(beginning, !word.isLiteral());
		}
		String part = word.contained();
		return part.isEmpty() ? TextCondition.ANY : new TextCondition.Contains(part);
	}

	/** A word within a sentence without spaces the index does not know as one. */
	private static TextCondition phrase(String words, boolean isBeginning) {
		return new TextCondition.AnyOf(List.of(new TextCondition.Phrase(words, isBeginning), new TextCondition.Unseparated()));
	}
}
