// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;

/** Full-text search: what an analyst may type, what is found, and that the hit points at it. */
class SearchTest {

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		add("a", "Talks in London", "\uD83D\uDE00\uD83D\uDE00 North Korea denied the nuclear talks.\nThe South waits.");
		add("b", "Café society", "Nuclearisation of Korea, north or south: über alles, not and or near.");
		add("c", null, "외교부 장관은 런던에서 회담했다. 日本国外務大臣は会談した。");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "korea,a b", "KOREA,a b", "north korea,a b", "\"north korea\",a",
			"\"korea north\",b", "nuclear,a", "nuclear*,a b", "nucl,''", "korea missile,''", "london,a", "cafe,b", "café,b",
			"CAFÉ,b", "uber,b", "talks london,a", "\"south waits\",a", "\"talks the\",a", "not,b", "and,b", "or,b",
			"near,b", "missile,''" })
	void words(String words, String ids) throws Exception {
		assertEquals("''".equals(ids) ? "" : ids, found(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\" OR *", "NEAR(korea north)", "NEAR(", "-korea", "- korea", "korea -", "korea\"", "\"korea",
			"title:korea", "title : korea", "{title}:korea", "^korea", "korea AND", "(korea", "korea)", "korea;--", "korea'",
			"+korea", "korea + north", "korea \u0000 north", "\u0000", "a*b*", "***korea", "korea\\", "\uD83D", "%", "?1" })
	void words_ThatLookLikeAQueryLanguage(String words) {
		try {
			store.read(reader -> reader.search(words, 10));
		} catch (StoreException refused) {
			assertTrue(refused.getMessage().contains("not understood"), refused.getMessage());
		} catch (RuntimeException bug) {
			throw new AssertionError(words, bug);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "-korea", "^korea", "(korea", "korea)", "korea;--", "korea'", "+korea", "korea \u0000 north",
			"korea -", "\"korea" })
	void words_WithSignsAround(String words) throws Exception {
		assertEquals("a b", found(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"\"", "*", "\" \"", "\t\n" })
	void words_None(String words) {
		String reason = assertThrows(StoreException.class, () -> store.read(reader -> reader.search(words, 10))).getMessage();

		assertTrue(reason.contains("Enter words"), reason);
	}

	@ParameterizedTest
	@CsvSource({ "korea,Korea", "nuclear,nuclear", "'\"north korea\"',North Korea", "nucl*,nuclear",
			"'\"talks the south\"','talks.\nThe South'" })
	void hit_PointsAtTheWords(String words, String match) throws Exception {
		SearchHit hit = store.read(reader -> reader.search(words, 10)).stream().filter(each -> each.articleId().equals("a"))
				.findFirst().orElseThrow();
		String text = store.read(reader -> reader.article("a")).orElseThrow().getText();

		assertEquals(match, text.substring(hit.begin(), hit.end()));
		assertEquals(match, hit.words());
		assertTrue(text.contains(hit.before() + hit.words() + hit.after()));
		assertEquals("Talks in London", hit.title());
	}

	/** Java writes numbers in them, where nobody says otherwise, and SQL knows no other digits than these. */
	@ParameterizedTest
	@ValueSource(strings = { "fa-IR", "ar-EG", "tr-TR" })
	void texts_WherePeopleHaveOtherDigits(String tag) throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(tag));
		try {
			List<String> found = new ArrayList<>();
			store.read(reader -> {
				reader.texts(new TextCondition.Contains("nuclear"), text -> found.add(text.id()));
				return null;
			});
			assertEquals(List.of("a"), found);
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void hit_InTitleOnly() throws Exception {
		assertEquals(new SearchHit("a", "Talks in London", -1, -1, "", "", ""),
				store.read(reader -> reader.search("london", 10)).getFirst());
	}

	@Test
	void hit_WithoutTitle() throws Exception {
		assertEquals("", store.read(reader -> reader.search("외교부", 10)).getFirst().title());
	}

	@Test
	void hit_InTextWithControlCharacters() throws Exception {
		add("d", "Odd", "\u0001\u0002\u0001 odd words \u0002");
		add("e", "Strange \u0001", "\u0001 nothing here");

		SearchHit hit = store.read(reader -> reader.search("odd", 10)).getFirst();
		assertEquals("odd", hit.words());
		assertEquals(4, hit.begin());
		assertEquals(-1, store.read(reader -> reader.search("strange", 10)).getFirst().begin());
	}

	@Test
	void hits_BestFirstAndNoMoreThanAskedFor() throws Exception {
		add("d", "Iran", "Iran Iran Iran");
		add("e", "Other", "Iran is named once among many other words that say nothing about it at all.");

		assertEquals("d e", found("iran"));
		assertEquals(1, store.read(reader -> reader.search("iran", 1)).size());
	}

	/** Without a dictionary, a run of Chinese or Japanese characters between signs is one word. */
	@Test
	void words_OfLanguagesWithoutSpaces() throws Exception {
		assertEquals("c", found("런던에서"));
		assertEquals("c", found("런던*"));
		assertEquals("", found("런던"));
		assertEquals("c", found("日本国*"));
		assertEquals("", found("外務大臣"));
	}

	@Test
	void index_FollowsChangesAndUndo() throws Exception {
		ProjectFixture.change(store, transaction -> {
			transaction.get(Article.class, "a").setTitle("Pourparlers");
			transaction.delete(transaction.get(Article.class, "b"));
			transaction.add(ProjectFixture.article("d", "New", "Pourparlers"), null);
		});
		assertEquals("a d", found("pourparlers"));
		assertEquals("a", found("korea"));
		assertEquals("", found("london"));
		ProjectFixture.undo(store);
		assertEquals("", found("pourparlers"));
		assertEquals("a b", found("korea"));
		assertEquals("a", found("london"));
		ProjectFixture.redo(store);
		assertEquals("a d", found("pourparlers"));
		ProjectFixture.dump(store.file());
	}

	private void add(String id, String title, String text) throws StoreException {
		ProjectFixture.addArticle(store, id, title, text);
	}

	private String found(String words) throws StoreException {
		List<SearchHit> hits = store.read(reader -> reader.search(words, 10));
		return String.join(" ", hits.stream().map(SearchHit::articleId).sorted().toList());
	}
}
