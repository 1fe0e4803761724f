// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsBeforeTest {

	private static final String WORDS = "South Korean Foreign Minister ";

	/** Of letters that are as wide as this, others are half as wide. */
	private final WordsBefore narrow = new WordsBefore(String::length);
	private final WordsBefore wide = new WordsBefore(text -> 2 * text.length());

	@Test
	void whatFits_IsWhole() {
		assertEquals(WORDS, narrow.fitting(WORDS, 30));
		assertEquals(WORDS, wide.fitting(WORDS, 60));
		assertEquals("", narrow.fitting("", 60));
	}

	@Test
	void whatHasNoRoom_IsLeftOutAtItsBeginning() {
		assertEquals("\u2026Foreign Minister ", narrow.fitting(WORDS, 24));
		assertEquals("\u2026Minister ", wide.fitting(WORDS, 25));
	}

	@Test
	void someIsShownInAnyCase() {
		assertEquals("\u2026", narrow.fitting(WORDS, 0).substring(0, 1));
	}
}
