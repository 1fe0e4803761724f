// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class SentencesTest {

	private static final String TEXT = "They met. Nobody said why.\nA line without a stop\n\nThe end.";

	@Test
	void sentence_AtEachPlace() {
		assertEquals("They met. ", at(TEXT, 0));
		assertEquals("They met. ", at(TEXT, 8));
		assertEquals("Nobody said why.", at(TEXT, 10));
		assertEquals("Nobody said why.", at(TEXT, 20));
		assertEquals("A line without a stop", at(TEXT, TEXT.indexOf("line")));
		assertEquals("The end.", at(TEXT, TEXT.length() - 1));
	}

	@Test
	void sentence_AtTheEndOfALine_IsItsLast() {
		assertEquals("Nobody said why.", at(TEXT, TEXT.indexOf('\n')));
		assertEquals("The end.", at(TEXT, TEXT.length()));
		assertEquals("", at(TEXT, TEXT.indexOf("\n\n") + 1));
		assertEquals("", at("", 0));
	}

	@Test
	void sentence_InKorean() {
		String text = "\uD68C\uB2F4\uC774 \uC5F4\uB838\uB2E4. \uACB0\uACFC\uB294 \uC5C6\uC5C8\uB2E4.";
		assertEquals(text.substring(text.indexOf('.') + 2), at(text, text.length() - 3));
	}

	@Test
	void begins_OfAll() {
		assertEquals(List.of(0, 10, TEXT.indexOf("A line"), TEXT.indexOf("The end")),
				List.copyOf(Sentences.begins(TEXT, Locale.ENGLISH)));
		assertEquals(List.of(), List.copyOf(Sentences.begins("\n\n", Locale.ENGLISH)));
	}

	private static String at(String text, int offset) {
		return text.substring(Sentences.begin(text, offset, Locale.ENGLISH), Sentences.end(text, offset, Locale.ENGLISH));
	}
}
