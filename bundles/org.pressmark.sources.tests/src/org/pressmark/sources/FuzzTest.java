// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Whatever the bytes: a consistent draft or an {@link ImportException} of one line. */
class FuzzTest {

	private static final int ROUNDS = 400;
	private static final List<String> PARTS = List.of("<div class=\"related comments\">", "<div>", "</div>", "<p>",
			"</p>",
			"<article>", "</article>", "<h1>", "</h1>", "<h2><a href=x>", "</a></h2>", "<ul><li>", "</li></ul>",
			"<br><br>",
			"<blockquote>", "</blockquote>", "<figure><figcaption>", "</figcaption></figure>", "<nav>", "</nav>",
			"<table><tr><td>", "</table>", "<time datetime=\"2021-05-04\">", "</time>",
			"<meta property=og:title content='A title'>",
			"<title>A title | Outlet</title>", "<script type=\"application/ld+json\">",
			"{\"@type\":\"NewsArticle\",\"author\":[",
			"]}", "</script>", "<!--", "-->", "<a href=\"javascript:alert(1)\">", "</a>", "<p hidden>", "&nbsp;",
			"&#0;", "&#x1F600;",
			"By Jane Doe", "Related stories", "4 May 2021", "A title", " — Name (@handle) May 3, 2021", "Photo: AP",
			"The ministers met in London on Monday, and they spoke for two hours about the new policy of the "
			+ "government. ",
			"\u200B", "\u00A0", "\u202E", "שלום", "👩‍🚀", "e\u0301", "•", "\n", "\n\n", "\t", "\"", "'", "(", ")", "[]",
			"|", " - ");

	private static void assertHolds(byte[] bytes, long seed) {
		try {
			Drafts.read(Source.of("fuzz", bytes));
		} catch (ImportException e) {
			assertFalse(e.getMessage().contains("\n"), () -> "seed " + seed);
		} catch (RuntimeException | AssertionError | StackOverflowError e) {
			fail("seed " + seed, e);
		}
	}

	private static String parts(Random random, int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most); i >= 0; i--) {
			text.append(PARTS.get(random.nextInt(PARTS.size())));
		}
		return text.toString();
	}

	@Test
	void bytes_Random() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			byte[] bytes = new byte[1 + random.nextInt(2000)];
			random.nextBytes(bytes);
			assertHolds(bytes, seed);
		}
	}

	@Test
	void characters_Random() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			random.ints(1 + random.nextInt(1000), ' ', Character.MAX_CODE_POINT).forEach(text::appendCodePoint);
			assertHolds(text.toString().getBytes(StandardCharsets.UTF_8), seed);
			assertHolds(("<html>" + text).getBytes(StandardCharsets.UTF_8), seed);
		}
	}

	@Test
	void text_OfRandomParts() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			assertHolds(("text " + parts(new Random(seed), 60)).getBytes(StandardCharsets.UTF_8), seed);
		}
	}

	@Test
	void page_OfRandomParts() {
		for (long seed = 0; seed < ROUNDS; seed++) {
			assertHolds(("<html><body>" + parts(new Random(seed), 200)).getBytes(StandardCharsets.UTF_8), seed);
		}
	}

	@Test
	void page_CutAndDamaged() {
		byte[] page = ("<!doctype html><html lang=en>" + String.join("", PARTS)).getBytes(StandardCharsets.UTF_8);
		for (long seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			byte[] damaged = Arrays.copyOf(page, 1 + random.nextInt(page.length));
			for (int i = random.nextInt(10); i > 0; i--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			assertHolds(damaged, seed);
		}
	}

	@Test
	void turkishLocale_ChangesNothing() throws ImportException {
		Locale before = Locale.getDefault();
		String text =
				"TITLE: MINISTERS MEET IN LONDON\nBY JANE DOE\n4 MAI 2021\n\nThe ministers met in London on "
				+ "Monday.\n\nRELATED STORIES\nA";
		String page =
				"<HTML><HEAD><TITLE>TITLE</TITLE></HEAD><BODY><DIV CLASS='SIDEBAR'>x</DIV><P>The ministers met in "
				+ "London.";
		ArticleDraft expectedText = Drafts.read(text);
		ArticleDraft expectedPage = Drafts.read(page);
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertEquals(expectedText, Drafts.read(text));
			assertEquals(expectedPage, Drafts.read(page));
		} finally {
			Locale.setDefault(before);
		}
	}
}
