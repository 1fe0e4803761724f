// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says about its article where it shows that to readers only, or to whoever saved it. */
class PageMetadataTest {

	private static final String PROSE = "<p>The harbour of the old town is closed until the end of the month, the port office said, "
			+ "because a crane fell into the basin in the night.</p><p>Nobody was hurt. Ships go to the new quay, and the "
			+ "fish market opens two hours later than usual.</p>";

	private static ArticleDraft page(String head, String body) throws ImportException {
		return Drafts.read("<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Harbour closed after crane falls - Example Times;Example Times",
			"Harbour closed after crane falls | Region | Example Times;Example Times",
			"Example Times: Harbour closed after crane falls;Example Times",
			"Harbour closed after crane falls - by Jane Doe - Example Times;Example Times" })
	void outlet_BesideTheHeadlineInTheWindowsTitle(String window, String outlet) throws ImportException {
		ArticleDraft draft = page("<title>" + window + "</title>", "<h1>Harbour closed after crane falls</h1>" + PROSE);
		assertEquals(Optional.of(outlet), draft.outlet());
		assertEquals("<title>", draft.metadata().outlet().orElseThrow().evidence());
	}

	@Test
	void outlet_NotBesideTheHeadline() throws ImportException {
		assertEquals(Optional.empty(), page("<title>Harbour closed after crane falls - 4 May 2021</title>",
				"<h1>Harbour closed after crane falls</h1>" + PROSE).outlet());
		assertEquals(Optional.empty(), page("<title>Harbour news - and more</title>",
				"<h1>Harbour closed after crane falls</h1>" + PROSE).outlet());
		assertEquals(Optional.of("Port News"), page("<title>Harbour closed after crane falls - Region</title>"
				+ "<meta name=SiteName content='Port News'>", "<h1>Harbour closed after crane falls</h1>" + PROSE).outlet());
	}

	@Test
	void title_WithoutTheKickerInItsHeading() throws ImportException {
		ArticleDraft draft = page("<title>Harbour closed after crane falls - Example Times</title>",
				"<h1><span>Accident at night</span> <span>Harbour closed after crane falls</span></h1>" + PROSE);
		assertEquals(Optional.of("Harbour closed after crane falls"), draft.title());
		assertEquals(Optional.of("Example Times"), draft.outlet());
		assertEquals(2, draft.paragraphs().size());
	}

