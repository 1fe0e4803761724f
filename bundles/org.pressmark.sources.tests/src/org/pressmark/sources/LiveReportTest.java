// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of live reports keep their times, and the key points above them are text. */
class LiveReportTest {

	private static final String LATE = "The council has begun its meeting, and the public has been asked to leave the hall.";
	private static final String NOON = "Police closed the bridge to all traffic at ten, a spokeswoman said on the radio.";
	private static final String EARLY = "Engineers found cracks in eleven of the forty piers, the ministry has confirmed.";
	private static final String POINTS = "<div class='key-points'><h2>Key points</h2><ul>"
			+ "<li>The bridge is shut until the spring of next year</li><li>Cracks were found in eleven piers</li></ul></div>";

	private static ArticleDraft read(String above, String entry) throws ImportException {
		String body = List.of("11:05|Council meets|" + LATE, "10:10|Bridge closed|" + NOON, "9:15|Cracks found|" + EARLY).stream()
				.map(line -> line.split("\\|")).map(part -> entry.formatted(part[0], part[1], part[2]))
				.reduce("", String::concat);
		return Drafts.read("<!doctype html><title>Bridge to the islands shut</title><body><main>"
				+ "<h1>Bridge to the islands shut</h1>" + above + "<div class='feed'>" + body + "</div></main>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<article class='entry'><time>%s</time><h3>%s</h3><p>%s</p></article>",
			"<div class='post'><div class='post-meta'><span>%s BST</span></div><h2>%s</h2><p>%s</p></div>",
			"<section><span class='timestamp'>%s Uhr</span><h3>%s</h3><p>%s</p></section>",
			"<div class='e'><p class='time'>%s</p><div><h3>%s</h3><p>%s</p></div></div>",
			"<article><time>%s</time><h3>%s</h3><div itemprop='articleBody'><p>%s</p></div></article>",
			"<article itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'><time>%s</time>"
					+ "<h3 itemprop='headline'>%s</h3><div itemprop='articleBody'><p>%s</p></div></article>" })
	void entries_InTheirOrderWithTheirTimes(String entry) throws ImportException {
		String text = read("", entry).text();
		int at = 0;
		for (String part : List.of("11:05", "Council meets", LATE, "10:10", "Bridge closed", NOON, "9:15", "Cracks found", EARLY)) {
			at = text.indexOf(part, at);
			assertTrue(at >= 0, part + " in " + text);
		}
	}

	@Test
	void keyPoints_AreText() throws ImportException {
		ArticleDraft draft = read(POINTS, "<article class='entry'><time>%s</time><h3>%s</h3><p>%s</p></article>");
		assertTrue(draft.text().startsWith("Key points\nThe bridge is shut until the spring of next year\nCracks were found"),
				draft.text());
	}

	@Test
	void time_OfAnArticleIsNoEntrys() throws ImportException {
		ArticleDraft draft = Drafts.read("<!doctype html><title>Bridge shut</title><body><article><h1>Bridge shut</h1>"
				+ "<span class='timestamp'>11:05 BST</span><p>" + LATE + "</p><p>" + NOON + "</p><p>" + EARLY + "</p></article>");
		assertEquals(String.join("\n", LATE, NOON, EARLY), draft.text());
	}

	@Test
	void time_OfOtherArticlesGoes() throws ImportException {
		String others = "<ul>" + "<li><a href='/a'>The ferry will not run this week</a><span class='timestamp'>12:30</span></li>"
				.repeat(4) + "</ul>";
		ArticleDraft draft = Drafts.read("<!doctype html><title>Bridge shut</title><body><article><h1>Bridge shut</h1><p>" + LATE
				+ "</p><p>" + NOON + "</p><p>" + EARLY + "</p>" + others + "</article>");
		assertFalse(draft.text().contains("12:30"), draft.text());
	}
}
