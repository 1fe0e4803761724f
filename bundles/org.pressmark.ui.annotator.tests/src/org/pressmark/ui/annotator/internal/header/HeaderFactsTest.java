// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;

class HeaderFactsTest {

	@Test
	void markup_KnownValueIsItsOwnLink() {
		String markup = new HeaderFacts(article(), true).markup();

		assertTrue(markup.contains("<a href=\"outlet\">News && \u2039Views></a>"), markup);
		assertTrue(markup.contains("<a href=\"authors\">Kim, Moon</a>"), markup);
	}

	@Test
	void markup_UnknownValueHasALinkBesideIt() {
		String markup = new HeaderFacts(article(), true).markup();

		assertTrue(markup.endsWith(" <a href=\"language\">" + Messages.header_set + "</a>"), markup);
	}

	@Test
	void markup_NothingCanBeChanged_NoLinks() {
		String markup = new HeaderFacts(article(), false).markup();

		assertFalse(markup.contains("<a"), markup);
		assertTrue(markup.endsWith(Messages.header_languageUnknown), markup);
	}

	/** What is drawn is as wide as what stands in its place afterwards. */
	@Test
	void words_SameAsTheLinksShow() {
		HeaderFacts facts = new HeaderFacts(article(), true);

		assertEquals(facts.markup().replaceAll("</?a[^>]*>", "").replace("&&", "&"), facts.words());
	}

	private static Article article() {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setOutlet("News & <Views>");
		article.getAuthors().addAll(List.of("Kim", "Moon"));
		return article;
	}
}
