// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short parts of a page that are the article's, and pages that are none. */
class PartsOfPageTest {

	private static final String FIRST = "The council of the coast said on Monday that the bridge would stay shut until the spring.";
	private static final String SECOND = "Hauliers said the detour would cost them sixty million euros a year and lead to shortages.";
	private static final String THIRD = "Engineers found cracks in eleven of the forty piers in May, the council's report says.";
	private static final String ALL = String.join("\n", FIRST, SECOND, THIRD);

	private static String p(String text) {
		return "<p>" + text + "</p>";
	}

	private static String three() {
		return p(FIRST) + p(SECOND) + p(THIRD);
	}

	private static ArticleDraft read(String head, String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
	}

	private static ArticleDraft within(String something) throws ImportException {
		return read("<title>Bridge shut</title>", "<article><h1>Bridge shut</h1>" + p(FIRST) + something + p(SECOND) + p(THIRD)
				+ "</article>");
	}

	@Test
	void ruby_BaseAlone() throws ImportException {
		String text = "島々へ渡る<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は来年の春まで<ruby>閉鎖<rt>へいさ</rt></ruby>されると、市議会が月曜日に発表した。";
		ArticleDraft draft = read("<title>橋は春まで閉鎖</title>", "<article><h1><ruby>橋<rt>はし</rt></ruby>は春まで閉鎖</h1>" + p(text) + p(text)
				+ "</article>");
		assertEquals(Optional.of("橋は春まで閉鎖"), draft.title());
		assertTrue(draft.text().startsWith("島々へ渡る橋は来年の春まで閉鎖されると、"), draft.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The firm <button class='glossary'>Steel AG</button> will repair <label>nine</label> piers in the harbour.",
			"The firm <ins>Steel AG</ins> will <del>repair</del> <s>nine</s> piers in the harbour.",
			"The firm Steel AG <ins class='adsbygoogle' style='display:block'></ins> will repair nine piers." })
	void sentence_WithWordsSetApart(String sentence) throws ImportException {
		String text = sentence.replaceAll("<[^>]*>", "").replace("  ", " ");
		assertEquals(String.join("\n", FIRST, text, SECOND, THIRD), within(p(sentence)).text());
		assertEquals(String.join("\n", text, FIRST, SECOND, THIRD),
				read("<title>Bridge shut</title>", "<article><h1>Bridge shut</h1>" + p(sentence) + three() + "</article>").text());
	}

	@Test
	void button_BehindTheTextOfItsElement() throws ImportException {
		String sentence = "Everybody who lives on the islands has to take the ferry until then.";
		assertEquals(String.join("\n", FIRST, sentence, SECOND, THIRD), within(p(sentence + " <button>Unfold</button>")).text());
	}

	@Test
	void sentence_ThatOnlyLooksLikeALink() throws ImportException {
		String sentence = "The mayor told the council that she had known of the cracks since March";
		assertTrue(within("<p><a href='javascript:void(0)'>" + sentence + "</a></p>").text().contains(sentence));
		assertEquals(ALL, within("<p><a href='javascript:void(0)'>Show more of this</a></p>").text());
	}

