// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.List;
import java.util.function.Predicate;

import org.pressmark.store.ArticleText;

/** A part of a query. Places are offsets in the query. */
sealed interface Node {

	/** All parts are there. */
	record All(List<Node> parts) implements Node {
	}

	/** At least one part is there. */
	record Any(List<Node> parts) implements Node {
	}

	/** The part is not there. */
	record Not(Node part) implements Node {
	}

	/** Words follow each other. */
	record Term(List<WordPattern> words) implements Node {

		/** Whether one alone may be found in the middle of a run of characters. */
		boolean isUnseparated() {
			return words.size() == 1 && words.getFirst().isUnseparated();
		}
	}

	/** A regular expression. */
	record Expression(TimedPattern pattern) implements Node {
	}

	/** Both are there with so many words between at most. */
	record Near(Node left, Node right, int words) implements Node {
	}

	/** A field that chooses articles. */
	record Filter(Predicate<ArticleText> test) implements Node {
	}

	/** Words in the title. */
	record Title(Term term) implements Node {
	}

	/** A field that tells where to look, by the name of an entity or code. */
	record Marks(Field field, String name, int begin, int end) implements Node {
	}

	/** Whether the full-text index alone finds this, the operator AND included. */
	default boolean isPlain() {
		return switch (this) {
		case All all -> all.parts.stream().allMatch(Node::isPlain);
		case Term term -> term.words.stream().allMatch(WordPattern::isIndexed)
				&& term.words.stream().limit(term.words.size() - 1L).allMatch(WordPattern::isLiteral)
				&& term.words.getLast().isLiteralOrBeginning();
		default -> false;
		};
	}
}
