// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

	@Test
	void of_WhatFitsStays_OnOneLine() {
		assertEquals("two words", Excerpt.of("  two \n\t words ", 9));
		assertEquals("", Excerpt.of(" \n", 0));
	}

	@Test
	void of_LongerTextEndsWithAWord() {
		assertEquals("two short…", Excerpt.of("two short words", 14));
		assertEquals("two words…", Excerpt.of("two words more", 9));
		assertEquals("two words…", Excerpt.of("two words more", 10));
	}

	@Test
	void of_LongWordsAreCutAtACharacter() {
		assertEquals("abcdefgh…", Excerpt.of("abcdefghijk", 8));
		assertEquals("a bcdefg…", Excerpt.of("a bcdefghijk", 8));
		assertEquals("😀…", Excerpt.of("😀😀", 3));
		assertEquals("외교장관회담…", Excerpt.of("외교장관회담에서합의했다", 6));
	}

	@Test
	void beginning_HasNoEllipsis() {
		assertEquals("two short", Excerpt.beginning("two short words", 14));
		assertEquals("two words", Excerpt.beginning("two words", 9));
	}

	@Test
	void opening_IsTheFirstLineThatSaysSomething() {
		assertEquals("First line.", Excerpt.opening("\n \n  First line.\nSecond line."));
		assertEquals("", Excerpt.opening(""));
		String opening = Excerpt.opening("word ".repeat(50));
		assertTrue(opening.endsWith("word…") && opening.length() <= 61, opening);
	}
}