	@Test
	void text_BehindItsLargestPart() throws ImportException {
		String last = "The council will meet again on Friday, and then once more in June.";
		assertEquals(ALL + "\nWhat comes next\n" + last, read("<title>Bridge shut</title>", "<div id='page'><h1>Bridge shut</h1><div>"
				+ three() + "</div><h2>What comes next</h2><div>" + p(last) + "</div></div>").text());
		assertEquals(ALL, read("<title>Bridge shut</title>", "<div id='page'><h1>Bridge shut</h1><div>" + three()
				+ "</div><div>" + p("<a href='/a'>Elsewhere</a>, the ferry to the islands will not run this week.")
				+ "</div></div>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>North Skerry: Ann Poe (Lab) 12,344</p><p>South Skerry: John Roe</p><p>East Isle: recount</p>",
			"<ul><li>North Skerry: Ann Poe (Lab) 12,344</li><li>South Skerry: John Roe</li><li>East Isle: recount</li></ul>",
			"<div><div>North Skerry: Ann Poe (Lab) 12,344</div><div>South Skerry: John Roe</div><div>East Isle: recount</div></div>" })
	void results_InShortLines(String results) throws ImportException {
		assertEquals(String.join("\n", FIRST, "North Skerry: Ann Poe (Lab) 12,344", "South Skerry: John Roe", "East Isle: recount",
				SECOND, THIRD), within(results).text());
	}

	@Test
	void questions_ShortAndWithShortAnswers() throws ImportException {
		assertEquals(String.join("\n", FIRST, "Who pays?", "The state.", "What do you think?", "I am afraid.", SECOND, THIRD),
				within("<p><b>Who pays?</b></p><p>The state.</p><p><b>What do you think?</b></p><p>I am afraid.</p>").text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "twitter-tweet|The bridge was never safe.", "instagram-media|The last ferry leaves tonight.",
			"bluesky-embed|We have known since March.", "fb-xfbml-parse-ignore|The town hall is open to all." })
	void post_IsAQuotationWithItsAuthor(String name, String post) throws ImportException {
		ArticleDraft draft = within("<blockquote class='" + name + "'><p lang='en'>" + post + "</p>&mdash; Ann Poe (@annpoe) "
				+ "<a href='https://posts.example/1'>May 6, 2024</a></blockquote><script src='https://posts.example/w.js'></script>");
		assertEquals(List.of(post, "— Ann Poe (@annpoe) May 6, 2024"), Drafts.paragraphs(draft, ParagraphKind.QUOTE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gazette Online - Printer Friendly", "Bridge shut - Print version", "Druckversion | Gazette" })
	void title_OfAPageToPrint(String window) throws ImportException {
		ArticleDraft draft = read("<title>" + window + "</title>", "<h2>Bridge shut</h2>" + three());
		assertEquals(Optional.of("Bridge shut"), draft.title());
		assertEquals(ALL, draft.text());
	}

	@Test
	void labels_OfChapters() throws ImportException {
		String page = "<article><h1>Bridge shut</h1><p><a href='#1'>Chapter 1</a></p><p><a href='#2'>Chapter 2</a></p>"
				+ "<div><span class='label'>Chapter 1</span><h2>The cracks</h2>" + p(FIRST) + p(SECOND)
				+ "</div><div><span class='label'>Chapter 2</span><h2>The money</h2>" + p(THIRD) + p(FIRST + " Again.") + "</div></article>";
		assertEquals(String.join("\n", "Chapter 1", "The cracks", FIRST, SECOND, "Chapter 2", "The money", THIRD, FIRST + " Again."),
				read("<title>Bridge shut</title>", page).text());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<h3>More from Jane Doe and The Letter</h3><ul><li><a href='/a'>The ferry that never came</a></li></ul>",
			"<h3>Recommended from the Letter</h3><div><a href='/b'>Ten ways to cross a sea</a>"
					+ "<p>And why you should not try it in winter, whatever they say.</p></div>",
			"<p>More from Jane Doe</p><p><a href='/a'>The ferry that never came</a></p>",
			"<div><h2>Mehr von Jane Doe</h2><div><h3><a href='/a'>Die Fähre, die nie kam</a></h3></div></div>" })
	void foot_OfOtherArticles(String foot) throws ImportException {
		assertEquals(ALL, read("<title>Bridge shut</title>", "<div><h1>Bridge shut</h1>" + three() + foot + "</div>").text());
	}

	@Test
	void heading_OfASectionThatGoesOn() throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, THIRD), within("<h3>More from the court</h3>").text());
	}

	@Test
	void label_AboveAnAddressAtTheEnd() throws ImportException {
		assertEquals(ALL, read("<title>Bridge shut</title>", "<div><h1>Bridge shut</h1>" + three()
				+ "<p><b>Contact:</b></p><p>Jane Doe, press@coast.example</p></div>").text());
	}

