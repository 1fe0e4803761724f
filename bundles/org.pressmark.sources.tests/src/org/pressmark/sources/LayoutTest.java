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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that many sites have: what of a page is the text and what stands between it. */
class LayoutTest {

	private static final String FIRST = "The ferry to the outer islands stops in June, the shipping line said on Monday.";
	private static final String SECOND = "Its two ships are sixty years old, and nobody has offered to repair their engines.";
	private static final String THIRD = "The islanders have asked the county for a bridge, which would cost four hundred million.";
	private static final String FOURTH = "A decision is expected before winter, when the strait freezes for eleven weeks.";
	private static final String ALL = String.join("\n", FIRST, SECOND, THIRD, FOURTH);
	private static final String TEXT = p(FIRST) + p(SECOND) + p(THIRD) + p(FOURTH);
	private static final String TITLE = "<h1>Ferry to stop</h1>";

	private static String p(String text) {
		return "<p>" + text + "</p>";
	}

	private static ArticleDraft read(String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head><title>Ferry to stop</title>"
				+ "<link rel='canonical' href='https://www.example.org/ferry'></head><body>" + body + "</body></html>");
	}

	/** The article with something between its paragraphs. */
	private static ArticleDraft within(String something) throws ImportException {
		return read("<article>" + TITLE + p(FIRST) + p(SECOND) + something + p(THIRD) + p(FOURTH) + "</article>");
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(LayoutTest.class.getResourceAsStream("pages/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Each page has its expected text in the file of the same name. */
	@ParameterizedTest
	@ValueSource(strings = { "interview", "questions", "gallery", "teasers", "live", "columns" })
	void page_Text(String name) throws Exception {
		assertEquals(resource(name + ".txt").strip(), Drafts.read(resource(name + ".html")).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<span class='sr-only'>, opens in new tab</span>",
			"<span class='visually-hidden'>(external link)</span>", "<small class='screen-reader-text'>new window</small>",
			"<span class='is-hidden'>external</span>", "<span class='d-none'>external</span>",
			"<span style='position:absolute;clip: rect(0px, 0px, 0px, 0px)'>, opens new tab</span>" })
	void line_WithoutWhatIsReadOutOnly(String unseen) throws ImportException {
		assertEquals(ALL, within("").text());
		String line = "The <a href='/line'>shipping line" + unseen + "</a> has said so before, in a letter to the county.";
		assertTrue(within(p(line)).text().contains("The shipping line has said so before"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<span class='d-none d-md-inline'>two</span>", "<span class='hidden-xs'>two</span>",
			"<span aria-hidden='true'>2</span><span class='sr-only'>two</span>" })
	void line_WithWhatSomeReadersSee(String seen) throws ImportException {
		assertTrue(within(p("The county has asked " + seen + " engineers what a bridge would cost.")).text()
				.contains("asked two engineers"));
	}

	@Test
	void text_InSeveralElementsOfOneClass() throws ImportException {
		assertEquals(ALL, read("<article>" + TITLE + "<div class='rich'>" + p(FIRST) + p(SECOND) + p(THIRD)
				+ "</div><div class='note'><h3>The strait</h3></div><div class='rich'>" + p(FOURTH) + "</div></article>")
						.text().replace("The strait\n", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "blockquote", "dl", "ul", "ol" })
	void text_AroundItsLongestPart(String tag) throws ImportException {
		String intro = "This is what the shipping line has said to them:";
		assertTrue(read("<article>" + TITLE + p(intro) + '<' + tag + '>' + TEXT + "</" + tag + "></article>").text()
				.startsWith(intro));
	}

	@Test
	void deck_SetApart() throws ImportException {
		String deck = "The line gives up after sixty years, and the islands ask for a bridge.";
		for (String page : List.of("<header>" + TITLE + "<p class='standfirst'>" + deck + "</p></header><div>" + TEXT,
				TITLE + "<p class='ingress'>" + deck + "</p><p>By Jane Doe</p><div>" + TEXT,
				"<header>" + TITLE + "<p>" + deck + "</p></header><div>" + TEXT)) {
			ArticleDraft draft = read("<article>" + page + "</div></article>");
			assertEquals(ALL, draft.text());
			assertEquals(List.of(deck), Drafts.removed(draft, RemovalReason.DECK));
		}
	}

	@Test
	void deck_IsNotTheFirstOfTheParagraphs() throws ImportException {
		assertEquals(ALL, read("<article>" + TITLE + "<p class='intro'>" + FIRST + "</p>" + p(SECOND) + p(THIRD) + p(FOURTH)
				+ "</article>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "teaser", "card", "box", "c-1xk3", "story-package", "article-embed" })
	void teaser_Alone(String name) throws ImportException {
		ArticleDraft draft = within("<div class='" + name + "'><a href='/other'><img src='a.jpg'></a>"
				+ "<h3><a href='/other'>Old lighthouse sold</a></h3><p>It stood empty for eleven years until last week.</p></div>");
		assertEquals(ALL, draft.text());
		assertEquals(2, Drafts.removed(draft, RemovalReason.RELATED_LINKS).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "teaser", "card", "promo", "inline-promo", "factbox" })
	void facts_InABoxWithoutLinks(String name) throws ImportException {
		assertTrue(within("<div class='" + name + "'><h3>The strait in numbers</h3><p>It is nine miles wide and sixty "
				+ "metres deep.</p></div>").text().contains("The strait in numbers\nIt is nine miles wide"));
	}

	@Test
	void column_ThatSaysMore() throws ImportException {
		String other = p(FOURTH + " " + THIRD).repeat(4);
		String article = TITLE + p(FIRST) + p(SECOND) + p(THIRD);
		String text = String.join("\n", FIRST, SECOND, THIRD);
		assertEquals(text, read("<div id='main'>" + article + "</div><div id='right'><h2>Opinion</h2>" + other + "</div>")
				.text());
		assertEquals(text, read("<table><tr><td>" + article + "</td><td><b>Opinion</b>" + other + "</td></tr></table>")
				.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div role='dialog' aria-modal='true'>", "<div id='onetrust-banner-sdk'>",
			"<div id='didomi-host'>", "<div class='qc-cmp2-container'>", "<div id='CybotCookiebotDialog'>", "<div>" })
	void consent_BehindALittleText(String box) throws ImportException {
		String consent = box + p("We and our 218 partners store and/or access information on a device, such as cookies.")
				+ p("You can withdraw your consent at any time, or object to legitimate interest, in the settings. "
						.repeat(4)) + "<button>Accept</button></div>";
		assertEquals(ALL, read("<main>" + TITLE + TEXT + "</main>" + consent).text());
		assertEquals(ALL, read(consent + "<main>" + TITLE + TEXT + "</main>").text());
	}

	@Test
	void consent_AsTheMatterOfAnArticle() throws ImportException {
		String cookies = "Most sites use cookies to watch their readers, a study of the university has found.";
		assertTrue(read("<main>" + TITLE + TEXT + p(cookies) + p(FIRST + " " + FOURTH) + "<button>Share</button></main>").text()
				.contains(cookies));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "&gt;&gt; À LIRE AUSSI - Le phare est vendu",
			"MÁS INFORMACIÓN: <a href='/x'>El faro, vendido</a>", "(MORE: <a href='/x'>Lighthouse sold</a>)",
			"İLGİLİ HABER: <a href='/x'>Fener satıldı</a>", "Ayrıca okuyun <a href='/x'>Fener satıldı</a>",
			"Διαβάστε ακόμη: <a href='/x'>Πουλήθηκε ο φάρος</a>", "Прочетете още: <a href='/x'>Фарът е продаден</a>",
			"קראו גם: <a href='/x'>המגדלור נמכר</a>", "قراءة المزيد: <a href='/x'>بيع المنارة</a>",
			"یہ بھی پڑھیں: <a href='/x'>مینار بک گیا</a>", "আরও পড়ুন: <a href='/x'>বাতিঘর বিক্রি</a>",
			"&gt;&gt; Xem thêm: <a href='/x'>Bán ngọn hải đăng</a>", "อ่านเพิ่มเติม <a href='/x'>ขายประภาคาร</a>",
			"推薦閱讀：<a href='/x'>燈塔出售</a>", "[관련기사] <a href='/x'>등대 매각</a>",
			"Olvasta már? <a href='/x'>Eladták a tornyot</a>", "Follow Jane Doe on Twitter", "Comments are closed",
			"Read or Share this story: https://example.org/x", "この記事は有料記事です。残り512文字",
			"Copyright 2021 Coast Paper. All rights reserved.", "If you can, please consider supporting us." })
	void line_ThatLeadsElsewhere(String line) throws ImportException {
		assertEquals(ALL, within(p(line)).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "More than a <a href='/x'>thousand people</a> live on the islands all year.",
			"Read the letter closely and it says: nobody will come, whatever the county pays.",
			"Popular with visitors, the <a href='/x'>lighthouse</a> was sold last week." })
	void line_OfTheTextThatBeginsSo(String line) throws ImportException {
		assertTrue(within(p(line)).text().contains(line.replaceAll("<[^>]*>", "")));
	}

	@Test
	void shell_GivesItsTextToMachines() throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><title>Ferry to stop</title><script type='application/ld+json'>"
				+ "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry to stop\",\"articleBody\":\"" + FIRST + "\\n" + SECOND
				+ "\"}</script></head><body><div id='root'></div><noscript>Please enable JavaScript.</noscript></body></html>");
		assertEquals(FIRST + '\n' + SECOND, draft.text());
	}

	@Test
	void notAnArticle_AWordThatLeadsElsewhere() throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><meta http-equiv='refresh' content='0; url=/x'><title>Ferry</title>"
				+ "</head><body>Redirecting</body></html>");
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), draft.warnings().stream().map(Warning::kind).toList());
		assertFalse(draft.text().isEmpty());
	}

	/** However short a section is beside the others, it is the article's. */
	@ParameterizedTest
	@ValueSource(strings = { "<article>%1$s<section>%2$s%2$s</section><section>%3$s</section></article>",
			"<article>%1$s<div>%2$s%2$s</div><div>%3$s</div></article>",
			"<article><div>%1$s%2$s%2$s</div><div>%3$s</div></article>",
			"<main>%1$s<section>%2$s%2$s</section><section>%3$s</section></main>",
			"<div>%1$s<div itemprop='articleBody'><section>%2$s%2$s</section><section>%3$s</section></div></div>" })
	void text_WithShortSection(String page) throws ImportException {
		String end = "The harbour master will sell the tickets until then.";
		String text = read(page.formatted(TITLE, TEXT, p(end))).text();
		assertTrue(text.endsWith(FOURTH + "\n" + end), text);
		String headed = read(page.formatted(TITLE, TEXT, "<h2>Tickets</h2>" + p(end))).text();
		assertTrue(headed.endsWith("Tickets\n" + end), headed);
	}

	@Test
	void text_BeginsWithShortSection() throws ImportException {
		String begin = "The harbour was quiet on Monday morning.";
		assertEquals(begin + "\n" + ALL, read("<article>" + TITLE + "<section>" + p(begin) + "</section><section>" + TEXT
				+ "</section></article>").text());
	}

	@Test
	void text_WithoutBoxesInItsArticle() throws ImportException {
		assertEquals(ALL, read("<article>" + TITLE + "<section>" + TEXT + "</section><section class='comments'>"
				+ p("I have never liked the ferry, and the bridge will be ugly.") + "</section></article>").text());
	}

	@Test
	void text_WithWhatMachinesAreGivenToo() throws ImportException {
		String end = "The harbour master will sell the tickets until then.";
		String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
				+ String.join(" ", FIRST, SECOND, THIRD, FOURTH, end) + "\"}</script>";
		assertEquals(ALL + "\n" + end,
				read(json + "<div>" + TITLE + "<div class='a'>" + TEXT + "</div><div class='b'>" + p(end) + "</div></div>").text());
	}

	/** Days, parties and agencies end sentences as credits end captions. */
	@ParameterizedTest
	@ValueSource(strings = { "\"Kami akan datang lagi,\" ujarnya, Senin (5/2/2024).",
			"Polisi menahan dua orang pada Senin (5/2).", "He told this to the news agencies (AFP/Reuters).",
			"Google showed a new model for text (and for images)." })
	void sentence_EndingInBrackets(String sentence) throws ImportException {
		assertTrue(within(p(sentence)).text().contains(sentence));
	}

	@Test
	void sentence_EndingInDayBesidePicture() throws ImportException {
		String sentence = "\"Kami akan datang lagi,\" ujarnya, Senin (5/2/2024).";
		assertTrue(within("<figure><img src='a.jpg'></figure>" + p(sentence)).text().contains(sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p><img src='a.jpg'></p><p>Ministers meet in London. (EPA/Yonhap News)</p>",
			"<div><div><img src='a.jpg'></div><p>Ministers meet in London. (EPA/Yonhap News)</p></div>",
			"<p>[Image via Harbour News]</p>" })
	void caption_ByItsCredit(String caption) throws ImportException {
		assertEquals(ALL, within(caption).text());
	}

	/** Of a figure without a picture only the caption goes. */
	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "<table><tr><td>Cars</td><td>610</td></tr></table>,Cars|610",
			"<pre><code>ferry --stop</code></pre>,ferry --stop",
			"<blockquote><p>We shall miss it.</p></blockquote>,We shall miss it.", "<ul><li>Two ships</li></ul>,Two ships" })
	void figure_WithText(String figure, String text) throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, text.replace('|', '\n'), THIRD, FOURTH),
				within("<figure class='wp-block-table'>" + figure + "<figcaption>Source: county</figcaption></figure>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<figure><img src='a.jpg'><p>The ferry in the strait</p></figure>",
			"<figure class='chart'><table><tr><td>2020</td><td>610</td></tr></table></figure>" })
	void figure_WithPictureOrChart(String figure) throws ImportException {
		assertEquals(ALL, within(figure).text());
	}

	/** A picture deep in the other part of the article is not beside the last one. */
	@Test
	void text_AloneInPartFarFromPicture() throws ImportException {
		assertEquals(ALL, read("<article><section><div><div><div><div><div>" + TITLE + "<figure><img src='a.jpg'></figure>"
				+ p(FIRST) + p(SECOND) + p(THIRD) + "</div></div></div></div></div><div>" + p(FOURTH)
				+ "</div></section></article>").text());
	}

	@Test
	void text_EndsWithItsOnlyArticle() throws ImportException {
		assertEquals(ALL, read("<div><div><article><div>" + TITLE + TEXT + "</div></article><div><h2>Written by Jane Roe</h2>"
				+ p("A reporter who was at three newspapers before, two of which still exist.")
				+ "</div></div></div>").text());
	}

	/** Who speaks in a debate, whether the name is a link or not, and what is asked. */
	@ParameterizedTest
	@ValueSource(strings = { "<div class='item'><div class='by'><a href='/m/%1$s'>Member %1$s</a></div><p>%2$s</p></div>",
			"<div class='item'><div class='by'><b>Member %1$s</b></div><div><p>%2$s</p></div></div>",
			"<h3><a href='/q/%1$s'>What does member %1$s say?</a></h3><p>%2$s</p>" })
	void lines_EachAboveItsOwnText(String item) throws ImportException {
		StringBuilder items = new StringBuilder();
		List<String> speeches = List.of(FIRST, SECOND, THIRD, FOURTH);
		speeches.forEach(speech -> items.append(item.formatted(speeches.indexOf(speech), speech)));
		List<String> lines = read("<article>" + TITLE + items + "</article>").text().lines().toList();
		assertEquals(8, lines.size(), lines::toString);
		assertTrue(lines.get(0).contains("ember 0") && lines.get(6).contains("ember 3"), lines::toString);
	}

	@Test
	void lines_ThatLeadElsewhereBetweenParagraphs() throws ImportException {
		String link = "<div><a href='/other'>Bridge %s</a></div>";
		assertEquals(ALL, read("<article>" + TITLE + p(FIRST) + link.formatted("opens") + p(SECOND)
				+ link.formatted("closes") + p(THIRD) + link.formatted("falls") + p(FOURTH) + "</article>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "article", "article itemscope itemtype='https://schema.org/NewsArticle'", "div class='x'" })
	void body_MarkedInParts(String around) throws ImportException {
		String part = "<div itemprop='articleBody'>%s</div>";
		String advertisement = "<div class='ad'>Advertisement</div>";
		assertEquals(ALL, read("<" + around + ">" + TITLE + part.formatted(p(FIRST)) + advertisement
				+ part.formatted(p(SECOND) + p(THIRD)) + advertisement + part.formatted(p(FOURTH))).text());
	}

	@Test
	void body_MarkedInOtherArticlesToo() throws ImportException {
		String item = "<div itemscope itemtype='https://schema.org/NewsArticle'>%s<div itemprop='articleBody'>%s</div></div>";
		assertEquals(ALL, read(item.formatted(TITLE, TEXT) + item.formatted("<h2><a href='/b'>Bridge opens</a></h2>",
				p("The bridge was opened on Monday, and the mayor was the first to cross it on foot."))).text());
	}

	@Test
	void preformatted_BlankLinesPartParagraphs() throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><title>Harbour closed</title></head><body><pre>\nHarbour closed\n\n"
				+ "   LONDON, May 4 (XX) - The harbour was closed for three\ndays, the port authority said.\r\n \r\n"
				+ "   Ships were sent to other ports, and some waited.\n</pre></body></html>");
		assertEquals("LONDON, May 4 (XX) - The harbour was closed for three days, the port authority said.\n"
				+ "Ships were sent to other ports, and some waited.", draft.text());
		assertEquals("Harbour closed", draft.title().orElseThrow());
	}

	/** Whole sentences that are links, which headlines are not, beside the title or paragraphs of the text. */
	@Test
	void sentences_ThatAreLinks() throws ImportException {
		String linked = TEXT.replace("<p>", "<p><a href='/more'>").replace("</p>", "</a></p>");
		assertEquals(ALL, read("<article>" + TITLE + linked + "</article>").text());
		assertEquals(ALL + "\n" + ALL, read("<article>" + TITLE + "<div>" + TEXT + linked + "</div></article>").text());
	}
}