	@Test
	void url_WhereThePageWasSavedFrom() throws ImportException {
		String address = "https://www.example.org/2021/05/04/harbour.html";
		assertEquals(Optional.of(address), Drafts.read("<!DOCTYPE html>\n<!-- saved from url=(0047)" + address
				+ " -->\n<html><head><title>A</title></head><body><h1>Harbour closed</h1>" + PROSE).url());
		ArticleDraft draft = Drafts.read("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: " + address
				+ " \n saved date: Wed May 05 2021\n--><head><title>A</title></head><body><h1>Harbour closed</h1>" + PROSE);
		assertEquals(Optional.of(address), draft.url());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(Optional.empty(), Drafts.read("<!-- saved from url=(0014)about:internet --><html><body>" + PROSE).url());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"<div class=byline><span>By</span><a>Iris Vale</a><span>Updated</span><time>4 May 2021</time></div>;Iris Vale",
			"<div class=meta><span>By Iris Vale</span><span>Tuesday 4 May 2021</span><span>14:30 CET</span></div>;Iris Vale",
			"<span class=author>كتب: أحمد علي</span><span class=date>الثلاثاء ٤ مايو ٢٠٢١</span>;أحمد علي",
			"<div class=byline>By <span>I</span><b>ris</b> <span>Vale</span><time>4 May 2021</time></div>;Iris Vale" })
	void authors_InElementsRightBesideThoseOfTheDate(String line, String author) throws ImportException {
		ArticleDraft draft = page("", "<h1>Harbour closed</h1>" + line + PROSE);
		assertEquals(List.of(author), draft.authors());
		assertTrue(draft.published().or(() -> draft.metadata().updated().map(Provenanced::value)).orElse("").startsWith("2021-05-04"));
	}

	@Test
	void published_ToTheSecondWhereAnAttributeSaysSo() throws ImportException {
		ArticleDraft draft = page("", "<h1>Harbour closed</h1><div><span data-date-time='2021-05-04 16:35:10'>4 May 2021"
				+ "</span></div>" + PROSE);
		assertEquals(Optional.of("2021-05-04T16:35:10"), draft.published());
		assertEquals(Optional.of("2021-05-04"), page("", "<h1>Harbour closed</h1><div><span data-date='2020-01-01 10:00'>"
				+ "4 May 2021</span></div>" + PROSE).published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"<div><time datetime=2021-05-04T08:15+02:00><a href=/harbour/>4 May 2021</a></time></div>",
			"<a href=/x><time datetime=2021-05-04T08:15+02:00>4 May 2021</time></a>",
			"<div><a href=/2021/05/04/><time datetime=2021-05-04T08:15+02:00>4 May 2021</time></a></div>" })
	void published_InALinkBelowTheTitle(String date) throws ImportException {
		assertEquals(Optional.of("2021-05-04T08:15+02:00"),
				page("", "<article><h1>Harbour closed</h1>" + date + PROSE + "</article>").published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "<a rel=bookmark href=/b>;true", "<a href=https://example.org/harbour/>;true",
			"<a href=/harbour/>;true", "<a href=/blog/2021/05/>;true", "<a href=/ship/>;false", "<a href=#comment-3>;false" })
	void published_InALinkBehindTheText(String link, boolean own) throws ImportException {
		ArticleDraft draft = page("<link rel=canonical href=https://example.org/harbour/>", "<article><h1>Harbour closed</h1>"
				+ PROSE + "<p>" + link + "<time datetime=2021-05-04>4 May 2021</time></a></p></article>");
		assertEquals(own ? Optional.of("2021-05-04") : Optional.empty(), draft.published());
	}

	@Test
	void dates_InTheFooterOfTheArticle() throws ImportException {
		String dates = "<a href=/b><time datetime=2021-05-04>4 May 2021</time><time class=updated datetime=2021-05-06>6 May"
				+ " 2021</time></a>";
		ArticleDraft draft = page("", "<article><h1>Harbour closed</h1>" + PROSE + "<footer class=entry-footer>" + dates
				+ "</footer></article>");
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(Optional.of("2021-05-06"), draft.updated());
		assertEquals(Optional.empty(), page("", "<article><h1>Harbour closed</h1>" + PROSE + "</article><article><h2>Ship sinks"
				+ "</h2><footer class=entry-footer>" + dates + "</footer></article>").published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "18 March 2024 (upd. 19 March 2024 - 9:10);2024-03-19T09:10",
			"Ferrara, 18 March 2024 (agg. 19 March 2024);2024-03-19", "18 March 2024 (rev. 19 March 2024);" })
	void published_BeforeAnotherDateInBrackets(String line, String updated) throws ImportException {
		ArticleDraft draft = page("", "<h1>Harbour closed</h1><div>" + line + "</div>" + PROSE);
		assertEquals(Optional.of("2024-03-18"), draft.published());
		assertEquals(Optional.ofNullable(updated), draft.updated());
	}

	@Test
	void published_BehindTheLeadOfAShortArticle() throws ImportException {
		ArticleDraft draft = page("", "<article><h1>Bridge to close</h1><p>The bridge closes on Monday, and for long.</p><div>"
				+ "<a rel=author>Jana Vesela</a>, <time datetime=2024-02-01T09:30+01:00>1 February 2024 9:30</time></div>"
				+ "<p>Its beams are in a bad state, say those who looked.</p><p>Buses will be late.</p></article>");
		assertEquals(Optional.of("2024-02-01T09:30+01:00"), draft.published());
		assertEquals(List.of("Jana Vesela"), draft.authors());
		assertEquals(3, draft.paragraphs().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Story 9 council bank farmer | Bay Post;Story 9 council bank farmer",
			"Bay-Post: Story 9 council bank farmer;Story 9 council bank farmer",
			"Story 9 council bank farmer - Bay;Story 9 council bank farmer - Bay" })
	void title_WithoutTheNameOfTheHost(String window, String title) throws ImportException {
		assertEquals(Optional.of(title), page("<title>" + window + "</title><link rel=canonical "
				+ "href=https://www.baypost.example/story-9>", "<article><h1>Another headline</h1>" + PROSE + "</article>").title());
	}

	@Test
	void published_NotWhatTheTextTells() throws ImportException {
		assertEquals(Optional.empty(), page("", "<h1>Harbour closed</h1><ul><li>The quay was opened on August 14, 1935</li>"
				+ "</ul>" + PROSE).published());
		assertEquals(Optional.empty(), page("", "<h1>Harbour closed</h1><table><tr><th>Opened</th><td>August 14, 1935</td>"
				+ "</tr></table>" + PROSE).published());
	}

	@Test
	void updated_BesideAPublicationThatMachinesRead() throws ImportException {
		ArticleDraft draft = page("<meta property=article:published_time content='2021-05-04T14:00:00Z'>",
				"<h1>Harbour closed</h1><p>Published on May 4, 2021 at 2:00 p.m., updated on May 5, 2021 at 8:15 a.m. · 5 min</p>"
						+ PROSE);
		assertEquals(Optional.of("2021-05-04T14:00:00Z"), draft.published());
		assertEquals(Optional.of("2021-05-05T08:15"), draft.updated());
		assertEquals(2, draft.paragraphs().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "<div class=by>Jane Doe</div>", "<div class=byline-block><div><span>Jane Doe</span></div></div>",
			"<div class=byline><span>Jane Doe</span><a href='mailto:jane@example.org'>jane@example.org</a></div>" })
	void authors_InABoxThatIsCalledSo(String box) throws ImportException {
		assertEquals(List.of("Jane Doe"), page("", "<h1>Harbour closed</h1>" + box + PROSE).authors());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "/*<![CDATA[*/ {%s} /*]]>*/", "//<![CDATA[ ¶{%s}¶//]]>", "{%s,}",
			"[{%s, \"headline\": \"The \"closed\" harbour\"},]" })
	void jsonLd_WithMistakes(String mistakes) throws ImportException {
		String article = "\"@type\": \"NewsArticle\", \"author\": [{\"@type\": \"Person\", \"name\": \"Jane Doe\"}, "
				+ "{\"@type\": \"Organization\", \"name\": \"Port\"}], \"datePublished\": \"2021-05-04\"";
		ArticleDraft draft = page("<script type=application/ld+json>" + mistakes.replace("¶", "\n").replace("%s", article) + "</script>",
				"<h1>Harbour closed</h1>" + PROSE);
		assertEquals(List.of("Jane Doe"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
	}

	@Test
	void caption_ByTheMainPictureOnly() throws ImportException {
		assertEquals(Optional.of("The crane in the basin"), page("", "<h1>Harbour closed</h1><div><div><img src=a.jpg></div>"
				+ "<div>The crane in the basin</div></div>" + PROSE).caption());
		assertEquals(Optional.empty(), page("", "<h1>Harbour closed</h1><div><div><img src=a.png width=50></div>"
				+ "<div>This page needs more sources.</div></div>" + PROSE).caption());
		assertEquals(Optional.empty(), page("", "<h1>Harbour closed</h1>" + PROSE + "<div><div><img src=a.jpg></div>"
				+ "<div>Most popular stories</div></div>").caption());
	}

	@Test
	void authors_NoneOnThePage() throws ImportException {
		assertEquals(List.of(), page("<title>Harbour closed</title>", "<h1>Harbour closed</h1>" + PROSE).authors());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Port shut - Example Times;Harbour closed after crane falls into basin",
			"Was der Hafen plant;Ein Kran sucht seinen Platz", "港湾閉鎖;クレーンが港に落ちて月末まで閉鎖" })
	void title_AsItIsPrinted(String window, String heading) throws ImportException {
		String meta = "<title>" + window + "</title><meta property=og:title content='" + window + "'>";
		ArticleDraft draft = page(meta, "<article><h1>" + heading + "</h1>" + PROSE + "</article>");
		assertEquals(Optional.of(heading), draft.title());
		assertEquals(2, draft.paragraphs().size());
	}

	@Test
	void title_NotTheNameOfASection() throws ImportException {
		assertEquals(Optional.of("Port shut by crane"), page("<title>Port shut by crane</title>",
				"<h1>World News</h1><div>Harbour</div>" + PROSE).title());
		assertEquals(Optional.of("Port shut by crane"), page("<title>Port shut by crane</title>",
				"<h1>All the news of the harbour</h1><div>Port shut by crane</div>" + PROSE).title());
	}

	@Test
	void published_InAMonth() throws ImportException {
		assertEquals(Optional.of("2021-05"), page("", "<h1>Harbour closed</h1><div>May 2021</div>" + PROSE).published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "www.example.co.uk;2021-05-04T08:15+01:00", "example.in;2021-05-04T08:15",
			"example.org;2021-05-04T08:15" })
	void published_InAZoneOfThePagesCountry(String host, String date) throws ImportException {
		assertEquals(Optional.of(date), page("<link rel=canonical href='https://" + host + "/harbour'>",
				"<h1>Harbour closed</h1><div>4 May 2021 08:15 BST</div>" + PROSE).published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "en;en_GB;2021-05-04T08:15+01:00", "en-GB;en_US;2021-05-04T08:15+01:00",
			"en;en_US;2021-05-04T08:15", "en;en_BD;2021-05-04T08:15+06:00", "bn;bn_BD;2021-05-04T08:15+06:00" })
	void published_InAZoneOfTheOutletsCountry(String language, String locale, String date) throws ImportException {
		assertEquals(Optional.of(date), Drafts.read("<html lang=" + language + "><head><meta property='og:locale' content='" + locale
				+ "'><title>Harbour closed</title></head><body><h1>Harbour closed</h1><div>4 May 2021 08:15 BST</div>" + PROSE)
				.published());
	}

	@Test
	void url_CanonicalWithoutItsHost() throws ImportException {
		assertEquals(Optional.of("https://www.example.org/harbour"), page("<link rel=canonical href=/harbour>"
				+ "<meta property=og:url content='https://www.example.org/harbour?utm_source=a'>", "<h1>Harbour closed</h1>" + PROSE).url());
		assertEquals(Optional.of("https://www.example.org/x"), page("<link rel=canonical href='/har bour'>"
				+ "<meta property=og:url content='https://www.example.org/x'>", "<h1>Harbour closed</h1>" + PROSE).url());
	}
}