	@Test
	void page_OfTables() throws ImportException {
		ArticleDraft draft = Drafts.read("<HTML><HEAD><TITLE>The Coast Post: Bridge shut till spring</TITLE></HEAD><BODY><TABLE><TR>"
				+ "<TD><A HREF=/>Front page</A><BR><A HREF=/s>Sports</A></TD><TD><FONT SIZE=5><B>Bridge shut till spring</B></FONT><BR>"
				+ "By JANE DOE<BR>Staff Writer<BR>Monday, May 6, 1996<P>" + FIRST + "<P>" + SECOND + "<P>" + THIRD
				+ "<P><HR>Copyright 1996 The Coast Post. All rights reserved.</TD></TR></TABLE></BODY></HTML>");
		assertEquals(Optional.of("Bridge shut till spring"), draft.title());
		assertEquals(Optional.of("The Coast Post"), draft.outlet());
		assertEquals(List.of("JANE DOE"), draft.authors());
		assertEquals(Optional.of("1996-05-06"), draft.published());
		assertEquals(ALL, draft.text());
	}

	@Test
	void page_OfBreaks() throws ImportException {
		ArticleDraft draft = Drafts.read("<html><head><title>Bridge shut till spring</title></head><body><b>Bridge shut till spring</b>"
				+ "<br>May 6, 2004<br><br>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD
				+ "<br><br><a href=index.html>Back</a></body></html>");
		assertEquals(Optional.of("2004-05-06"), draft.published());
		assertEquals(ALL, draft.text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<div class='info'><span class='author-name'>Jane Doe</span><span class='date'>6 May 2024 - 18:30</span></div>|Jane Doe",
			"<p class='firma'>María Ruiz &#124; Puerto Claro</p><p>6 May 2024 - 18:30</p>|María Ruiz",
			"<div><span>입력 2024.05.06 18:30</span> <span>수정 2024.05.06 19:05</span> <span>김민수 기자</span></div>|김민수" })
	void author_BesideTheDate(String line, String author) throws ImportException {
		ArticleDraft draft = read("<title>Bridge shut</title>", "<div><h1>Bridge shut</h1>" + line + "<div>" + three() + "</div></div>");
		assertEquals(List.of(author), draft.authors());
		assertEquals(Optional.of("2024-05-06T18:30"), draft.published());
	}

	@Test
	void date_AboveTheTitleInTheArticlesBox() throws ImportException {
		ArticleDraft draft = read("<title>Bridge shut</title>", "<div class='top'>Friday, 1 March 2019</div><div class='a'><div><span "
				+ "class='article__date'>18:30, 6 May 2024</span><a href='/r'>Coast</a></div><h1>Bridge shut</h1><div>" + three() + "</div></div>");
		assertEquals(Optional.of("2024-05-06T18:30"), draft.published());
	}

	@Test
	void outlet_BehindAChineseTitle() throws ImportException {
		ArticleDraft draft = read("<title>通往各岛大桥关闭至明春--诺尔网</title>", "<h1>通往各岛大桥关闭至明春</h1>"
				+ "<p>诺尔港市议会星期一表示，通往各岛的大桥将关闭到明年春天。运输公司估计每年将多花六千万欧元。</p>".repeat(3));
		assertEquals(Optional.of("诺尔网"), draft.outlet());
	}

