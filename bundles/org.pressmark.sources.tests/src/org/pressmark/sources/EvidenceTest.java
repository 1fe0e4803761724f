// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for and against a paragraph of a web page, one kind of evidence after the other. */
class EvidenceTest {

	private static final String FIRST = "The harbour was closed for three days, the port authority said on Tuesday.";
	private static final String SECOND = "Ships were sent to other ports, and some of them waited in the bay until night.";
	private static final String THIRD = "It will be opened again on Friday, if the weather allows it, said the mayor.";
	private static final String HEAD = "<title>Harbour closed</title>"
			+ "<link rel='canonical' href='https://www.example.org/h'>";

	private static ArticleDraft read(String body) throws ImportException {
		return read(HEAD, body);
	}

	private static ArticleDraft read(String head, String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
	}

	private static String p(String text) {
		return "<p>" + text + "</p>";
	}

	/** An article of three paragraphs with something behind the second. */
	private static ArticleDraft within(String something) throws ImportException {
		return read("<article><h1>Harbour closed</h1>" + p(FIRST) + p(SECOND) + something + p(THIRD) + "</article>");
	}

	/** An article of several paragraphs with something at its end. */
	private static ArticleDraft before(String something) throws ImportException {
		return read("<article><h1>Harbour closed</h1>" + p(FIRST) + p(SECOND) + p(THIRD) + something + "</article>");
	}

	private static final String ALL = String.join("\n", FIRST, SECOND, THIRD);

	@Test
	void list_ThatTheAuthorWrote_LeadsToOtherSites() throws ImportException {
		String list = "<ul><li><a href='https://port.example.net/a'>The rules of the port authority</a></li>"
				+ "<li><a href='https://sea.example.com/b'>The forecast for the coast</a></li>"
				+ "<li><a href='https://ships.example.com/c'>The ships that wait in the bay</a></li></ul>";
		assertTrue(within(list).text().contains("The forecast for the coast"));
	}

	@Test
	void list_OfTheSite_LeadsToItsOwnArticles() throws ImportException {
		String list = "<ul><li><a href='/a'>The port authority has a new head</a></li>"
				+ "<li><a href='https://example.org/b'>A storm is coming to the coast</a></li>"
				+ "<li><a href='https://m.example.org/c'>Where the ships of the world go</a></li></ul>";
		assertEquals(ALL, within(list).text());
	}

	@Test
	void caption_WithoutMarkup() throws ImportException {
		ArticleDraft draft = within("<div><div><img src='a.jpg'></div><div>Ships in the bay</div></div>");
		assertEquals(ALL, draft.text());
		assertEquals(List.of("Ships in the bay"), Drafts.removed(draft, RemovalReason.CAPTION));
		assertEquals("Ships in the bay", draft.caption().orElseThrow());
	}

