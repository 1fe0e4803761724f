// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages: what is the article, what lies around it, what they say about it. */
class HtmlPageTest {

	private static final String PROSE =
			"The foreign ministers of the seven states met in London on Monday, and they spoke "
			+ "for two hours about the policy of the new administration.";

	private static ArticleDraft page(String name) throws IOException, ImportException {
		try (InputStream in = Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream("pages/" + name), name)) {
			return Drafts.read(Source.of(name, in));
		}
	}

	private static ArticleDraft page(String head, String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
	}

	@Test
	void report_Text() throws Exception {
		assertEquals("""
				The foreign ministers of seven states met in London on Monday for their first talks in two years, \
				and spoke about North Korea, Iran and the pandemic.
				“We are grateful for this opportunity,” one of them said – “it was time.”
				A calibrated approach
				The new policy was described as calibrated and practical.
				It is open to diplomacy, officials said.
				Very good meeting today. We build back better together.
				— Name Surname (@name) May 3, 2021
				They agreed to meet again in the autumn.
				They named no date.
				The talks go on until Wednesday, when the ministers will sign a communiqué.""",
				page("report.html").text());
	}

	@Test
	void report_Kinds() throws Exception {
		ArticleDraft draft = page("report.html");
		assertEquals(List.of("A calibrated approach"), Drafts.paragraphs(draft, ParagraphKind.HEADING));
		assertEquals(2, Drafts.paragraphs(draft, ParagraphKind.QUOTE).size());
		assertEquals(2, Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM).size());
	}

	@Test
	void report_Metadata() throws Exception {
		ArticleDraft draft = page("report.html");
		assertEquals(Optional.of("Ministers meet in London for first talks in two years"), draft.title());
		assertEquals(Optional.of("Example Times"), draft.outlet());
		assertEquals(List.of("Jane Doe", "John Roe"), draft.authors());
		assertEquals(Optional.of("2021-05-04T06:30:00+01:00"), draft.published());
		assertEquals(Optional.of("2021-05-04T18:05:10Z"), draft.updated());
		assertEquals(Optional.of("https://www.example.org/world/2021/05/04/ministers-meet-in-london"), draft.url());
		assertEquals(Optional.of("en-GB"), draft.language());
		assertEquals("text/html", draft.mediaType());
		assertEquals("json-ld datePublished", draft.metadata().published().orElseThrow().evidence());
	}

	@Test
	void report_RemovedPartsHaveReasons() throws Exception {
		ArticleDraft draft = page("report.html");
		assertEquals(List.of("By Jane Doe and John Roe"), Drafts.removed(draft, RemovalReason.BYLINE));
		assertEquals(List.of("The ministers in front of Lancaster House. Photograph: Ann Poe"),
				Drafts.removed(draft, RemovalReason.CAPTION));
		assertEquals(List.of("North Korea, Iran and the pandemic are on the table of the seven foreign ministers"),
				Drafts.removed(draft, RemovalReason.DECK));
		assertEquals(List.of("Advertisement"), Drafts.removed(draft, RemovalReason.ADVERTISEMENT));
		assertEquals(List.of("Facebook", "Twitter"), Drafts.removed(draft, RemovalReason.SHARING));
		assertEquals(List.of("This paragraph is shown to nobody and belongs to a test of the layout."),
				Drafts.removed(draft, RemovalReason.HIDDEN));
		assertEquals(2, Drafts.removed(draft, RemovalReason.COMMENTS).size());
		assertEquals(1, Drafts.removed(draft, RemovalReason.SUBSCRIPTION).size());
		assertFalse(draft.blocks().toString().contains("written by a script"));
	}

	@Test
	void oldPage_OfTablesAndBreaks() throws Exception {
		ArticleDraft draft = page("bare.html");
		assertEquals(Optional.of("Aussenminister treffen sich in London"), draft.title());
		assertEquals(List.of("Erika Mustermann"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(Optional.of("Beispielzeitung"), draft.outlet());
		assertEquals(Optional.of("de"), draft.language());
		assertEquals(3, Drafts.paragraphs(draft, ParagraphKind.TEXT).size());
	}

	@Test
	void date_NotOnThePage() throws ImportException {
		ArticleDraft draft = page("<title>A</title>", "<h1>Ministers meet</h1><p>" + PROSE + "</p>");
		assertEquals(Optional.empty(), draft.published());
		assertEquals(Optional.empty(), draft.outlet());
		assertEquals(Optional.empty(), draft.url());
		assertEquals(List.of(), draft.authors());
	}

	@Test
	void date_InTheAddress() throws ImportException {
		ArticleDraft draft = page("<link rel=canonical href='https://example.org/2021/may/04/a'>", "<p>" + PROSE);
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals("in the address", draft.metadata().published().orElseThrow().evidence());
	}

	@Test
	void date_InVisibleLine() throws ImportException {
		ArticleDraft draft = page("", "<h1>Ministers meet</h1><div>Published: 4 May 2021, 06:30</div><p>" + PROSE);
		assertEquals(Optional.of("2021-05-04T06:30"), draft.published());
		assertEquals(PROSE, draft.text());
	}

	@Test
	void jsonLd_Broken() throws ImportException {
		ArticleDraft draft = page("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
				+ "<script type='application/ld+json'>[{\"@type\": [\"NewsArticle\"], \"author\": {\"name\": \"Jane "
				+ "Doe\"}}]</script>",
				"<p>" + PROSE);
		assertEquals(List.of("Jane Doe"), draft.authors());
	}

	@Test
	void jsonLd_DeeplyNested() throws ImportException {
		ArticleDraft draft = page("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>", "<p>"
				+ PROSE);
		assertEquals(PROSE, draft.text());
	}

	@Test
	void title_OfTheOutletIsNotTheArticles() throws ImportException {
		ArticleDraft draft = page("<title>Ministers meet in London - Example Times</title>"
				+ "<meta property=og:site_name content='Example Times'>", "<h1>Example Times</h1><p>" + PROSE);
		assertEquals(Optional.of("Ministers meet in London"), draft.title());
	}

	@Test
	void address_ThatRunsAScriptIsNone() throws ImportException {
		ArticleDraft draft = page("<link rel=canonical href='javascript:alert(1)'>", "<p>" + PROSE);
		assertEquals(Optional.empty(), draft.url());
	}

	@Test
	void language_DeclaredWrongly() throws ImportException {
		ArticleDraft draft =
				Drafts.read("<html lang=en><body><p>Die Minister sagten am Montag, dass sie sich im Herbst wieder "
				+ "treffen und dass die Gespräche in London nicht ohne Erfolg waren.</p>");
		assertEquals(Optional.of("de"), draft.language());
	}

	@Test
	void wrapper_NamedAfterCommentsHoldsTheArticle() throws ImportException {
		ArticleDraft draft = page("<title>Ministers meet in London</title>",
				"<div class='page with-sidebar comments newsletter'>"
				+ "<h1>Ministers meet in London</h1><p>" + PROSE + "</p><p>" + PROSE
				+ " They will meet again.</p></div>");
		assertEquals(2, draft.paragraphs().size());
	}

	@Test
	void otherArticles_BesideTheOneWithTheTitle() throws ImportException {
		String text = PROSE + " They will meet again in the autumn, and they have said so.";
		String other = "<article><h2><a href=x>Another thing</a></h2><p>" + PROSE.replace("London", "Paris")
				+ "</p></article>";
		ArticleDraft draft = page("<title>Ministers meet in London</title>", other
				+ "<article><h1>Ministers meet in London</h1><p>"
				+ text + "</p><p>No date was named.</p></article>" + other + other);
		assertEquals(text + "\nNo date was named.", draft.text());
	}

	private static Optional<String> published(String above, String behindTitle, String behindText) throws ImportException {
		String text = "<p>The budget was decided on after a long debate in the chamber, where all parties spoke.</p>"
				+ "<p>The opposition had asked for another week to read it, which the majority refused to give.</p>"
				+ "<p>It will be sent to the second chamber, where the vote is expected to be much closer.</p>";
		return Drafts.read("<!doctype html><html lang='en'><head><title>Budget passed</title></head><body>" + above
				+ "<h1>Budget passed</h1>" + behindTitle + text + behindText + "</body></html>").published();
	}

	@Test
	void published_NotThatOfAnotherArticle() throws ImportException {
		assertEquals(Optional.empty(), published("", "", "<aside><h3>Latest</h3><div><a href='1'>Other</a> "
				+ "<time datetime='2020-01-05'>5 Jan</time></div></aside>"));
		assertEquals(Optional.empty(), published("", "",
				"<div class='l'><a href='1'>Other story here</a><span>5 January 2020</span></div>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Vélemények;<b>%s</b> <span>06.05.2024 12:00</span>",
			"Forum;<b>%s</b> <time datetime=2024-05-06>a day ago, at noon</time>", "Hozzászólások (12);<b>%s</b>",
			"コメント12件;<b>%s</b>", "Debatt (12);<b>%s</b>" })
	void remarks_WhateverTheyAreCalled(String heading, String signature) throws ImportException {
		String text = "<p>The bridge over the river will close on Monday, and the detour is long, said the council.</p>";
		String remark = "<p>COMMENT This is in my view quite wrong, as nobody repaired the bridge for ten years.</p>";
		StringBuilder remarks = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			remarks.append("<div class=x>").append(signature.replace("%s", "Reader" + i)).append(remark).append("</div>");
		}
		ArticleDraft draft = Drafts.read("<html><body><h1>Bridge to close</h1>" + text.repeat(4) + "<section><h2>" + heading
				+ "</h2>" + remarks + "</section></body></html>");
		assertFalse(draft.text().contains("COMMENT"), draft.text());
		assertTrue(draft.text().contains("detour"));
	}

	@Test
	void remarks_NotTheEntriesOfALiveReport() throws ImportException {
		String text = "<p>The bridge over the river will close on Monday, and the detour is long, said the council.</p>";
		String entry = "<div class=x><b>12:05</b><p>The first cars take the detour, and there is no jam so far.</p></div>";
		assertTrue(Drafts.read("<html><body><h1>Bridge to close</h1>" + text.repeat(4) + "<section>" + entry + entry
				+ entry.replace("first", "last") + "</section></body></html>").text().contains("The last cars"));
	}

	@Test
	void published_NotThatOfAComment() throws ImportException {
		assertEquals(Optional.empty(), published("", "", "<div class='comments'><b>Joe</b> "
				+ "<time datetime='2021-06-01T10:00'>1 June 2021</time><p>Nice article that is.</p></div>"));
	}

	@Test
	void published_NotTheDayOnWhichThePageWasSaved() throws ImportException {
		assertEquals(Optional.empty(), published("<div class='today'>Thursday 26 November 2026</div>", "", ""));
	}

	@Test
	void published_WhereTheArticleSaysSo() throws ImportException {
		assertEquals(Optional.of("2021-05-04"), published("", "<div>4 May 2021</div>", ""));
		assertEquals(Optional.of("2021-05-04T10:00"),
				published("", "<div><time datetime='2021-05-04T10:00'>Tuesday</time></div>", ""));
		assertEquals(Optional.of("2021-05-04"), published("", "", "<div>Published: 4 May 2021</div>"));
		assertEquals(Optional.of("2021-05-04"), published("<div>By Jane Doe, 4 May 2021</div>", "", ""));
	}

	@Test
	void title_NotTheOutletThatLinksToItsFront() throws ImportException {
		assertEquals(Optional.of("Minister resigns over London affair"), Drafts.read("<!doctype html><html><head>"
				+ "<title>Evening News Online: Minister resigns over London affair</title></head><body>"
				+ "<a href='/'>Evening News Online</a><div><b>Minister resigns over London affair</b></div>"
				+ "<p>The minister said on Tuesday that the talks would continue until autumn, and more.</p></body></html>")
				.title());
	}

	@Test
	void dateline_WithTheZoneOfThePage() throws ImportException {
		String page = "<html lang=%s><head><title>Talks begin in London</title></head><body><h1>Talks begin in London</h1>"
				+ "<p>Fri 7 May 2021 16.59 BST</p><p>" + "The ministers met in London on Monday, and they spoke for two hours "
				+ "about the new policy of the government and of all the others.</p></body></html>";

		assertEquals(Optional.of("2021-05-07T16:59+01:00"), Drafts.read(page.formatted("en-GB")).published());
		assertEquals(Optional.of("2021-05-07T16:59"), Drafts.read(page.formatted("en")).published());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>By Jane Doe<br>Published May 4, 2021</p>",
			"<p>By Jane Doe<br>Staff Writer<br>May 4, 2021</p>",
			"<div>By Jane Doe<br/>The Daily Example<br/>Published: May 4, 2021<br/>Updated: May 5, 2021</div>",
			"<p>By Jane Doe<br>@janedoe<br>May 4, 2021</p>", "<p>By Jane Doe<br>LONDON<br>May 4, 2021</p>",
			"<p>By Jane Doe\n<br>First published on May 4, 2021<br>5 min read</p>", "<p>Published May 4, 2021<br>By Jane Doe</p>",
			"<p>Par Jane Doe<br>Publi\u00e9 le 4 mai 2021 \u00e0 16h59</p>", "<p>Written by<br>Jane Doe<br>May 4, 2021</p>",
			"<table><tr><td>By Jane Doe</td><td>May 4, 2021</td></tr></table>",
			"<table><tr><td>By</td><td>Jane Doe</td></tr><tr><td>Published</td><td>May 4, 2021</td></tr></table>",
			"<table><tr><td>Author:</td><td>Jane Doe</td></tr><tr><td>Date:</td><td>May 4, 2021</td></tr></table>",
			"<table><tr><th>Autor</th><td>Jane Doe</td></tr></table>", "<dl><dt>Author</dt><dd>Jane Doe</dd></dl>" })
	void author_InALineOrCellOfItsOwn(String byline) throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><title>Talks begin in London</title></head><body>"
				+ "<h1>Talks begin in London</h1>" + byline + "<p>The ministers met in London on Monday, and they spoke for two hours about the new policy of "
				+ "the government and of all the others.</p></body></html>");

		assertEquals(List.of("Jane Doe"), draft.authors());
		assertFalse(draft.text().contains("Jane Doe"), draft.text());
	}

	@Test
	void cell_ThatNamesSomebodyElse_IsNoByline() throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><title>Talks begin in London</title></head><body>"
				+ "<h1>Talks begin in London</h1><table><tr><td>Winner:</td><td>Jane Doe</td></tr></table><p>The ministers met in London on Monday, and they "
				+ "spoke for two hours about the new policy of the government and of all the others.</p></body></html>");

		assertEquals(List.of(), draft.authors());
	}

	@Test
	void text_WithoutWhatOnlyBreaksLines() throws ImportException {
		ArticleDraft draft = Drafts.read("<!doctype html><html lang=de><title>Au\u00DFen&shy;minister</title><h1>Au&szlig;en&shy;minister tagen</h1>"
				+ "<p>Die Au\u00DFen&shy;minister kamen am Dienstag zusammen, sagte die Bun&#8203;des<wbr>kanz&#x200b;lerin, und sprachen.</p>");
		assertEquals("Au\u00DFenminister tagen", draft.title().orElseThrow());
		assertEquals("Die Au\u00DFenminister kamen am Dienstag zusammen, sagte die Bundeskanzlerin, und sprachen.", draft.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a name=top></a>", "<br>", "<center>", "<font size=2>", "<base href='http://x/'>", "Intro text. ", "COMMENT" })
	void fragment_WhateverItBeginsWith(String beginning) throws ImportException {
		String begin = beginning.replace("COMMENT", "<!--" + "x".repeat(20_000) + "--><html>");
		String text = "<p>The harbour was closed for three days, the port authority said.</p><p>Ships waited in the bay, said the mayor.</p>";
		ArticleDraft draft = Drafts.read(Source.of("page.html", (begin + text).getBytes(StandardCharsets.UTF_8)));
		assertTrue(draft.text().endsWith("The harbour was closed for three days, the port authority said.\nShips waited in the bay, said the mayor."));
	}
}
