// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.management.JMException;
import javax.management.ObjectName;

import org.junit.jupiter.api.Test;

/** Large sources that are made to be slow: each ends in seconds, with an article or with one line. */
class HostileTest {

	/** Each takes about a second on a machine with nothing else to do; without bounds, most take minutes or more. */
	private static final Duration LONGEST = Duration.ofSeconds(90);
	private static final int MEGABYTE = 1 << 20;
	/** A third of what may be: twice the size is four times the time of what is slow. */
	private static final int LARGE = 10 * MEGABYTE;
	private static final long MOST_ALLOCATED = 600L * MEGABYTE;
	private static final String PROSE = "The ministers met in London on Monday, and they spoke for two hours about the new "
			+ "policy of the government and of all the others.";

	private static String large(String part, int bytes) {
		return part.repeat(bytes / part.getBytes(StandardCharsets.UTF_8).length);
	}

	private static String page(String head, String body) {
		return "<html><head>" + head + "</head><body>" + body + "<p>" + PROSE + "</p></body></html>";
	}

	private static ArticleDraft read(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return assertTimeoutPreemptively(LONGEST, () -> Drafts.IMPORTERS.read(Source.of("hostile", bytes)).getFirst());
	}

	private static void assertRefused(String reason, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		ImportException refused = assertTimeoutPreemptively(LONGEST, () -> assertThrows(ImportException.class,
				() -> Drafts.IMPORTERS.read(Source.of("hostile", bytes))));
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
		assertEquals(1, refused.getMessage().lines().count());
	}

	/** Nothing that is said is lost, however long the line. */
	private static void assertAllThere(String line) {
		ArticleDraft draft = read(line);
		String all = draft.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
		assertEquals(line.strip().length(), all.length());
	}

	@Test
	void title_OfNothingButSeparators() {
		String separators = large("ab - cd | ", LARGE - 1_000);
		assertEquals(PROSE, read(page("<title>" + separators + "</title>", "")).text());
		assertEquals(PROSE, read(page("<meta property=og:title content='" + separators + "'>", "")).text());
		assertTrue(read(page("<title>" + separators + "</title>", "")).title().orElseThrow().length() <= 1_000);
	}

	@Test
	void title_CutBetweenCharacters() {
		String title = read(page("<title>a" + "\uD83D\uDE00".repeat(1_000) + "</title>", "")).title().orElseThrow();
		assertEquals("a" + "\uD83D\uDE00".repeat(499), title);
	}

	@Test
	void title_InLinkedData() {
		String json = "{\"@type\":\"Article\",\"headline\":\"" + large("ab - ", MEGABYTE) + "\"}";
		assertEquals(PROSE, read(page("<script type='application/ld+json'>" + json + "</script>", "")).text());
	}

	@Test
	void outlet_AsLongAsTheSource() {
		String outlet = "<meta property=og:site_name content='" + large("ab cd ", 5 * MEGABYTE) + "'>";
		ArticleDraft draft = read(page(outlet + "<title>" + large("ab - ", 5 * MEGABYTE) + "</title>", ""));
		assertTrue(draft.outlet().orElseThrow().length() <= 1_000);
	}

	@Test
	void text_OfNothingButSeparators() {
		assertAllThere(large("ab - ", LARGE));
		assertAllThere("Logo of " + large("ab - ", LARGE - 100));
	}

	@Test
	void text_OfNothingButDates() {
		assertAllThere(large("Published: 2021-05-07 16:59 KST ", LARGE));
	}

	@Test
	void text_BehindItsDate() {
		ArticleDraft draft = read("Published: 2021-05-07 " + large("and so on ", LARGE - 100));
		assertEquals("2021-05-07", draft.published().orElseThrow());
		assertTrue(draft.text().startsWith("and so on and"));
	}

	@Test
	void text_OfLongHeadLines() {
		read((large("abc - def ", MEGABYTE) + "\n\n").repeat(19) + PROSE);
		read("Language: en" + large("-abc", LARGE - 1_000) + "\n\n" + PROSE);
		read("URL: http://a/" + large("a/", LARGE - 1_000) + "\n\n" + PROSE);
	}

