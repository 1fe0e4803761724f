// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.pressmark.analysis.TextSpan;

/**
 * A place that a search found, or an article as a whole, without the words around it: {@link HitPlaces} keeps very many.
 *
 * @param article where
 * @param begin offset of the first UTF-16 unit in its text; -1 if the article was found by its title or a field only
 * @param words the words found; empty if the article was found by its title or a field only
 */
public record HitPlace(ArticleLabel article, int begin, String words) implements Place {

	static HitPlace of(ArticleLabel article, String text, TextSpan range) {
		return new HitPlace(article, range.begin(), text.substring(range.begin(), range.end()));
	}

	/** The article as a whole. */
	static HitPlace of(ArticleLabel article) {
		return new HitPlace(article, -1, "");
	}

	/** Whether it is a place in the text. */
	public boolean isInText() {
		return begin >= 0;
	}
}
