// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.internal.article.Whitespace;

/** The text of paragraphs as it is gathered. */
class ParagraphTextTest {

	private final ParagraphText text = new ParagraphText();

	@Test
	void append_AsIfItWereNormalisedAtOnce() {
		String[] parts = { "\n One ", "\u200B", "two\u0007\t\u00A0three", " ", "four", "", "  five  ", "x".repeat(2_000), " " };
		for (String part : parts) {
			assertEquals(Whitespace.isVisible(part) ? Whitespace.normalisedLength(part) : 0, text.append(part), part);
		}
		assertTrue(text.isVisible());
		assertEquals("One two three four five " + "x".repeat(2_000), text.take());
	}

	@Test
	void append_WithinAWord() {
		text.append("Bun");
		text.append("\u200B");
		text.append("des\u00ADtag \u202Ehere");
		assertEquals("Bundestag here", text.take());
	}

	@Test
	void take_BeginsAnew() {
		text.append("One");
		text.space();
		text.take();
		assertFalse(text.isVisible());
		text.space();
		text.append(" two");
		assertEquals("two", text.take());
	}

	@Test
	void isVisible_NotWithWhiteSpaceOnly() {
		text.space();
		assertEquals(0, text.append(" \u200B\n"));
		assertFalse(text.isVisible());
		assertEquals("", text.take());
	}
}
