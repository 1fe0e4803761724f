// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of others, in lists, comments and videos, is not said of its own article. */
class OtherArticlesTest {

	private static final String TEXT = "<p>The harbour of the old town is closed until the end of the month, the port office said, "
			+ "because a crane fell into the basin in the night.</p><p>Nobody was hurt. Ships go to the new quay, and the "
			+ "fish market opens two hours later than usual.</p>";
	private static final String BYLINE = "<p class=byline>By Jane Doe</p><time datetime=2021-05-04>4 May 2021</time>";
	private static final String OTHER = "'datePublished':'2018-01-01','author':{'@type':'Person','name':'Max Other'}";

	private static ArticleDraft page(String head, String above, String behind) throws ImportException {
		return Drafts.read("<!doctype html><html lang=en><head><title>Harbour closed after crane falls</title>"
				+ "<link rel=canonical href='https://example.org/harbour'>" + head + "</head><body><article>"
				+ "<h1>Harbour closed after crane falls</h1>" + above + TEXT + "</article>" + behind + "</body></html>");
	}

	private static String jsonLd(String json) {
		return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
	}

	private static void assertOwn(ArticleDraft draft) {
		assertEquals(List.of("Jane Doe"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':{'@type':'NewsArticle','headline':'A fair'," + OTHER + "}}]}",
			"[{'@type':'NewsArticle','headline':'Harbour closed after crane falls'},{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'A fair'," + OTHER + "}]}]",
			"{'@type':'NewsArticle','headline':'A fair opens','url':'https://example.org/fair'," + OTHER + "}",
			"[{'@type':'NewsArticle','headline':'A fair opens'," + OTHER + "},{'@type':'NewsArticle','headline':'Two boats sink'," + OTHER + "}]",
			"{'@type':'VideoObject','name':'V'," + OTHER + "}",
			"{'@type':'NewsArticle','headline':'Harbour closed after crane falls','video':{'@type':'VideoObject'," + OTHER + "},"
					+ "'comment':{'@type':'Comment'," + OTHER + "},'review':{'@type':'Review'," + OTHER + "}}" })
	void jsonLd_OfSomethingElse(String json) throws ImportException {
		assertOwn(page(jsonLd(json), BYLINE, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{'@type':'NewsArticle','headline':'Port shut','url':'https://www.example.org/harbour/?utm=1','datePublished':'2021-05-03','author':'Mary Own'}",
			"{'@type':'NewsArticle','headline':'Harbour closed after crane falls','url':'https://m.example.org/1','datePublished':'2021-05-03','author':'Mary Own'}",
			"{'@type':'NewsArticle','headline':'Port shut','datePublished':'2021-05-03','author':'Mary Own'}",
			"{'@graph':[{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','datePublished':'2021-05-03','author':'Mary Own'}}]}",
			"{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'Harbour closed after crane falls','datePublished':'2021-05-03','author':'Mary Own'}]}" })
	void jsonLd_OfThePage(String json) throws ImportException {
		ArticleDraft draft = page(jsonLd(json), BYLINE, "");
		assertEquals(List.of("Mary Own"), draft.authors());
		assertEquals(Optional.of("2021-05-03"), draft.published());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<div itemscope itemtype='http://schema.org/Comment'><span itemprop=author>Max Other</span><time itemprop=datePublished datetime=2022-01-01>1 Jan</time><p>I do not agree.</p></div>",
			"<div itemscope itemtype='http://schema.org/Comment'><meta itemprop=author content='Max Other'><meta itemprop=datePublished content=2022-01-01><p>I do not agree.</p></div>",
			"<div itemscope itemtype='http://schema.org/NewsArticle'><a href=/x itemprop=url><span itemprop=headline>A fair opens</span></a><span itemprop=author>Max Other</span><time itemprop=datePublished datetime=2018-01-01>1 Jan</time></div>",
			"<div class=teasers><div class=teaser><a href=/x>A fair opens</a><span class=author>By Max Other</span></div><div class=teaser><a href=/y>Two boats sink</a><span class=author>By Ann Third</span></div></div>" })
	void markup_OfSomethingElse(String behind) throws ImportException {
		ArticleDraft draft = page("", "", behind);
		assertEquals(List.of(), draft.authors());
		assertEquals(Optional.empty(), draft.published());
	}

	@Test
	void microdata_OfTheArticle() throws ImportException {
		ArticleDraft draft = Drafts.read("<!doctype html><html lang=en><head><title>Harbour closed after crane falls</title></head><body>"
				+ "<article itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop=headline>Harbour closed after crane falls</h1>"
				+ "<span itemprop=author itemscope itemtype='http://schema.org/Person'><span itemprop=name>Jane Doe</span></span>"
				+ "<meta itemprop=datePublished content=2021-05-04>" + TEXT + "</article></body></html>");
		assertOwn(draft);
	}

	@ParameterizedTest
	@ValueSource(strings = { "people", "person", "profile", "author", "autor", "journalist", "staff" })
	void people_TheTextLinksTo(String path) throws ImportException {
		String link = "<a href='/" + path + "/max-other'>Max Other</a>";
		assertEquals(List.of(), page("", "", "<p>The repair is led by " + link + " in the old town.</p>").authors());
		assertEquals(List.of(), page("", "<time datetime=2021-05-04>4 May 2021</time>", "<p>Topics: " + link + "</p>").authors());
		assertEquals(List.of("Max Other"), page("", "<p>" + link + "</p>", "").authors());
		assertEquals(List.of("Jane Doe"), page("", "<p>By Jane Doe</p>", "<p>The repair is led by " + link + ".</p>").authors());
	}

	@Test
	void author_WhoRunsTheSite() throws ImportException {
		assertEquals(List.of(), page("<meta name=author content=admin>", "", "").authors());
		assertEquals(List.of("Jane Doe"), page("<meta name=author content='Doe, Jane'>", "", "").authors());
	}
}
