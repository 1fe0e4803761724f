// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

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
		return slim(page).parts().stream().map(part -> StandardCharsets.UTF_8.decode(part).toString())
				.collect(Collectors.joining());
	}

	private static void assertWhole(String page) {
		assertEquals(List.of(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8))), slim(page).parts());
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
		assertWhole(tag + LONG + "</script>One");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>", "<script", "<style>", "<", "<!--", "<svg>", "</script>", "" })
	void of_PageThatEndsEarly(String end) {
		assertWhole("One" + end);
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
	void of_PageWithPictures() throws ImportException {
		String shapes = "<g fill=\"none\"><path d=\"M0 0L1 1\"/>\n<clipPath id=\"a\"><circle r=\"9\"></circle></clipPath></g>";
		String page = "<p>One<svg viewBox=\"0 0 9 9\">" + shapes.repeat(3) + "</svg>two<svg><path></svg>";
		assertEquals("<p>One<svg viewBox=\"0 0 9 9\"><!--\uFDD0--></svg>two<svg><path></svg>", left(page));
		assertTrue(fits(page));
		assertEquals(1, parse(page).document().select("path").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<title>Two</title>", "two", "<a href=b>", "<path d='>'>", "<path d=\"></svg>two\">", "<!-- -->",
			"<foreignObject>", "<path", "<p>" })
	void of_PicturesWithMoreThanShapes(String more) {
		assertWhole("<svg>" + "<path d=\"M0 0L1 1\"/>".repeat(20) + more + "</svg>One");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<select>%s</select>", "<textarea>%s</textarea>", "<p title='%s'>One</p>", "<!doctype %s>" })
	void fits_NotWhereTheParserSeesNoPicture(String around) throws ImportException {
		String page = around.formatted("<svg>" + "<path d=\"M0 0L1 1\"/>".repeat(20) + "</svg>") + "Two";
		assertFalse(fits(page));
		assertEquals(Page.parse("page", page).document().html(), parse(page).document().html());
	}

	@Test
	void of_PageWithCommentsAndPictures() {
		String page = "<!-- <script>" + LONG + "</script> --><svg><style>" + "p { top: 0 }".repeat(20) + "</style></svg>";
		assertEquals(page, left(page));
	}
}
