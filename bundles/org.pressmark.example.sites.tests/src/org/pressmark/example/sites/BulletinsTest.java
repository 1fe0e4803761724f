// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;

class BulletinsTest {

	private static final String PAGE = """
			<html><head><link rel="canonical" href="https://www.SITE/story"><title>Bulletin</title></head><body>
			<header><p class="motto">Three days without ships</p></header>
			<p class="t">The harbour was closed</p><p class="w">Jane Doe, John Roe</p><p class="d">4 May 2021, 10:00</p>
			<div class="ad"><p>The harbour was closed for three days, the port authority said on Tuesday.</p>
			<p class="tickets">Buy your tickets for the harbour's museum now, and bring all of your friends.</p>
			<p>Ships were sent to other ports, and some of them waited in the bay.</p></div>
			<div class="main"><p>This is the menu of our site, which explains at length what else there is to see.</p></div>
			</body></html>""";

	/** As Pressmark reads it, which asks this plug-in by itself. */
	private static ArticleDraft read(String site) throws ImportException {
		return Importers.installed().read(Source.of("story.html", PAGE.replace("SITE", site).getBytes(StandardCharsets.UTF_8)))
				.getFirst();
	}

	@Test
	void harbour_IsReadByItsRule() throws ImportException {
		ArticleDraft draft = read("harbour-bulletin.example");

		assertEquals(Optional.of("The harbour was closed"), draft.title());
		assertEquals(List.of("Jane Doe", "John Roe"), draft.authors());
		assertEquals(Optional.of("2021-05-04T10:00"), draft.published());
		assertEquals("""
				The harbour was closed for three days, the port authority said on Tuesday.
				Ships were sent to other ports, and some of them waited in the bay.""", draft.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hills-bulletin.example", "old.hills.example" })
	void hills_SaysOnlyWhereTheHeadlineIs(String site) throws ImportException {
		ArticleDraft draft = read(site);

		assertEquals(Optional.of("Three days without ships"), draft.title());
		assertTrue(draft.text().contains("The harbour was closed for three days"), draft.text());
	}

	@Test
	void anotherSite_IsReadAsEver() throws ImportException {
		assertTrue(read("bulletin.example").text().contains("menu"), "the rule is for the harbour only");
	}
}