	@Test
	void span_ShownAsAParagraph() throws ImportException {
		assertEquals(ALL, read("<title>Bridge shut</title>", "<div><h1>Bridge shut</h1><span style='display: block'>" + FIRST
				+ "</span><span style='display:block'>" + SECOND + "</span><span style='display:block'>" + THIRD + "</span></div>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sponsor-free", "promo-none", "article__no-comments", "ad-free" })
	void part_WhoseClassSaysWhatIsNotThere(String name) throws ImportException {
		String said = "“The river will not wait for another committee,” said the leader of the council.";
		assertTrue(within("<div class='" + name + "'>" + p(said) + "</div>").text().contains(said));
	}

	@Test
	void sentence_ThatBeginsAsALabel_BeforeAShortOne() throws ImportException {
		String sentence = "Related: the council debates the budget on Friday, and the quay is on its agenda.";
		assertTrue(within(p(sentence) + p("The work costs £4.2m.") + "<h2>Costs</h2>").text().contains(sentence));
	}

	@Test
	void list_OfLinkedNames_ThatTheTextAnnounces() throws ImportException {
		String list = "<ul>" + IntStream.range(0, 8).mapToObj(i -> "<li><a href='/p" + i + "'>Councillor Number " + i + "</a></li>")
				.collect(Collectors.joining()) + "</ul>";
		assertEquals(8, Drafts.paragraphs(within(p("The members:") + list), ParagraphKind.LIST_ITEM).size());
		assertEquals(0, Drafts.paragraphs(within(p("The members: <a href='/all'>all of them</a>:") + list), ParagraphKind.LIST_ITEM).size());
		assertEquals(0, Drafts.paragraphs(within(p("Read more:") + list), ParagraphKind.LIST_ITEM).size());
	}

	@Test
	void captions_InSentences_StayOnceEach_TheMainOneGoesToTheArticle() throws ImportException {
		String main = figure("The old bridge, seen from the quay on Monday.");
		String other = figure("Lorries queue on the northern ramp. Photo: Ann Lee");
		ArticleDraft draft = within(main + p("They met on Monday.") + main + other + figure("Photo: Ann Lee") + p("They met again.") + other);
		assertEquals(List.of("Lorries queue on the northern ramp. Photo: Ann Lee"), Drafts.paragraphs(draft, ParagraphKind.CAPTION));
		assertEquals("The old bridge, seen from the quay on Monday.", draft.caption().orElseThrow());
		assertEquals(4, Drafts.removed(draft, RemovalReason.CAPTION).size());
	}

	@Test
	void captions_OfAGallery() throws ImportException {
		String gallery = "<ul class='gallery'>" + Stream
				.of("Giants throw oranges into the crowd. (Photo: Ann Lee)", "A child in costume on the square. (Photo: Ann Lee)",
						"The last dance at midnight. (Photo: Jo Roe)")
				.map(said -> "<li>" + figure(said) + "<span>1/3</span></li>").collect(Collectors.joining()) + "</ul>";
		ArticleDraft draft = read("<title>Carnival</title>",
				"<article><h1>Carnival</h1>" + p("The carnival drew 90,000 visitors on Tuesday.") + gallery + "</article>");
		assertEquals(3, Drafts.paragraphs(draft, ParagraphKind.CAPTION).size(), draft::text);
	}

	private static String figure(String caption) {
		return "<figure><img src='a.jpg'><figcaption>" + caption + "</figcaption></figure>";
	}

	@Test
	void figure_WithAQuotationAndItsSpeaker() throws ImportException {
		ArticleDraft draft = within("<figure class='quote'><blockquote>“We cannot wait any more.”</blockquote>"
				+ "<figcaption>Jan Peters, haulier</figcaption></figure>");
		assertEquals(List.of("“We cannot wait any more.”", "Jan Peters, haulier"), Drafts.paragraphs(draft, ParagraphKind.QUOTE));
		assertEquals(Optional.empty(), draft.caption());
	}

	@Test
	void note_OnWhoReported_AboveACorrection() throws ImportException {
		String correction = "Correction: An earlier version gave the wrong number of piers.";
		assertEquals(ALL + '\n' + correction, read("<title>Bridge shut</title>", "<article><h1>Bridge shut</h1>" + three()
				+ p("(Reporting by Jane Doe in Skerry; Editing by John Roe)") + p(correction) + "</article>").text());
	}

	@Test
	void article_OfOneSentenceAboveManyOthers() throws ImportException {
		String others = IntStream.range(0, 20).mapToObj(i -> "<li><a href='/" + i + "'>The council of the coast wants another ferry " + i
				+ "</a></li>").collect(Collectors.joining());
		assertEquals(List.of(Warning.Kind.INCOMPLETE), warnings(read("<title>Bridge shut</title>", "<article><h1>Bridge shut</h1>"
				+ p(FIRST) + p("More follows.") + "</article><section><h2>Latest</h2><ul>" + others + "</ul></section>")));
	}

	private static List<Warning.Kind> warnings(ArticleDraft draft) {
		return draft.warnings().stream().map(Warning::kind).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<meta property='og:type' content='profile'>",
			"<script type='application/ld+json'>{\"@type\":\"ProfilePage\",\"name\":\"Jane Doe\"}</script>" })
	void notAnArticle_APersonsPage(String head) throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), warnings(read("<title>Jane Doe</title>" + head,
				"<h1>Jane Doe</h1><p>Jane Doe lives on the coast. She likes coffee and bridges, and now and then a storm.</p>")));
	}

	@Test
	void notAnArticle_AFolderOfFiles() throws ImportException {
		String files = IntStream.range(0, 12).mapToObj(i -> "<tr><td><a href='/f/" + i + "'>file" + i
				+ ".txt</a></td><td><a href='/c/" + i + "'>Update of file " + i + "</a></td></tr>").collect(Collectors.joining());
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), warnings(read(
				"<title>coast/bridge-tools</title><meta property='og:type' content='object'>", "<h1>coast/bridge-tools</h1><table>"
						+ files + "</table><article><h1>bridge-tools</h1><p>Tools to measure cracks in piers with pictures.</p></article>")));
	}

	/** As browsers show it: the marks are nowhere in the page. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'<p>He said <q>we wait</q>.</p>' | He said “we wait”.", "'<p>He said “<q>we wait</q>”.</p>' | He said “we wait”.",
			"'<p>He said <q>“we wait”</q>.</p>' | He said “we wait”.", "'<p><q>We <q>wait</q>, then.</q> He left.</p>' | “We ‘wait’, then.” He left.",
			"'<p lang=de>Er sagte <q>wir warten</q>.</p>' | Er sagte „wir warten“.", "'<p lang=fr-CA>Il dit <q>attendons</q>.</p>' | Il dit «attendons»." })
	void quotation_WithItsMarks(String paragraph, String text) throws ImportException {
		assertEquals(String.join("\n", FIRST, text, SECOND, THIRD), within(paragraph).text());
	}

	/** What would look like figures of the line; what readers know as it is stays. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The law is so<sup>1</sup>. | The law is so1.", "The quay is closed<sup>1</sup>. | The quay is closed[1].",
			"The quay is shut.<sup>12</sup> | The quay is shut.[12]", "Ann<sup><a href='#fn'>3</a></sup> left. | Ann[3] left.",
			"Ann<a href='#fn'><sup>3</sup></a> left. | Ann[3] left.", "It cost 10<sup>6</sup> euros. | It cost 10⁶ euros.",
			"It has 12 m<sup>2</sup> there. | It has 12 m2 there.", "On the 4<sup>th</sup> of May. | On the 4th of May.",
			"Much CO<sub>2</sub> there. | Much CO2 there.", "Divers<sup>[2]</sup> left. | Divers[2] left." })
	void number_AboveTheLine(String html, String text) throws ImportException {
		assertEquals(String.join("\n", FIRST, text.replaceAll("</?sup>", ""), SECOND, THIRD), within(p(html)).text());
	}

	@Test
	void lines_OfAPoem() throws ImportException {
		assertEquals(List.of(FIRST, "Roses are red,", "violets are blue.", "Sugar is sweet,", "and so are you.", SECOND, THIRD),
				within("<pre>Roses are red,\n  violets are blue.\n\nSugar is sweet,\r\nand so are you.\n</pre>").text().lines().toList());
	}

	/** A line that would have had room for the next word was ended by somebody. */
	@Test
	void lines_OfAListOrOfTheWidth() throws ImportException {
		String list = "North quay, closed since the storm of January last year\nSouth quay, open\nEast quay, closed for repair\nWest quay, open";
		assertEquals(FIRST + '\n' + list + '\n' + SECOND + '\n' + THIRD, within("<pre>" + list + "</pre>").text());
		String wrapped = "The north quay was closed after the storm of January of last\nyear, and the port authority does not know whether or when it will\n"
				+ "be opened again.";
		assertEquals(FIRST + '\n' + wrapped.replace('\n', ' ') + '\n' + SECOND + '\n' + THIRD, within("<pre>" + wrapped + "</pre>").text());
	}
}