	@Test
	void text_OfLineEnds() {
		assertRefused("too many parts", large("ab\n", LARGE));
		assertRefused("too many parts", "\n".repeat(LARGE) + "x");
	}

	@Test
	void text_OfOneKindOfCharacter() {
		for (String character : new String[] { "a", "1", ".", "(", "\"", "\u2022 ", "\u6F22" }) {
			read("a" + large(character, LARGE));
		}
		assertRefused("is not text", "\0".repeat(LARGE));
	}

	@Test
	void page_OfTags() {
		for (String tag : new String[] { "<b>", "<p>", "<p>a", "<br>", "<a>", "<table>", "</p>", "<b><p>", "<", "<!---->" }) {
			assertRefused("", page("", large(tag, 5 * MEGABYTE)));
		}
	}

	@Test
	void page_OfTagsTakesLittleMemory() throws JMException {
		Source source = Source.of("tags", ("<html>" + large("<b>", 16 * MEGABYTE)).getBytes(StandardCharsets.UTF_8));
		long before = allocated();
		assertThrows(ImportException.class, () -> Drafts.IMPORTERS.read(source));
		long megabytes = (allocated() - before) / MEGABYTE;
		assertTrue(megabytes < MOST_ALLOCATED / MEGABYTE, () -> megabytes + " MB");
	}

	/** What this thread allocated so far, in bytes. */
	private static long allocated() throws JMException {
		Object thread = Thread.currentThread().threadId();
		return (Long) ManagementFactory.getPlatformMBeanServer().invoke(
				new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes", new Object[] { thread },
				new String[] { long.class.getName() });
	}

	@Test
	void page_Deep() {
		for (String tag : new String[] { "<div>", "<span>", "<ul><li>", "<svg>", "<template>", "<h1>", "<font>" }) {
			assertRefused("", "<html><body>" + tag.repeat(100_000) + PROSE);
		}
	}

	@Test
	void page_Deep_SaysThatItIs() {
		assertRefused("is nested too deeply", "<html><body>" + "<div>".repeat(600) + PROSE);
		assertRefused("copy the article", "<html><body>" + "<table><tr><td>".repeat(300) + PROSE);
		assertEquals(PROSE, read("<html><body>" + "<div>".repeat(500) + PROSE).text());
	}

	@Test
	void page_LongNames() {
		String name = large("x", LARGE - 1_000);
		assertRefused("too many parts", page("", "<" + name + ">"));
		assertRefused("too many parts", page("", "</" + name + ">"));
		assertRefused("too many parts", page("<title>a</title" + name + "></title>", ""));
		assertEquals(PROSE, read(page("", "<i " + name + "=1></i>")).text());
	}

	@Test
	void page_LongValues() {
		UnaryOperator<String> long5 = part -> large(part, 5 * MEGABYTE);
		read(page("", "<div class='" + long5.apply("a ") + "'>" + ("<p>" + PROSE).repeat(15_000)));
		read(page("", "<div id='" + long5.apply("a ") + "'>" + ("<p>" + PROSE).repeat(15_000)));
		read(page("<title>A title of it</title>", "<div class=' " + long5.apply("a ") + "'><h1>A title of it</h1>"
				+ ("<p>" + PROSE + "</p>").repeat(3) + "</div>" + ("<div>" + PROSE + "</div>").repeat(20_000)));
		read(page("<title>A title of it</title>", "<h1>A title of it" + long5.apply(".") + "</h1>"
				+ ("<p>" + PROSE + "</p>").repeat(20_000)));
		read("<html lang='en-x" + long5.apply("-abcdefgh") + "'><body>" + PROSE);
	}

	@Test
	void page_OfHeadings() {
		read(page("<title>" + large("Ministers xyz met ", MEGABYTE) + "</title>",
				"<h1>The ministers met in London for it</h1>".repeat(60_000)));
	}

