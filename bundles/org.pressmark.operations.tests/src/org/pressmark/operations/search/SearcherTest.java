// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.text.Surroundings;
import org.pressmark.store.StoreException;

/** What a query finds, where, and with which words around. */
class SearcherTest {

	@TempDir
	Path folder;
	private SearchProject project;

	@BeforeEach
	void create() throws StoreException {
		project = new SearchProject(folder);
		project.article("a", "Talks in London", "The Guardian", "2021-05-03",
				"\uD83D\uDE00\uD83D\uDE00 North Korea denied the nuclear talks.\nThe South waits. \u201cNo war,\u201d said Blinken.");
		project.article("b", "Café society", "BBC News", "2021-06",
				"Nuclearisation of Korea, north or south: über alles, not and or near. Blinken smiled. \u201cWar,\u201d said Moon.");
		project.article("c", null, null, "2021-05-07T08:00:00+09:00",
				"외교부 장관은 런던에서 회담했다. 日本国外務大臣は会談した。 İstanbul'da ANKARA'NIN ırmağı, Αθήνας.");
	}

	@AfterEach
	void close() throws StoreException {
		project.close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "korea;a:Korea | b:Korea", "KOREA waits;a:Korea | a:waits",
			"\"north korea\";a:North Korea", "north-korea;a:North Korea", "nucle*;a:nuclear | b:Nuclearisation",
			"*isation;b:Nuclearisation", "s?uth;a:South | b:south", "s??th;a:South | b:south", "s?th;``", "cafe;b:",
			"ALLES Uber;b:über | b:alles", "london;a:", "london -waits;``", "korea NOT society;a:Korea",
			"war OR cafe;a:war | b:War", "(war OR smiled) society;b:smiled | b:War", "\"kor* denied\";a:Korea denied",
			"blinken?;a:Blinken | b:Blinken", "korea -\"north korea\";b:Korea", "\"talks the south\";a:talks.\\nThe South",
			"korea NEAR/2 nuclear;a:Korea denied the nuclear", "nuclear NEAR/2 korea;a:Korea denied the nuclear",
			"korea NEAR/1 nuclear;``", "- korea waits;a:Korea | a:waits", "\"NOT and OR\";b:not and or", "-korea;c:",
			"-korea OR waits;a:waits | c:", "NOT NOT waits;a:waits", "+waits;a:waits", "london waits;a:waits" })
	void words(String query, String expected) throws Exception {
		assertEquals(expected.replace("\\n", "\n"), project.found(query));
	}

	/** Most write the letter that has dots without them. */
	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "королев;r:Королёв | r:Королев",
			"КОРОЛЁВ;r:Королёв | r:Королев", "\"семён королёв\";r:Семен Королев", "корол?в -елка;``", "елка;r:",
			"\"все еще\";r:всё ещё", "вс*;r:всё", "иод;``", "/Королев/;r:Королев" })
	void words_OfRussian(String query, String expected) throws Exception {
		project.article("r", "Ёлка", null, "2021-05-08", "Королёв сказал: всё ещё рано. Семен Королев вышел; йод.");

		assertEquals(expected, project.found(query));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "런던;c:런던", "런던에서;c:런던에서", "外務大臣;c:外務大臣",
			"日本;c:日本", "istanbul;c:İstanbul", "ISTANBUL;c:İstanbul", "ankara;c:ANKARA", "ırmağı;c:ırmağı", "irmagi;``",
			"\"런던에서 회담\";c:런던에서 회담", "\"장관은 런던\";c:장관은 런던", "大臣 korea;``", "αθηνας;``", "αθήνας;c:Αθήνας",
			"회담*;c:회담했다" })
	void words_OfOtherLanguages(String query, String expected) throws Exception {
		assertEquals(expected, project.found(query));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "/N\\w+ Korea/;a:North Korea", "/nuclear\\w*/i;a:nuclear | b:Nuclearisation",
			"/nuclear\\w*/;a:nuclear", "/^The/;a:The", "/talks\\.$/;a:talks.", "/said (Moon|Blinken)/;a:said Blinken | b:said Moon",
			"/talks.The/;``", "/x*/;``", "/\\w+(?= smiled)/;b:Blinken", "/외\\w+/;c:외교부", "/i?stanbul/i;c:İstanbul",
			"/a\\/b/;``", "/Korea/ waits;a:Korea | a:waits", "korea -/Nuclear/;a:Korea" })
	void expressions(String query, String expected) throws Exception {
		assertEquals(expected, project.found(query));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "outlet:guardian;a:", "outlet:\"bbc NEWS\";b:",
			"date:2021-05-03;a:", "date:2021-05;a: | c:", "date:2021-05..2021-06;a: | b: | c:", "date:2021-05-07;c:",
			"date:2021-05-06;``", "date:..2021-05-03;a:", "date:2021-06-15..;b:", "date:2021;a: | b: | c:", "date:..;a: | b: | c:",
			"date:2021-05-04/2021-05-31;c:", "date:../2021-05-03;a:", "korea outlet:guardian;a:Korea", "title:talks korea;a:Korea", "title:korea;``",
			"title:\"talks in\";a:", "-outlet:guardian -outlet:bbc;c:", "status:new;a: | b:", "status:read;c:", "author:doe;c:",
			"author:\"JANE Doe\";c:", "language:ko;c:", "language:KO-kr;c:", "language:k;``", "-date:2021;``" })
	void fields(String query, String expected) throws Exception {
		project.change(transaction -> {
			Article article = transaction.get(Article.class, "c");
			article.setStatus(ArticleStatus.READ);
			article.setLanguage("ko-KR");
			article.getAuthors().addAll(List.of("Jane Doe", "O'Brien"));
		});

		assertEquals(expected, project.found(query));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "speaker:blinken;a:\u201cNo war,\u201d", "speaker:\"Antony Blinken\" war;a:war",
			"speaker:moon war;b:War", "speaker:moon korea;``", "korea speaker:moon OR waits;a:waits", "speaker:blinken -peace;a:\u201cNo war,\u201d",
			"speaker:blinken -war;``", "code:peace;a:No war", "code:topics war;a:war", "code:topics no NEAR war;a:No war",
			"entity:blinken;a:Blinken | b:Blinken", "entity:BLINKEN south;a:South | b:south", "entity:blinken korea;b:Korea",
			"entity:blinken code:peace;a:No war", "(speaker:moon war) OR waits;a:waits | b:War",
			"entity:blinken outlet:bbc;b:Blinken", "speaker:blinken speaker:moon;``", "speaker:blinken OR speaker:moon;a:\u201cNo war,\u201d | b:\u201cWar,\u201d",
			"speaker:blinken /n\\w/i;a:No", "london speaker:blinken;``", "title:london speaker:blinken;a:\u201cNo war,\u201d" })
	void fieldsOfMarks(String query, String expected) throws Exception {
		project.entity("blinken", "Antony Blinken", "Blinken");
		project.entity("moon", "Moon");
		project.code("topics", "Topics", null);
		project.code("peace", "Peace", "topics");
		project.mention("a", "Blinken", "blinken");
		project.mention("b", "Blinken", "blinken");
		project.quotation("a", "\u201cNo war,\u201d", "blinken");
		project.quotation("b", "\u201cWar,\u201d", "moon");
		project.passage("a", "No war", "peace");

		assertEquals(sorted(expected), sorted(project.found(query)));
	}

	private static List<String> sorted(String hits) {
		return List.of(hits.split(" \\| ")).stream().sorted().toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "entity:nobody", "speaker:nobody", "code:nothing" })
	void fieldOfMarks_Unknown(String query) {
		QueryException refused = assertThrows(QueryException.class, () -> project.find("korea " + query));

		assertTrue(refused.getMessage().contains(query.substring(query.indexOf(':') + 1)), refused.getMessage());
		assertEquals(6 + query.indexOf(':') + 1, refused.begin());
		assertEquals(6 + query.length(), refused.end());
	}

	@Test
	void hit_HasWordsAroundInItsParagraph() throws Exception {
		Hit hit = project.find("nuclear").getFirst();

		assertEquals(new Hit("a", Optional.of("Talks in London"), Optional.of("The Guardian"), Optional.of("2021-05-03"), 28, 35,
				"\uD83D\uDE00\uD83D\uDE00 North Korea denied the ", "nuclear", " talks."), hit);
		assertEquals(new Hit("a", Optional.of("Talks in London"), Optional.of("The Guardian"), Optional.of("2021-05-03"), -1, -1,
				"", "", ""), project.find("london").getFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "korea OR south", "london", "/\\w+/", "title:london" })
	void places_SayTheSameAsHits(String query) throws Exception {
		HitPlaces places = project.places(query);
		List<Optional<Surroundings>> around = new ArrayList<>(Collections.nCopies(places.size(), Optional.empty()));
		project.store.read(reader -> {
			new PlaceWords(reader).each(places, around::set, new NullProgressMonitor());
			return null;
		});

		assertEquals(project.find(query).stream().map(Hits::line).toList(), IntStream.range(0, places.size())
				.mapToObj(i -> Hits.line(places.get(i), around.get(i))).toList());
	}

	@Test
	void counts_AreThoseOfTheHits() throws Exception {
		SearchCounts counts = project.store.read(reader -> new Searcher(reader, SearchQuery.parse("korea OR south OR london"))
				.count(new NullProgressMonitor()));

		assertEquals(new SearchCounts(2, 4, false, List.of()), counts);
		List<Hit> hits = new ArrayList<>();
		SearchCounts limited = project.store.read(reader -> new Searcher(reader, SearchQuery.parse("korea OR south"))
				.find(3, hits::add, new NullProgressMonitor()));
		assertEquals(new SearchCounts(2, 3, true, List.of()), limited);
		assertEquals(3, hits.size());
		SearchCounts exact = project.store.read(reader -> new Searcher(reader, SearchQuery.parse("korea"))
				.find(2, hits::add, new NullProgressMonitor()));
		assertEquals(new SearchCounts(2, 2, false, List.of()), exact);
	}

	@Test
	void find_Cancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> project.store
				.read(reader -> new Searcher(reader, SearchQuery.parse("korea")).count(monitor)));
	}

	@Test
	void find_WhatTheConsumerThrows() {
		IllegalStateException full = new IllegalStateException("full");
		assertEquals(full, assertThrows(IllegalStateException.class, () -> project.store
				.read(reader -> new Searcher(reader, SearchQuery.parse("korea")).find(9, hit -> {
					throw full;
				}, new NullProgressMonitor()))));
	}

	@Test
	void expression_ThatExplodes() throws Exception {
		project.article("d", "Long", "a".repeat(5_000) + "!");
		Searcher.Limits limits = new Searcher.Limits(Duration.ofMillis(50), Duration.ofMinutes(5));
		SearchCounts counts = project.store.read(reader -> new Searcher(reader, SearchQuery.parse("/(a+)+$|Korea/"), limits)
				.count(new NullProgressMonitor()));

		assertEquals(2, counts.hits());
		assertEquals(1, counts.warnings().size());
		assertTrue(counts.warnings().getFirst().contains("Long"), counts.toString());
		Searcher.Limits none = new Searcher.Limits(Duration.ofMillis(50), Duration.ofMillis(50));
		QueryException refused = assertThrows(QueryException.class, () -> project.store.read(
				reader -> new Searcher(reader, SearchQuery.parse("/(a+)+$/"), none).count(new NullProgressMonitor())));
		assertTrue(refused.getMessage().contains("takes too long"), refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/(.|\\s)*x/", "/(a|aa)+$/", "/(x+x+)+y/", "/(.*)*z/", "/(?:(?:a?){100}){100}z/", "/^(([a-z])+.)+[A-Z]([a-z])+$/" })
	void expression_OnALargeText(String query) throws Exception {
		project.article("d", "Large", "ax".repeat(1_000_000));
		Searcher.Limits limits = new Searcher.Limits(Duration.ofMillis(200), Duration.ofMinutes(5));

		SearchCounts counts = project.store.read(reader -> new Searcher(reader, SearchQuery.parse(query), limits)
				.count(new NullProgressMonitor()));

		assertTrue(counts.warnings().size() + counts.hits() >= 0, counts.toString());
	}

	/** Two megabytes on one line. */
	@Test
	void hits_ByTheHundredThousand() throws Exception {
		project.article("d", "Large", "blabla Korea, ".repeat(150_000));
		List<Hit> hits = project.find("title:large korea");

		assertEquals(150_000, hits.size());
		assertTrue(hits.stream().allMatch(hit -> hit.match().equals("Korea") && hit.before().length() <= 60));
		assertEquals(100_000, project.store.read(reader -> new Searcher(reader, SearchQuery.parse("korea blabla"))
				.find(100_000, hits::add, new NullProgressMonitor())).hits());
	}
}
