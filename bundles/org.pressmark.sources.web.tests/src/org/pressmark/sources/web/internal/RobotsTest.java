// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of RFC 9309. */
class RobotsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "/fish /fish true", "/fish /fish.html true", "/fish /Fish false",
			"/fish /catfish false", "/fish* /fishheads/a true", "/fish/ /fish false", "/*.php /a/b.php5?x true",
			"/*.php$ /a/b.php true", "/*.php$ /a/b.php?x false", "/a*b*c /a1b2c3 true", "/a*b*c$ /a1b2c3c true",
			"/a*b*c$ /a1b2c3 false", "/a%3Cd /a%3cd true", "/a<d /a%3Cd true", "/ü /%C3%BC true",
			"/%2Fa //a false", "/$ / true", "/$ /a false", "/* /a true", "/a?b /a?b=c true" })
	void path_Matches(String path, String target, boolean matches) {
		Robots robots = robots("User-agent: *\nDisallow: " + path);

		assertEquals(!matches, robots.allows(at(target)), path + " " + target);
	}

	@Test
	void rules_TheLongestCounts_AndAllowWhenTheyAreAsLong() {
		Robots robots = robots("User-agent: *\nAllow: /p\nDisallow: /\nDisallow: /page/a\nAllow: /page/a\nDisallow: /p/x");

		assertTrue(robots.allows(at("/page")));
		assertFalse(robots.allows(at("/other")));
		assertTrue(robots.allows(at("/page/a")));
		assertFalse(robots.allows(at("/p/x")));
	}

	@Test
	void groups_OurOwnComesBeforeThatOfAll() {
		Robots robots = robots("""
				\uFEFF# Comment
				USER-AGENT : other
				User-agent: pressmark/2.0 # us

				Disallow: /a
				Sitemap: https://example.org/sitemap.xml
				User-agent: *
				Disallow: /b
				user-agent: Pressmark
				disallow: /c
				User-agent: pressmarkbot
				Disallow: /d
				""");

		assertFalse(robots.allows(at("/a")));
		assertTrue(robots.allows(at("/b")));
		assertFalse(robots.allows(at("/c")));
		assertTrue(robots.allows(at("/d")));
	}

	@Test
	void group_OfOursWithoutRules_AllowsAll() {
		assertTrue(robots("User-agent: *\nDisallow: /\nUser-agent: Pressmark\nDisallow:\n").allows(at("/a")));
	}

	@ParameterizedTest
	@CsvSource({ "5, PT5S", "2.5, PT2.5S", "0, PT0S", "60, PT1M", "3600, PT1M", "999999999, PT1M", "-3, PT0S", "soon, PT0S",
			"'', PT0S" })
	void crawlDelay_IsBounded(String value, Duration expected) {
		assertEquals(expected, robots("User-agent: *\nCrawl-delay: " + value + "\nDisallow: /a").delay());
	}

	@Test
	void crawlDelay_OfOurGroupOnly() {
		String ours = "User-agent: *\nCrawl-delay: 30\nUser-agent: Pressmark\nDisallow: /b\n";

		assertEquals(Duration.ZERO, robots(ours).delay());
		assertEquals(Duration.ofSeconds(3), robots(ours + "Crawl-Delay: 3 # please").delay());
	}

	/** RFC 9309, section 2.2.4: what it does not know must not change what it knows. */
	@Test
	void crawlDelay_DoesNotPartAGroup() {
		assertFalse(robots("User-agent: Pressmark\nCrawl-delay: 3\nUser-agent: other\nDisallow: /a").allows(at("/a")));
	}

	@Test
	void file_IsSomethingElse() {
		assertTrue(robots("<html><body>Not found: Disallow: /</body></html>").allows(at("/a")));
		assertTrue(robots("").allows(at("/a")));
		assertTrue(robots("Disallow: /").allows(at("/a")));
	}

	@Test
	void file_Hostile_TakesNoTime() {
		String stars = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(500) + "b\n").repeat(480);

		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertTrue(robots(stars).allows(at("/" + "a".repeat(7_000)))));
	}

	private static Robots robots(String file) {
		return Robots.of(file.getBytes(StandardCharsets.UTF_8), "Pressmark");
	}

	private static URI at(String target) {
		return URI.create("http://example.org" + target);
	}
}
