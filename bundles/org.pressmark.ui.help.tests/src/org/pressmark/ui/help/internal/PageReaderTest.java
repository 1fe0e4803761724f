// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.ui.help.internal.HelpPage.Look;

class PageReaderTest {

	/** The words with a look. */
	private static List<String> words(HelpPage page, Look look) {
		return page.spans().stream().filter(span -> span.look() == look)
				.map(span -> page.text().substring(span.begin(), span.end())).toList();
	}

	@Test
	void read_ParagraphsAndHeadings() {
		HelpPage page = PageReader.read("<html><body><h1>One\n title</h1><p>Some <b>bold</b>\n  words,\n<i>slanted</i></p><p>More</p></body>");

		assertEquals("One title\n\nSome bold words, slanted\n\nMore", page.text());
		assertEquals(List.of("One title"), words(page, Look.TITLE));
		assertEquals(List.of("bold"), words(page, Look.STRONG));
		assertEquals(List.of("slanted"), words(page, Look.EMPHASIS));
	}

	@Test
	void read_CodeKeepsItsLines() {
		HelpPage page = PageReader.read("<p>So:</p><pre><code>\n&lt;a&gt;\n\tb &amp;&amp; c\n</code></pre><p>or <code>d</code></p>");

		assertEquals("So:\n\n<a>\n\tb && c\n\nor d", page.text());
		assertEquals(List.of("<a>\n\tb && c", "d"), words(page, Look.CODE));
	}

	@Test
	void read_ListsAndTables() {
		HelpPage page = PageReader.read("""
				<dl><dt>id (required)</dt><dd><p>Which one.</p></dd><dt>name</dt><dd><p>Its name.</p></dd></dl>
				<ul><li>one</li><li><p>two</p></li></ul><ol><li>first</li></ol>
				<table><tr><th>to</th><th>run</th></tr><tr><td>build</td><td><code>mvn</code></td></tr></table>""");

		assertEquals("""
				id (required)
				Which one.

				name
				Its name.

				• one
				• two

				1. first

				to – run
				build – mvn""", page.text());
		assertEquals(List.of("Which one.", "Its name."), words(page, Look.INDENTED));
	}

	@Test
	void read_Hostile_IsText() {
		assertEquals("after", PageReader.read("<script>alert(1)</script><style>a</style><img src='http://x/y'>after").text());
		assertEquals("", PageReader.read("").text());
	}
}
