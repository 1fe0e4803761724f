// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Set;

/**
 * What an article must have so that a search needs to look at its text: answered by the database, so that the texts of
 * all others are not even read. A condition may hold for more articles than a search finds, never for fewer.
 */
public sealed interface TextCondition {

	/** Holds for every article. */
	TextCondition ANY = new AllOf(List.of());

	/**
	 * Words follow each other in title or text, as the full-text index tells them: letter case and accents ignored, see
	 * {@link org.pressmark.model.text.Folding}.
	 *
	 * @param words the words, with whatever stands between
	 * @param isBeginning whether the last word may go on
	 */
	record Phrase(String words, boolean isBeginning) implements TextCondition {
	}

	/** Characters stand in title or text, letter for letter: for languages whose words the index does not know. */
	record Contains(String part) implements TextCondition {
	}

	/**
	 * Most of the text is in a script of which each character takes three bytes in UTF-8, as Chinese, Japanese, Korean and
	 * Thai do: the index takes a whole stretch of it for one word, foreign words in it included.
	 */
	record Unseparated() implements TextCondition {
	}

	/** An annotation names one of these entities, or one of them is the speaker of a quotation. */
	record Names(Set<String> entityIds) implements TextCondition {

		public Names {
			entityIds = Set.copyOf(entityIds);
		}
	}

	/** A passage has one of these codes. */
	record HasCode(Set<String> codeIds) implements TextCondition {

		public HasCode {
			codeIds = Set.copyOf(codeIds);
		}
	}

	/** It is one of these articles. */
	record Among(Set<String> articleIds) implements TextCondition {

		public Among {
			articleIds = Set.copyOf(articleIds);
		}
	}

	/** All of these conditions hold. */
	record AllOf(List<TextCondition> conditions) implements TextCondition {

		public AllOf {
			conditions = List.copyOf(conditions);
		}
	}

	/** At least one of these conditions holds. */
	record AnyOf(List<TextCondition> conditions) implements TextCondition {

		public AnyOf {
			conditions = List.copyOf(conditions);
		}
	}
}