	@Test
	void page_OfHeadLinesAndTails() {
		read(page("<title>A title of it</title>", "<h1>A title of it</h1>"
				+ "<h2>A deck that is as long as a sentence of the text is.</h2>".repeat(60_000) + "<p>" + PROSE));
		read(page("", "<div><h3>Related articles</h3><article></article><article><p>One</article></div>"
				.repeat(15_000) + PROSE));
		read(page("", "<p>By Jane Doe on May 4, 2021</p>".repeat(60_000) + "<p>" + PROSE));
	}

	@Test
	void page_OfAuthors() {
		read(page("<meta property=og:site_name content='The Paper'>".repeat(30_000)
				+ "<meta name=author content='Jane Doe, John Roe'>".repeat(30_000), "<p>" + PROSE));
		StringBuilder links = new StringBuilder();
		for (int i = 0; i < 60_000; i++) {
			links.append("<a href='/author/").append(i).append("'>Jane D").append(i).append(" Doe</a> ");
		}
		read(page("", links + "<p>" + PROSE));
	}

	@Test
	void linkedData_LongBody() {
		String body = large("The ministers met in London and spoke for hours about it. ", 1_900_000);
		read(page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body + "\"}</script>",
				("<p>" + PROSE).repeat(30_000)));
	}

	@Test
	void page_ElementsThatHoldEachOther() {
		for (String attribute : new String[] { "itemprop=author", "itemprop=datePublished" }) {
			read(page("", ("<div " + attribute + ">").repeat(450) + large("Jane Doe ", 15 * MEGABYTE)));
		}
	}

	@Test
	void linkedData_DeepOrLarge() {
		String script = "<script type='application/ld+json'>";
		for (String part : new String[] { "[", "{\"a\":", "[],", "1,", "{\"@type\":\"Article\"}," }) {
			String json = "{\"@type\":\"Article\",\"a\":[" + large(part, 1_900_000);
			assertEquals(PROSE, read(page((script + json + "1]}</script>").repeat(5), "")).text());
		}
	}

	@Test
	void halfCharacters_Replaced() {
		String json = "{\"@type\":\"Article\",\"headline\":\"A title \\ud800 of it\",\"author\":\"Jane\\udc00 Doe\","
				+ "\"publisher\":\"The \\udfff Times\"}";
		ArticleDraft draft = read("<html><head><script type='application/ld+json'>" + json
				+ "</script></head><body><nav>&#xDFFF; Menu</nav><p>A &#xD800; b &#xDC00;&#xD83D;c \uD83D\uDE00.</p></body></html>");
		assertEquals("A \uFFFD b \uFFFD\uFFFDc \uD83D\uDE00.", draft.text());
		assertEquals("A title \uFFFD of it", draft.title().orElseThrow());
		assertEquals("The \uFFFD Times", draft.outlet().orElseThrow());
		draft.authors().forEach(HostileTest::assertWhole);
		draft.removed().forEach(part -> assertWhole(part.text()));
		assertFalse(draft.removed().isEmpty());
	}

	@Test
	void halfCharacters_FromAnyImporter() {
		assertEquals("\uFFFDa\uFFFD", Block.kept(ParagraphKind.TEXT, "\uDC00a\uD800").text());
	}

	private static void assertWhole(String text) {
		assertDoesNotThrow(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)), text);
	}

	@Test
	void characters_Utf16AndMixed() {
		byte[] wide = large("The ministers met in London. ", LARGE / 2).getBytes(StandardCharsets.UTF_16LE);
		assertTimeoutPreemptively(LONGEST, () -> Drafts.IMPORTERS.read(Source.of("wide", wide)));
		byte[] mixed = large("Z\u00FCrich \u00C3\u00BC ", MEGABYTE).getBytes(StandardCharsets.ISO_8859_1);
		assertTimeoutPreemptively(LONGEST, () -> Drafts.IMPORTERS.read(Source.of("mixed", mixed)));
	}
}
