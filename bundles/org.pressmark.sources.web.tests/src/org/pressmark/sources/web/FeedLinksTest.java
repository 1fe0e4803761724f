// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.Source;

class FeedLinksTest {

	@Test
	void rss() {
		assertEquals(Optional.of(List.of("https://example.org/1", "https://example.org/a/2?b&c", "https://example.org/3")),
				links("""
						<?xml version="1.0"?><!-- a > b --><!DOCTYPE rss>
						<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
						<title>News</title><link>https://example.org/</link>
						<atom:link href="https://example.org/feed" rel="self"/>
						<item><title>1</title><link> https://example.org/1 </link></item>
						<item><link>2?b&amp;c</link><guid>urn:2</guid></item>
						<item><guid>https://example.org/3</guid></item>
						<item><guid isPermaLink="false">https://example.org/4</guid></item>
						<item><link>https://example.org/1</link></item>
						<item><link>mailto:ada@example.org</link></item>
						<item><title>without</title></item>
						</channel></rss>"""));
	}

	@Test
	void atom() {
		assertEquals(Optional.of(List.of("https://example.org/1", "https://example.org/a/2")), links("""
				<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/>
				<entry><link rel="edit" href="https://example.org/edit"/><link rel="alternate" href="https://example.org/1"/></entry>
				<entry><link href="2"/></entry></feed>"""));
	}

	@Test
	void rdf() {
		assertEquals(Optional.of(List.of("https://example.org/1")), links("""
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
				<channel><items/></channel><item rdf:about="x"><link>https://example.org/1</link></item></rdf:RDF>"""));
	}

	@Test
	void feed_InAnyEncoding() {
		String feed = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><item><link>https://example.org/ü</link></item></rss>";
		for (String name : List.of("ISO-8859-1", "UTF-8", "UTF-16")) {
			Source source = Source.of("feed", feed.formatted(name).getBytes(Charset.forName(name)));

			assertEquals(URI.create("https://example.org/%C3%BC"), FeedLinks.of(source).orElseThrow().getFirst().uri());
		}
	}

	@Test
	void feed_Empty() {
		assertEquals(Optional.of(List.of()), links("<rss><channel/></rss>"));
	}

	@Test
	void entity_IsNotFollowed() {
		assertEquals(Optional.of(List.of("https://example.org/&x;")), links("""
				<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
				<rss><item><link>https://example.org/&x;</link></item></rss>"""));
	}

	@Test
	void feed_Hostile_TakesNoTime() {
		String nested = "<rss>" + "<item><link>x".repeat(100_000);

		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(1, links(nested).orElseThrow().size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><body><rss></rss></body></html>", "Words about <rss>.", "", "<", "<!-- <rss> -->",
			"<?xml version='1.0'?><sitemap/>" })
	void page_IsNoFeed(String text) {
		assertEquals(Optional.empty(), links(text.startsWith("Words") ? "<p>" + text : text));
	}

	private static Optional<List<String>> links(String feed) {
		Source source = new Source("feed", Optional.of(URI.create("https://example.org/a/feed")),
				feed.getBytes(StandardCharsets.UTF_8), Optional.empty());
		return FeedLinks.of(source).map(links -> links.stream().map(link -> link.uri().toString()).toList());
	}
}
