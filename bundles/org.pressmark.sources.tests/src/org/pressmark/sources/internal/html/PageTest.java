// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.ImportException;

/** The bounds of a page. */
class PageTest {

	@Test
	void page_Ordinary() throws ImportException {
		assertEquals("One two", Page.parse("page", "<html><body><p>One <b>two</b>").document().text());
	}

	@Test
	void page_WithLongWordsInItsScript() throws ImportException {
		String script = "<script>if(a<b){c='" + "x".repeat(10_000) + "'}</script>";
		assertEquals("One", Page.parse("page", script.repeat(50) + "One").document().text());
	}

	@Test
	void page_TakesTooLong() {
		ImportException refused = assertThrows(ImportException.class,
				() -> Page.parse("page", "<html><body><p>One", Duration.ZERO));
		assertTrue(refused.getMessage().startsWith("page ") && refused.getMessage().contains("too long"));
	}

	@Test
	void page_TooManyTags() {
		ImportException refused = assertThrows(ImportException.class, () -> Page.parse("page", "<b>".repeat(400_001)));
		assertTrue(refused.getMessage().contains("too many parts"), refused.getMessage());
	}
}
