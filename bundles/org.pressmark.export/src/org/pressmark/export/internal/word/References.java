// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Collection;
import java.util.function.IntFunction;

import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Words;

/** References to articles by their numbers, "[3]", which are links. */
final class References {

	private References() {
	}

	/** Adds outlet, date and number of an article; the number leads to the list of sources. */
	static void source(WordParagraph paragraph, ArticleEntry article, Words words) {
		paragraph.text(article.source(words) + " ")
				.link(words.of("reference", article.number()), Style.REFERENCE, Bookmarks.source(article.number()));
	}

	/** Adds the numbers of articles, each of which leads to a bookmark. */
	static void numbers(WordParagraph paragraph, Collection<Integer> articles, IntFunction<String> bookmark,
			Words words) {
		String separator = "";
		for (int article : articles) {
			paragraph.text(separator).link(words.of("reference", article), Style.REFERENCE, bookmark.apply(article));
			separator = " ";
		}
	}
}
