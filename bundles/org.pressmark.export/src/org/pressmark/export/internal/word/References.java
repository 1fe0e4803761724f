// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Collection;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Words;

/** References to articles by their numbers, "[3]", which are links. */
final class References {

	private References() {
	}

	/** Adds outlet, date and number of an article; the number leads to the list of sources. */
	static void source(WordParagraph paragraph, ArticleEntry article, Words words) {
		number(paragraph.text(article.source(words) + " "), article.number());
	}

	/** Adds the number of an article, which leads to the list of sources, or else to the article. */
	static WordParagraph number(WordParagraph paragraph, int article) {
		return paragraph.link(paragraph.words().of("reference", article), Style.REFERENCE, Bookmarks.source(article),
				Bookmarks.article(article));
	}

	/** Adds the numbers of articles, each of which leads to the list of sources, or else to the article. */
	static void numbers(WordParagraph paragraph, Collection<Integer> articles) {
		String separator = "";
		for (int article : articles) {
			number(paragraph.text(separator), article);
			separator = " ";
		}
	}

	/** Does so with the page of a place in each article behind its number, which leads to that place. */
	static void places(WordParagraph paragraph, IntStream articles, IntFunction<String> bookmark) {
		String separator = "";
		for (int article : articles.toArray()) {
			number(paragraph.text(separator), article).page(bookmark.apply(article));
			separator = paragraph.words().of("list_comma");
		}
	}
}
