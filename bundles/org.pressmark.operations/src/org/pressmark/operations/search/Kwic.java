// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Surroundings;
import org.pressmark.store.ArticleText;

/** Shows places of an article with the words around them: key words in context. */
final class Kwic {

	private static final int UNITS = 60;

	private Kwic() {
	}

	/** A place in the text. */
	static Hit of(ArticleText article, TextSpan range) {
		String text = article.text();
		Surroundings around = around(text, range);
		return new Hit(article.id(), article.title(), article.outlet(), article.published(), range.begin(), range.end(),
				around.before(), text.substring(range.begin(), range.end()), around.after());
	}

	/** The words around a place of a text. */
	static Surroundings around(String text, TextSpan range) {
		return Surroundings.of(text, range.begin(), range.end(), UNITS, UNITS);
	}

	/** The article as a whole. */
	static Hit of(ArticleText article) {
		return new Hit(article.id(), article.title(), article.outlet(), article.published(), -1, -1, "", "", "");
	}
}
