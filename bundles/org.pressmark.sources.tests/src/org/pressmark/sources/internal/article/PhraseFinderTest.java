// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PhraseFinderTest {

	private final PhraseFinder finder = new PhraseFinder(List.of("use cookies", "use cookies to", "有料記事"));

	@Test
	void isIn_AnywhereInText() {
		assertTrue(finder.isIn("use cookies"));
		assertTrue(finder.isIn("we use cookies"));
		assertTrue(finder.isIn("この記事は有料記事です"));
	}

	@Test
	void isIn_PartOfPhraseIsNone() {
		assertFalse(finder.isIn("we use cookie"));
		assertFalse(finder.isIn("us"));
		assertFalse(finder.isIn(""));
	}

	@Test
	void isIn_LaterPlaceCounts() {
		assertTrue(finder.isIn("use cookies, use cookies", (begin, end) -> begin > 0 && end == 24));
		assertFalse(finder.isIn("use cookies", (begin, end) -> begin > 0));
	}

	@Test
	void isInAnyCase_AnywhereInText() {
		PhraseFinder russian = new PhraseFinder(List.of("файлы cookie"));
		assertTrue(finder.isInAnyCase("USE COOKIES"));
		assertTrue(finder.isInAnyCase("We Use cookies"));
		assertTrue(finder.isInAnyCase("この記事は有料記事です"));
		assertTrue(russian.isInAnyCase("Файлы COOKIE"));
	}

	@Test
	void isInAnyCase_PartOfPhraseIsNone() {
		assertFalse(finder.isInAnyCase("We Use Cookie"));
		assertFalse(finder.isInAnyCase("US"));
		assertFalse(finder.isInAnyCase(""));
	}

	@Test
	void new_ShortPhraseRefused() {
		List<String> phrases = List.of("ab");
		assertThrows(IllegalArgumentException.class, () -> new PhraseFinder(phrases));
	}
}
