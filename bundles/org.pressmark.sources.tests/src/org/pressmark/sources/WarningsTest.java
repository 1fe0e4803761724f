// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold no article, and pages that hold only part of one. */
class WarningsTest {

	private static final String PROSE = "<p>The foreign ministers of the seven states met in London on Monday, and they "
			+ "spoke for two hours about the policy of the new administration.</p>";

	private static List<Warning.Kind> kinds(String head, String body) throws ImportException {
		return Drafts.read("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>").warnings()
				.stream().map(Warning::kind).toList();
	}

	private static String headlines(int count) {
		return IntStream.range(0, count).mapToObj(i -> "<div class='card'><h3><a href='/news/" + i
				+ "'>What happened today in town number " + i + "</a></h3><p>More soon</p></div>").collect(Collectors.joining());
	}

	@Test
	void article_Whole() throws ImportException {
		assertEquals(List.of(), kinds("<title>Talks</title>", "<h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight")));
	}

	@Test
	void article_AmongManyLinks() throws ImportException {
		assertEquals(List.of(), kinds("<meta property='og:type' content='article'><title>Talks</title>",
				"<h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight") + headlines(40)));
	}

	@Test
	void frontPage() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<link rel='canonical' href='https://example.org/'>",
				"<h1>Example News</h1><p>Your paper for the north of the country, every day since 1901.</p>" + headlines(20)));
	}

	@Test
	void list_OfArticles() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<link rel='canonical' href='https://example.org/politics'>",
				"<h1>Politics</h1><p>All that happens in parliament and in the parties.</p>" + headlines(15)));
	}

	/** What is only teasers and headlines is kept for whoever wants it all the same, without menus and imprint. */
	@Test
	void list_OfTeasers_KeepsThem() throws ImportException {
		String teasers = IntStream.range(0, 20).mapToObj(i -> "<div class='teaser'><h3><a href='/" + i
				+ "'>Headline of story " + i + " about a town</a></h3><p>A teaser of story " + i
				+ ", which says in one sentence what it is about.</p></div>").collect(Collectors.joining());
		ArticleDraft draft = Drafts.read("<html lang=en><head><title>The Courier</title></head><body><nav><a href='/a'>Politics</a></nav>"
				+ teasers + "<footer><p>© 2021 The Courier. All rights reserved.</p></footer></body></html>");

		assertEquals("it looks like a front page or a list of articles, with 20 links to them",
				draft.warning(Warning.Kind.NO_ARTICLE).orElseThrow().evidence());
		assertEquals(20, Drafts.paragraphs(draft, ParagraphKind.TEXT).size(), draft.text());
		assertTrue(draft.text().startsWith("Headline of story 0 about a town\nA teaser of story 0,"), draft.text());
		assertTrue(draft.text().endsWith("what it is about."), draft.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>The ministers came</p><p>to London by train</p><p>and talked and talked</p><p>in the rain</p>",
			"<p>Arsenal 2, Chelsea 1</p><p>Leeds 0, Everton 0</p><p>Norwich 3, Burnley 2</p><p>Spurs 1, West Ham 4</p>",
			"<figure><img src=a><figcaption>The ministers arrive by car. Photo: AP</figcaption></figure>"
					+ "<figure><img src=b><figcaption>Protesters in front of the gates. Photo: EPA</figcaption></figure>" })
	void article_WithoutSentences_KeepsItsLines(String lines) throws ImportException {
		ArticleDraft draft = Drafts.read("<html lang=en><head><title>London</title></head><body><header><nav><ul><li><a href='/'>Home"
				+ "</a></li><li><a href='/world'>World</a></li></ul></nav></header><article><h1>London</h1>" + lines
				+ "</article><footer><p>© 2021 The Courier. All rights reserved.</p></footer></body></html>");

		assertTrue(draft.warning(Warning.Kind.NO_ARTICLE).isPresent());
		assertEquals(Jsoup.parse(lines).select("p, figcaption").eachText(), draft.text().lines().toList());
	}

	@Test
	void loginForm() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>Log in</title>",
				"<h1>Welcome back</h1><p>Log in to read on, with the address that you gave us when you subscribed.</p>"
						+ "<form><input name='user'><input type='password' name='pw'><button>Go</button></form>"));
	}

	@Test
	void scrap_OfAFewWords() throws ImportException {
		assertTrue(Drafts.read("<p>Only this.").warning(Warning.Kind.NO_ARTICLE).isEmpty());
	}

	/** As much as a short article in English says, in fewer characters. */
	@ParameterizedTest
	@ValueSource(strings = {
			"七国集团外长周二在伦敦举行会谈，这是两年来他们首次面对面坐在一起。部长们讨论了中国、俄罗斯和新冠疫情等问题，会谈持续了六个小时。英国外交大臣表示，各国在大多数问题上达成一致，下一次会议将于六月举行。",
			"先進7か国の外相会合が火曜日、ロンドンで開かれた。対面での会合は2年ぶりとなる。外相らは中国やロシア、新型コロナウイルスへの対応について6時間にわたって話し合い、多くの点で一致した。次の会合は6月にイギリス南西部で開かれる見通しだ。",
			"주요 7개국 외교장관들이 화요일 런던에서 만나 회담을 시작했다. 장관들이 직접 얼굴을 맞댄 것은 2년 만이다. 장관들은 중국과 러시아, 코로나19 대응 방안을 두고 "
					+ "여섯 시간 동안 논의했으며 대부분의 의제에서 뜻을 모았다고 영국 정부가 밝혔다. 다음 회의는 6월에 열린다." })
	void article_InFewCharacters(String text) throws ImportException {
		assertTrue(text.length() < 250);
		assertEquals(List.of(), kinds("<title>G7</title>", "<h1>G7</h1><p>" + text + "</p>"));
		assertEquals(List.of(Warning.Kind.INCOMPLETE),
				kinds("<title>G7</title>", "<h1>G7</h1><p>" + text.substring(0, 30) + "</p>"));
	}

	/** A brief of two sentences is whole; what the page itself says in as many words, or leads on from, is a teaser. */
	@ParameterizedTest
	@ValueSource(strings = { "<p>Un séisme a été ressenti mercredi dans le sud des Vosges.</p><p>Aucun dégât n’a été signalé.</p>",
			"<p>Рада ухвалила законопроєкт. За документ проголосували 268 депутатів.</p>",
			"<p>気象庁は十二日、近畿地方が梅雨入りしたと発表した。平年より六日遅い。</p>",
			"<p>أعلنت الوزارة بدء الحملة. هل تستمر خمسة أيام؟</p>" })
	void item_OfTwoSentences_IsWhole(String text) throws ImportException {
		assertEquals(List.of(), kinds("<title>Storm</title>", "<h1>Storm</h1>" + text));
		List<Warning.Kind> incomplete = List.of(Warning.Kind.INCOMPLETE);
		assertEquals(incomplete, kinds("<title>Storm</title><meta name='description' content='" + Jsoup.parse(text).text() + "'>", "<h1>Storm</h1>" + text));
		for (String link : List.of("Read more", "Lire la suite »", "Читати далі →", "続きを読む")) {
			assertEquals(incomplete, kinds("<title>Storm</title>", "<h1>Storm</h1>" + text + "<p><a href='/whole'>" + link + "</a></p>"), link);
		}
	}

	@Test
	void part_OfWhatThePageSaysTheArticleHas() throws ImportException {
		String whole = "One sentence after the other follows here, each as long as this. ".repeat(8);
		assertEquals(List.of(Warning.Kind.INCOMPLETE), kinds("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
				+ "\"articleBody\":\"" + whole + "\"}</script>", "<h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight")));
	}

	@Test
	void part_OfTheWordsThatThePageCounts() throws ImportException {
		assertEquals(List.of(Warning.Kind.INCOMPLETE), kinds("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
				+ "\"wordCount\":900}</script>", "<h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight")));
	}

	@Test
	void part_BeforeAPaywall() throws ImportException {
		String closed = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}"
				+ "</script>";
		ArticleDraft draft = Drafts.read("<html><head>" + closed + "</head><body><h1>Talks</h1>" + PROSE + "</body></html>");
		assertEquals(List.of(Warning.Kind.INCOMPLETE), draft.warnings().stream().map(Warning::kind).toList());
		assertEquals(new Provenanced<>(true, "json-ld isAccessibleForFree"), draft.metadata().paywalled().orElseThrow());
	}

	/** Sentences that are links, in boxes as teasers have them. */
	@Test
	void part_AmongSentencesThatWereCut() throws ImportException {
		String linked = "<div><p><a href='/NUMBER'>In NUMBER the foreign ministers of the seven states met in London, and they spoke for two "
				+ "hours about the policy of the new administration.</a></p></div>";
		String boxes = IntStream.range(2010, 2016).mapToObj(year -> linked.replace("NUMBER", String.valueOf(year))).collect(Collectors.joining());
		assertEquals(List.of(Warning.Kind.INCOMPLETE), kinds("", "<article><h1>Talks</h1>" + PROSE + boxes + PROSE.replace("seven", "eight")
				+ "</article>"));
		assertEquals(List.of(), kinds("", "<article><h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight") + "</article>" + boxes));
	}

	@Test
	void part_ThatBreaksOff() throws ImportException {
		assertEquals(List.of(Warning.Kind.INCOMPLETE), kinds("", "<h1>Talks</h1>" + PROSE
				+ "<p>The ministers will meet again in the autumn, it was said, and until then their deputies will …</p>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "This article is exclusive to subscribers.", "To continue reading, subscribe to the Daily.",
			"Dieser Artikel ist nur für Abonnenten lesbar.", "Contenuto riservato agli abbonati",
			"Il vous reste 65% de cet article à lire. La suite est réservée aux abonnés.",
			"Artículo exclusivo para suscriptores. Suscríbase para continuar leyendo", "この記事は有料会員限定です。残り1200文字" })
	void part_BeforeANoteForSubscribers(String note) throws ImportException {
		ArticleDraft draft = Drafts.read("<!doctype html><html><head><title>Talks</title></head><body><h1>Talks</h1>" + PROSE
				+ PROSE.replace("seven", "eight") + "<div><p>" + note + "</p></div></body></html>");
		assertEquals(List.of(note), Drafts.removed(draft, RemovalReason.SUBSCRIPTION));
		assertEquals(new Provenanced<>(true, "note: " + note), draft.metadata().paywalled().orElseThrow());
		assertTrue(draft.warning(Warning.Kind.INCOMPLETE).isPresent());
	}

	@Test
	void notice_ThatAsksForConsent() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>Test</title>", "<div id='cookie-banner'>"
				+ "<h2>We value your privacy</h2><p>We and our 800 partners store and/or access information on a device, such as "
				+ "cookies and process personal data. Your preferences apply to this website only.</p><button>Yes</button></div>"));
	}

	@Test
	void notice_OfACheck() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>Just a moment...</title>",
				"<h1>Checking your browser before accessing example.org</h1><p>This process is automatic. Your browser will "
						+ "redirect to your requested content shortly. Please allow up to 5 seconds.</p>"));
	}

	@Test
	void notice_ThatThePageIsMissing() throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>404 Not Found | Daily</title>",
				"<h1>Page not found</h1><p>Sorry, the page that you were looking for does not exist or has been moved. Use the "
						+ "search to find what you need.</p>"));
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>Daily</title>",
				"<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es hier nicht oder nicht mehr.</p>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"451: Unavailable due to legal reasons|We recognize you are attempting to access this website from the European Economic Area, which enforces a regulation. "
					+ "Therefore access cannot be granted at this time.",
			"Subscribe to unlock this article|Then 69 euros per month, with complete access to all that we write on any device. Cancel anytime during your trial.",
			"We’ll be back soon!|Sorry for the inconvenience, but we’re performing some maintenance at the moment. We’ll be back online shortly!",
			"Before you continue to the Daily|If you choose to go on, we will also develop and improve new services, and we measure how they are used.",
			"Daily|Please enable JS and disable any ad blocker" })
	void notice_InThePlaceOfAnArticle(String title, String text) throws ImportException {
		assertEquals(List.of(Warning.Kind.NO_ARTICLE), kinds("<title>" + title + "</title>", "<h1>" + title + "</h1><p>" + text + "</p>"));
		assertEquals(List.of(), kinds("<title>" + title + "</title>", "<h1>" + title + "</h1>" + PROSE + PROSE.replace("seven", "eight")
				+ PROSE.replace("seven", "nine")));
	}

	@Test
	void article_OnSuchNotices() throws ImportException {
		assertEquals(List.of(), kinds("<title>Page not found: how libraries vanish</title>",
				"<h1>Page not found: how libraries vanish</h1>" + PROSE + PROSE.replace("seven", "eight")
						+ PROSE.replace("seven", "nine")));
		assertEquals(List.of(), kinds("<title>404 workers go</title>", "<h1>404 workers go</h1>" + PROSE
				+ PROSE.replace("seven", "eight")));
	}

	/** What comes behind a date that cannot be has its chance. */
	@ParameterizedTest
	@ValueSource(strings = { "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"DATE\"}</script>",
			"<meta property='article:published_time' content='DATE'>" })
	void date_ThatCannotBe(String head) throws ImportException {
		String rest = "<meta name='date' content='2021-03-04'></head><body><h1>Talks</h1>" + PROSE + PROSE.replace("seven", "eight");
		for (String date : List.of("2021-02-31", "2021-02-30T25:00:00Z", "2021-13-01", "2099-01-01T00:00:00Z")) {
			ArticleDraft draft = Drafts.read("<html><head><title>Talks</title>" + head.replace("DATE", date) + rest);
			assertEquals(Optional.of("2021-03-04"), draft.published());
			assertEquals(List.of(Warning.Kind.IMPOSSIBLE_DATE), draft.warnings().stream().map(Warning::kind).toList());
			assertTrue(draft.warnings().getFirst().evidence().contains("20"), draft.warnings().toString());
		}
		for (String date : List.of("", "0000-00-00 00:00:00", "soon", "2021-02-28", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString())) {
			assertEquals(List.of(), Drafts.read("<html><head><title>Talks</title>" + head.replace("DATE", date) + rest).warnings(), date);
		}
	}

	/** In the line for the date, and only when no other date is known. */
	@ParameterizedTest
	@ValueSource(strings = { "<p class='date'>31 February 2021</p>", "<div class='published'>Published: 31 April 2021, 10:00</div>",
			"<p class='byline'>By Jane Doe, February 30, 2021</p>", "<p class='date'>31. Juni 2021</p>", "<p>31 February 2021</p>" })
	void date_ThatCannotBe_InAVisibleLine(String line) throws ImportException {
		String rest = "<h1>Talks</h1>" + line + PROSE + PROSE.replace("seven", "eight") + "</article></body></html>";
		ArticleDraft draft = Drafts.read("<html><head><title>Talks</title></head><body><article>" + rest);
		assertEquals(Optional.empty(), draft.published());
		assertTrue(draft.warning(Warning.Kind.IMPOSSIBLE_DATE).isPresent(), draft.warnings().toString());
		assertEquals(List.of(), Drafts.read("<html><head><title>Talks</title><meta name='date' content='2021-03-04'></head><body>"
				+ "<article>" + rest).warnings());
	}

	@Test
	void date_ToComeInElementAndText() throws ImportException {
		ArticleDraft page = Drafts.read("<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p><time datetime='2099-01-01'>1 January 2099"
				+ "</time></p>" + PROSE + PROSE.replace("seven", "eight") + "</article></body></html>");
		assertEquals(Optional.empty(), page.published());
		assertEquals("the date 2099-01-01 was left out, for it is still to come (<time>)",
				page.warning(Warning.Kind.IMPOSSIBLE_DATE).orElseThrow().evidence());
		assertEquals("impossible-date", Warning.Kind.IMPOSSIBLE_DATE.keyword());
		ArticleDraft text = Drafts.read("Talks begin\nSource: The Post\nDate: 1 January 2099\n\nThe ministers met in London on Monday, and they spoke for two "
				+ "hours about the policy of the new administration.\n");
		assertEquals(Optional.empty(), text.published());
		assertTrue(text.warning(Warning.Kind.IMPOSSIBLE_DATE).isPresent(), text.warnings().toString());
	}

	/** Taken for one where none has the page's title, or one of them was taken. */
	@ParameterizedTest
	@ValueSource(strings = { "<article><h2>Talks</h2>%1$s%1$s</article><article><h2>Wheat rises</h2>%2$s%2$s</article>",
			"<article><h1>The day in brief</h1>%1$s%1$s</article><article><h2>Wheat rises</h2>%2$s%2$s</article>" })
	void articles_Several(String body) throws ImportException {
		assertEquals(List.of(Warning.Kind.SEVERAL_ARTICLES), kinds("<title>The day in brief</title>", body.formatted(PROSE, PROSE.replace("seven", "nine"))));
	}

	/** Entries below the title of a live report, a teaser, and a part without a heading are none. */
	@ParameterizedTest
	@ValueSource(strings = { "<main><h1>Talks</h1><article><h2>First day</h2>%1$s%1$s</article><article><h2>Second day</h2>%2$s%2$s</article></main>",
			"<article><h1>Talks</h1>%1$s%1$s%1$s%1$s%1$s</article><article><h2>Wheat rises</h2><p>It rose by three percent in Paris.</p></article>",
			"<article><h1>Talks</h1>%1$s%1$s</article><article>%2$s%2$s</article>" })
	void articles_One(String body) throws ImportException {
		assertEquals(List.of(), kinds("<title>Talks</title>", body.formatted(PROSE, PROSE.replace("seven", "nine"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Page 1 of 3 <a href='?p=2'>Next</a></p>", "<nav>Seite 2 von 4</nav>", "<div>第1页 共3页</div>", "<div>1/3ページ</div>",
			"<p>Страница 1 из 2</p>" })
	void part_OnOnePageOfSeveral(String line) throws ImportException {
		String article = "<article><h1>Talks</h1>" + PROSE + PROSE.replace("seven", "nine");
		assertEquals(List.of(Warning.Kind.INCOMPLETE), kinds("<title>Talks</title>", article + line + "</article>"));
		assertEquals(List.of(), kinds("<title>Talks</title>", article + line.replaceAll("[234]", "1") + "</article>"));
		assertEquals(List.of(), kinds("<title>Talks</title>", article + "</article><section id='comments'>" + line + "</section>"));
	}
}
