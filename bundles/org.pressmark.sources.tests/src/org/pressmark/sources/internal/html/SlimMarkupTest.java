// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/** What is parsed of a page with scripts and styles, and that it makes the same page. */
class SlimMarkupTest {

	private static final String LONG = "call('Grüße', 1 < 2);\n".repeat(20);

	private static SlimMarkup slim(String page) {
		return SlimMarkup.of(page.getBytes(StandardCharsets.UTF_8));
	}

	private static String left(String page) {
		return new String(slim(page).bytes(), StandardCharsets.UTF_8);
	}

	private static boolean fits(String page) throws ImportException {
		return slim(page).fits(Page.parse("page", left(page)).landmarks());
	}

	private static Page parse(String page) throws ImportException {
		return Page.parse(Source.of("page", page.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void of_PageWithScriptsAndStyles() throws ImportException {
		String page = "<title>A</title><SCRIPT async>" + LONG + "</SCRIPT ><style>" + "p { top: 0 }".repeat(20)
				+ "</style><script src=a></script><p>One<script>" + LONG + "</scripts></script>two";
		assertEquals("<title>A</title><SCRIPT async>\uFDD0</SCRIPT ><style>\uFDD0</style><script src=a></script>"
				+ "<p>One<script>\uFDD0</script>two", left(page));
		assertTrue(fits(page));
		assertEquals("One two", parse(page).document().body().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script type=application/ld+json>", "<script type='application/ld&#x2B;JSON'>" })
	void of_PageWithData(String tag) {
		byte[] page = (tag + LONG + "</script>One").getBytes(StandardCharsets.UTF_8);
		assertSame(page, SlimMarkup.of(page).bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>", "<script", "<style>", "<", "<!--", "<svg>", "</script>", "" })
	void of_PageThatEndsEarly(String end) {
		byte[] page = ("One" + end).getBytes(StandardCharsets.UTF_8);
		assertSame(page, SlimMarkup.of(page).bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<textarea>%s</textarea>", "<p title='%s'>One</p>", "<title>%s</title>",
			"<script data-a='>'>x%s</script>" })
	void fits_NotWhereTheParserSeesNoScript(String around) throws ImportException {
		String page = around.formatted("<script>" + LONG + "</script>") + "Two";
		assertFalse(fits(page));
		assertEquals(Page.parse("page", page).document().html(), parse(page).document().html());
	}

	@Test
	void of_PageWithCommentsAndPictures() {
		String page = "<!-- <script>" + LONG + "</script> --><svg><style>" + "p { top: 0 }".repeat(20) + "</style></svg>";
		assertEquals(page, left(page));
	}
}
