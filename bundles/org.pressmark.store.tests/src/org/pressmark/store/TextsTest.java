// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.text.Folding;
import org.pressmark.store.TextCondition.AllOf;
import org.pressmark.store.TextCondition.Among;
import org.pressmark.store.TextCondition.AnyOf;
import org.pressmark.store.TextCondition.Contains;
import org.pressmark.store.TextCondition.HasCode;
import org.pressmark.store.TextCondition.Names;
import org.pressmark.store.TextCondition.Phrase;

/** Passing by the texts of a project, and the conditions that narrow which. */
class TextsTest {

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		ProjectFixture.addArticle(store, "a", "Talks in London", "North Korea denied the talks.");
		ProjectFixture.addArticle(store, "b", "Café", "Korea, north or south.");
		ProjectFixture.addArticle(store, "c", null, "런던에서 회담했다.");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private List<String> ids(TextCondition condition) throws StoreException {
		List<String> ids = new ArrayList<>();
		store.read(reader -> {
			reader.texts(condition, article -> ids.add(article.id()));
			return null;
		});
		return ids;
	}

	@Test
	void conditions() throws Exception {
		assertEquals(List.of("a", "b", "c"), ids(TextCondition.ANY));
		assertEquals(List.of(), ids(new AnyOf(List.of())));
		assertEquals(List.of("a"), ids(new Phrase("NORTH korea", false)));
		assertEquals(List.of("a", "b"), ids(new Phrase("kor", true)));
		assertEquals(List.of("b"), ids(new Phrase("cafe", false)));
		assertEquals(List.of("c"), ids(new Contains("런던")));
		assertEquals(List.of("a"), ids(new Contains("London")));
		assertEquals(List.of("b", "c"), ids(new Among(Set.of("b", "c", "gone"))));
		assertEquals(List.of("a", "c"), ids(new AnyOf(List.of(new Contains("런던"), new Phrase("north korea", false)))));
		assertEquals(List.of("a"), ids(new AllOf(List.of(new Phrase("korea", false), new Phrase("london", false)))));
		assertEquals(List.of(), ids(new Names(Set.of("nobody"))));
		assertEquals(List.of(), ids(new HasCode(Set.of("none"))));
		assertEquals(List.of(), ids(new Phrase("\" OR korea", false)));
	}

	@Test
	void texts_AreThoseOfTheArticles() throws Exception {
		List<String> texts = new ArrayList<>();
		store.read(reader -> {
			reader.texts(TextCondition.ANY, article -> {
				assertEquals(reader.article(article.id()).orElseThrow().getText(), article.text());
				assertEquals(List.of(), reader.markings(article.id(), Set.of("Mention")));
				return texts.add(article.title().orElse(""));
			});
			return null;
		});

		assertEquals(List.of("Talks in London", "Café", ""), texts);
	}

	@Test
	void visitor_EndsTheVisit() throws Exception {
		List<String> ids = new ArrayList<>();
		store.read(reader -> {
			reader.texts(TextCondition.ANY, article -> {
				ids.add(article.id());
				return false;
			});
			return null;
		});
		assertEquals(List.of("a"), ids);
		IllegalStateException own = new IllegalStateException();
		assertSame(own, assertThrows(IllegalStateException.class, () -> store.read(reader -> {
			reader.texts(TextCondition.ANY, article -> {
				throw own;
			});
			return null;
		})));
		StoreException told = new StoreException("told");
		assertSame(told, assertThrows(StoreException.class, () -> store.read(reader -> {
			reader.texts(TextCondition.ANY, article -> {
				throw told;
			});
			return null;
		})));
	}

	/** What is compared in Java is narrowed by the index: for each letter of the scripts that it is asked about. */
	@Test
	void index_ComparesLikeFolding() throws Exception {
		List<Integer> letters = IntStream.concat(IntStream.range(0x21, 0x528), IntStream.range(0x1e00, 0x2000))
				.filter(Folding::isWord).filter(letter -> letter != 0x37f).boxed().toList();
		StringBuilder text = new StringBuilder();
		letters.forEach(letter -> text.append('q').appendCodePoint(letter).append("z "));
		ProjectFixture.addArticle(store, "letters", null, text.toString());
		for (int letter : letters) {
			String word = "q" + Character.toString(letter) + 'z';
			assertEquals(List.of("letters"), ids(new Phrase(Folding.of(word), false)), word + ' ' + Integer.toHexString(letter));
		}
	}
}