	@Test
	void separator_WithinAndAtTheEnd() throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, "* * *", THIRD), within(p("* * *")).text());
		assertEquals(ALL, before(p("___") + p("Jane Doe reported from the coast.")).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Follow us on Facebook and Instagram.", "(Reporting by Jane Doe; editing by John Roe)",
			"Sign up for our newsletter to get the news of the coast every morning.",
			"Jane Doe can be reached at jane@example.org.", "This story was originally published by the Coast Paper.",
			"Tags:", "Last updated: May 4, 2021 at 10:30 a.m.", "Abonnieren Sie unseren Newsletter, jetzt und hier.",
			"Tous droits réservés.", "Подписывайтесь на наш канал в Telegram и WhatsApp.", "责任编辑：王小明", "무단전재 및 재배포 금지" })
	void foot_NotesOnTheArticle(String note) throws ImportException {
		assertEquals(ALL, before(p(note)).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"“We will be there when it opens,” said Jane Roe, who is a professor of law at the coast.",
			"The ministers said that an agreement on the copyright law could be reached at the summit.",
			"Police have appealed for anyone with information to contact them.",
			"He subscribes to the theory that ships will always find another port to go to.",
			"The harbour first appeared in a novel of 1962, and in a film two years later." })
	void foot_LastSentenceOfTheArticleStays(String last) throws ImportException {
		assertEquals(ALL + '\n' + last, before(p(last)).text());
	}

	@Test
	void foot_AuthorByName() throws ImportException {
		ArticleDraft draft = read(HEAD + "<meta name='author' content='Jane Doe'>", "<article><h1>Harbour closed</h1>"
				+ p(FIRST) + p(SECOND) + p(THIRD)
				+ p("Jane Doe has lived at the coast for ten years and knows all its ships.") + "</article>");
		assertEquals(ALL, draft.text());
		assertEquals(1, Drafts.removed(draft, RemovalReason.ABOUT).size());
	}

	@Test
	void head_BylineAndDateInOneLine() throws ImportException {
		ArticleDraft draft = read("<article><h1>Harbour closed</h1><p>By Jane Doe on May 4, 2021</p>" + p(FIRST) + p(SECOND)
				+ "</article>");
		assertEquals(FIRST + '\n' + SECOND, draft.text());
		assertEquals(List.of("Jane Doe"), draft.authors());
		assertEquals("2021-05-04", draft.published().orElseThrow());
	}

	@Test
	void prose_ThatArticleBodyConfirmsStays() throws ImportException {
		String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
				+ FIRST + ' ' + SECOND + ' ' + THIRD + "\"}</script>";
		String body = "<article><h1>Harbour closed</h1>" + p(FIRST) + "<div class='newsletter'>" + p(SECOND)
				+ "</div>" + p(THIRD)
				+ p("What else there is to say about the harbour and the coast, nobody knows yet.") + "</article>";
		assertEquals(ALL, read(HEAD + json, body).text());
		assertFalse(read(HEAD, body).text().contains(SECOND));
	}

	@Test
	void others_InTheBoxOfTheirHeading() throws ImportException {
		String others = "<div><h3>Related articles</h3><article><h2>One</h2>" + p(THIRD.replace("Friday", "Monday"))
				+ "</article><article><h2>Two</h2>" + p(THIRD.replace("Friday", "Sunday")) + "</article></div>";
		assertEquals(ALL, before(others).text());
	}

	@Test
	void line_WithUnknownElementAndTooltip() throws ImportException {
		String line = "The port <x-mark>authority</x-mark> said "
				+ "<span class='tooltip'>An office of the state</span>nothing more.";
		assertTrue(within(p(line)).text().contains("The port authority said nothing more."));
	}

	@Test
	void row_OfATableIsCalledByWhatItTells() throws ImportException {
		assertTrue(within("<table><tr class='player'><td>Jane Doe</td><td>12</td></tr></table>").text().contains("Jane Doe"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Der Hafen blieb drei Tage lang geschlossen, teilte die Behörde gestern mit.|Das könnte Sie auch interessieren|de",
			"Le port est resté fermé pendant trois jours, ont annoncé mardi les autorités.|À lire aussi|fr",
			"El puerto estuvo cerrado durante tres días, según informó el martes la autoridad.|Te puede interesar|es",
			"O porto ficou fechado por três dias, e não se sabe até quando, mas também não há navios.|Leia também|pt",
			"Порт был закрыт на три дня, сообщили во вторник в администрации, и это не всё.|Читайте также|ru",
			"港口关闭了三天，港务局星期二在记者会上说，船只已经转往其他港口，预计星期五恢复运作。|相关阅读|zh",
			"항구가 사흘 동안 폐쇄되었다고 항만 당국이 화요일에 밝혔으며 금요일에 다시 열릴 예정이다.|관련 기사|ko",
			"أغلق الميناء لمدة ثلاثة أيام كما قالت السلطات يوم الثلاثاء في مؤتمر صحفي عقد في المدينة.|اقرأ أيضا|ar" })
	void languages_OtherArticlesGo(String prose, String heading, String language) throws ImportException {
		ArticleDraft draft = read("<title>—</title>", "<main>" + p(prose) + p(prose.replaceFirst("[3三].", "")) + p(prose)
				+ "<h3>" + heading + "</h3><ul><li><a href='/1'>" + heading + " 1</a></li><li><a href='/2'>" + heading
				+ " 2</a></li></ul></main>");
		assertFalse(draft.text().contains(heading), draft.text());
		assertTrue(draft.text().startsWith(prose));
		assertEquals(language, draft.language().orElseThrow());
	}

	@Test
	void text_ThatOnlyMachinesGet() throws ImportException {
		String long1 = (FIRST + ' ').repeat(4).strip();
		String long2 = (SECOND + ' ').repeat(4).strip();
		String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + long1 + "\\n\\n"
				+ long2 + "\"}</script>";
		String body = "<div id='app'><h1>Harbour closed</h1>" + p(FIRST) + "</div>";
		assertEquals(long1 + '\n' + long2, read(HEAD + json, body).text());
	}

	@Test
	void text_WhoseElementsAreCalledOtherwise() throws ImportException {
		String text = p(FIRST) + p(SECOND) + p(THIRD) + p(FIRST.replace("three", "four")) + p(SECOND.replace("night", "noon"))
				+ p(THIRD.replace("Friday", "Monday")) + p(FIRST.replace("three", "five")) + p(SECOND.replace("bay", "sea"))
				+ p(THIRD.replace("mayor", "guard"));
		ArticleDraft draft = read("<title>—</title>", "<div class='widget'>" + text + "</div><div class='promo'>" + text
				+ "</div><div class='sidebar'>" + text + "</div><div class='login'>" + text + "</div>");
		assertTrue(draft.text().startsWith(FIRST), draft.text());
	}

	@Test
	void date_InNumbersInTheLanguageOfThePage() throws ImportException {
		String body = "<article><h1>Harbour closed</h1><p class='date'>05/10/2018</p>" + p(FIRST) + p(SECOND) + "</article>";
		assertTrue(read(body).published().isEmpty());
		assertEquals("2018-10-05", Drafts.read("<html lang='pt-BR'><head>" + HEAD + "</head><body>" + body).published()
				.orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Comments (3)", "3 Comments", "Kommentare (3)", "Leserkommentare", "Commentaires", "댓글 3",
			"Комментарии: 3", "Join the conversation" })
	void comments_AllUnderTheirHeading(String heading) throws ImportException {
		String text = "<p>The foreign ministers of the seven states met in London on Monday for two hours, and agreed.</p>"
				+ "<p>They spoke about the policy of the new administration, of which little is known so far.</p>"
				+ "<p>They will meet again in the autumn, when the host will be another of the seven states.</p>";
		String comments = "<h3>" + heading + "</h3><div><b>Peter99</b><p>That will not work, they have been talking for years "
				+ "and nothing at all has happened.</p></div><div><b>Uschi</b><p>I think it is good that they talk.</p></div>";
		String expected = Drafts.read("<html><body><h1>Talks</h1>" + text + "</body></html>").text();
		assertEquals(expected, Drafts.read("<html><body><h1>Talks</h1>" + text + comments + "</body></html>").text());
		assertEquals(expected,
				Drafts.read("<html><body><h1>Talks</h1>" + text + "<div>" + comments + "</div></body></html>").text());
	}

	private static String article(String heading, String place) {
		return "<article>" + heading + "<p>The foreign ministers of the seven states met in " + place
				+ " on Monday for two hours, and agreed.</p><p>They spoke in " + place
				+ " about the policy of the new administration, of which little is known so far.</p></article>";
	}

	@Test
	void article_FollowingTheFirst() throws ImportException {
		String first = article("<header><h1>Talks</h1></header>", "London");
		String other = article("<h2>Storm hits coast</h2>", "Paris");
		String expected = Drafts.read("<html><body>" + first + "</body></html>").text();
		assertEquals(expected, Drafts.read("<html><body><main>" + first + other + "</main></body></html>").text());
		assertEquals(expected, Drafts.read("<html><body><h1>Talks</h1>" + article("", "London") + other + "</body></html>")
				.text());
	}

	@Test
	void article_OfSeveralPartsWithHeadings() throws ImportException {
		String draft = Drafts.read("<html><body><h1>Talks</h1>" + article("<h2>They arrive</h2>", "London")
				+ article("<h2>They leave</h2>", "Paris") + "</body></html>").text();
		assertTrue(draft.contains("London") && draft.contains("Paris"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "comment-article", "section-comment opinion", "cookie-consent-given", "disclaimer-page" })
	void class_OfComments_OnTheOnlyText(String name) throws ImportException {
		assertEquals(ALL, read("<article><h1>Harbour closed</h1><div class='" + name + "'>" + p(FIRST) + p(SECOND) + p(THIRD)
				+ "</div></article>").text());
	}

	@Test
	void class_OfComments_OnWhatReadersWrote() {
		String comments = "<div class=comment><b>Max</b>" + p(FIRST) + p(SECOND) + p(THIRD) + "</div>";
		assertThrows(ImportException.class,
				() -> read("<h1>Harbour closed</h1><section id=comments>" + comments + comments + "</section>"));
		assertThrows(ImportException.class, () -> read("<h1>Harbour closed</h1>" + comments + comments));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Read more;The talks end on Friday. (AP)", "Lesen Sie auch;Das war alles. (dpa/AFP)",
			"関連記事;会談は金曜日に終わる。（共同）", "Lire aussi;Le port ouvre. — Reuters" })
	void linksBox_BeforeAShortLastParagraph(String heading, String last) throws ImportException {
		assertEquals(ALL + '\n' + last,
				before("<div class=box><h3>" + heading + "</h3><a href=/y>Another headline of ours</a></div>" + p(last)).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Advertisement ban", "Mehr zum Thema Impfstoffe", "Kommentar" })
	void heading_OfASectionThatBeginsAsOneOverOtherThings(String heading) throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, heading, THIRD), within("<h2>" + heading + "</h2>").text());
	}

	@Test
	void heading_OfWhatReadersWrote() throws ImportException {
		String long1 = "Those who said that the harbour needs no crane were right, and all the others should say so now.";
		assertEquals(ALL, before("<h2>Comments</h2><p>Max</p>" + p(long1) + "<p>Ann</p>" + p(long1)).text());
		assertEquals(ALL, before("<h2>Comments (2)</h2>" + p(long1)).text());
		assertEquals(ALL, before("<h2>Comments</h2><div>" + p(long1) + "</div>").text());
		assertEquals(ALL, within("<h2>Comments</h2>").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Advertisement revenue fell by half.", "Reporting by the United Nations shows a rise of crimes.",
			"All rights reserved for citizens were suspended, the court said.", "London, 4 May 2021." })
	void sentence_ThatBeginsAsANoteDoes(String sentence) throws ImportException {
		assertEquals(String.join("\n", FIRST, SECOND, sentence, THIRD), within(p(sentence)).text());
		if (!sentence.startsWith("London")) {
			assertEquals(ALL + '\n' + sentence, before(p(sentence)).text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Advertisement", "Advertisement. Scroll to continue.", "Reporting by Jane Doe; editing by Max Doe.",
			"All rights reserved. This material may not be published." })
	void note_BehindTheText(String note) throws ImportException {
		assertEquals(ALL, before(p(note)).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>We will see about that.</p><footer>Jane Doe</footer>", "We will see about that.<cite>Jane Doe</cite>",
			"<p>We will see about that.</p><footer><cite>Jane Doe</cite></footer>", "<p>We will see about that.<br><cite>Jane Doe</cite></p>" })
	void quotation_WithItsSource(String quotation) throws ImportException {
		ArticleDraft draft = within("<blockquote>" + quotation + "</blockquote>");
		assertEquals(List.of("We will see about that.", "Jane Doe"), Drafts.paragraphs(draft, ParagraphKind.QUOTE));
	}

	@Test
	void quotation_ThatNamesASourceWithin() throws ImportException {
		assertEquals(List.of("I read it in The Bay Post."),
				Drafts.paragraphs(within("<blockquote>I read it in <cite>The Bay Post</cite>.</blockquote>"), ParagraphKind.QUOTE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Diesen Artikel teilen", "Partager cet article", "この記事をシェア", "Partilhar", "شارك المقال", "शेयर करें",
			"Jetzt unseren Newsletter abonnieren und nichts verpassen!", "メールマガジンに登録して最新ニュースを受け取ろう。",
			"뉴스레터를 구독하고 매일 아침 소식을 받아보세요.", "Bültenimize abone olun, haberler her sabah e-postanıza gelsin.",
			"हमारे न्यूज़लेटर की सदस्यता लें और हर सुबह खबरें पाएं।", "Lee sin límites desde 1 €" })
	void note_InManyLanguages(String note) throws ImportException {
		assertEquals(ALL, before(p(note)).text());
	}

	@Test
	void lists_InHindi() throws ImportException {
		assertEquals(ALL, before("<h3>सबसे ज्यादा पढ़े गए</h3><ul><li><a href=/1>एक</a></li></ul><h3>टिप्पणियां</h3><p>Max</p>"
				+ p(FIRST.replace("The", "A"))).text());
	}
}
