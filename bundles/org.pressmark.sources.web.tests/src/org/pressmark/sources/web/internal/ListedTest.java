// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebVisit.Manner;

/** Pages of a list and of a feed: slowly, and only what robots may have. */
class ListedTest {

	private final Client client = new Client();
	private Server server;

	@BeforeEach
	void start() throws IOException {
		server = new Server();
		server.page("/a", "<p>A.</p>").page("/b", "<p>B.</p>");
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@Test
	void pages_OneRequestASecond() throws ImportException {
		listed("/a");
		listed("/b");

		assertEquals(List.of("/robots.txt", "/a", "/b"), server.targets());
		assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), client.pauses());
	}

	@Test
	void pages_OfSeveralHosts_WaitForNoneOfTheOthers() throws ImportException {
		client.name("one.example", "127.0.0.1").name("two.example", "127.0.0.1");

		client.fetch("http://one.example:" + server.port() + "/a", Manner.LISTED);
		client.fetch("http://two.example:" + server.port() + "/a", Manner.LISTED);

		// One for each, between its robots.txt and the page.
		assertEquals(List.of("/robots.txt", "/a", "/robots.txt", "/a"), server.targets());
		assertEquals(2, client.pauses().size());
	}

	@Test
	void page_ByItsName_NeitherWaitsNorAsksForRobots() throws ImportException {
		server.page("/robots.txt", "User-agent: *\nDisallow: /\n");

		client.fetch(server.uri("/a"));
		client.fetch(server.uri("/b"));

		assertEquals(List.of("/a", "/b"), server.targets());
		assertEquals(List.of(), client.pauses());
	}

	@Test
	void robots_Disallow() throws ImportException {
		server.page("/robots.txt", "User-agent: *\nDisallow: /b\n");

		listed("/a");

		assertTrue(complaint("/b").startsWith("the site asks programs not to fetch it from a list (robots.txt). "));
		assertEquals(List.of("/robots.txt", "/a"), server.targets());
	}

	@Test
	void robots_CrawlDelay_IsKeptAndSaid() throws ImportException {
		server.page("/robots.txt", "User-agent: *\nCrawl-delay: 12\n");
		List<String> said = new ArrayList<>();
		client.monitor(new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				said.add(name);
			}
		});

		listed("/a");
		listed("/b");

		assertEquals(List.of(Duration.ofSeconds(12), Duration.ofSeconds(12)), client.pauses());
		assertEquals("Waiting 12 s before the next page of 127.0.0.1: the site asks for it", said.getLast());
	}

	@Test
	void robots_CrawlDelay_ShorterThanOurs_ChangesNothing() throws ImportException {
		server.page("/robots.txt", "User-agent: *\nCrawl-delay: 0.1\n");

		listed("/a");

		assertEquals(List.of(Duration.ofSeconds(1)), client.pauses());
	}

	@Test
	void robots_AreAskedOfTheTargetOfARedirect() {
		server.page("/robots.txt", "User-agent: *\nDisallow: /b\n");
		server.redirect("/c", "/b");

		assertTrue(complaint("/c").startsWith("the site asks programs not to fetch it"));
		assertEquals(List.of("/robots.txt", "/c"), server.targets());
	}

	@Test
	void robots_AreElsewhere() {
		server.redirect("/robots.txt", "/rules").page("/rules", "User-agent: *\nDisallow: /\n");

		assertTrue(complaint("/a").startsWith("the site asks programs not to fetch it"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 410 })
	void robots_NotThere_AllIsAllowed(int status) throws ImportException {
		server.on("/robots.txt", "HTTP/1.1 " + status + "\n", "");

		assertEquals("<p>A.</p>".length(), listed("/a").bytes().length);
	}

	@Test
	void robots_OutOfReach_NothingIsAllowed() {
		server.on("/robots.txt", "HTTP/1.1 500\n", "");

		assertTrue(complaint("/a").contains("(robots.txt: HTTP 500)"));
		assertTrue(complaint("/b").contains("(robots.txt: HTTP 500)"));
		assertEquals(List.of("/robots.txt"), server.targets());
	}

	@Test
	void robots_Malformed_NothingIsAllowed() {
		server.on("/robots.txt", "no http\n", "");

		assertTrue(complaint("/a").contains("(robots.txt: the server does not keep to HTTP"));
	}

	@Test
	void server_NotThere_IsSaidOfEachPage_AndTriedOnce() throws IOException {
		server.close();

		assertTrue(complaint("/a").startsWith("127.0.0.1:" + server.port() + " takes no connections"));
		assertTrue(complaint("/b").startsWith("127.0.0.1:" + server.port() + " takes no connections"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 503 })
	void busy_ComesBackOnceWhenTheServerSays(int status) throws ImportException {
		AtomicInteger asked = new AtomicInteger();
		server.on("/busy", out -> out.write(asked.getAndIncrement() == 0
				? Server.bytes("HTTP/1.1 " + status + "\nRetry-After: 7\n", new byte[0])
				: Server.bytes("HTTP/1.1 200 OK\n", "<p>At last.</p>".getBytes(StandardCharsets.US_ASCII))));
		server.on("/always", "HTTP/1.1 " + status + "\nRetry-After: 7\n", "");
		server.on("/tomorrow", "HTTP/1.1 " + status + "\nRetry-After: 86400\n", "");

		client.fetch(server.uri("/busy"));
		assertEquals(List.of(Duration.ofSeconds(7)), client.pauses());
		assertTrue(client.complaint(server.uri("/always")).contains("(HTTP " + status + ")"));
		assertEquals(2, client.pauses().size());
		assertTrue(client.complaint(server.uri("/tomorrow"))
				.startsWith("the server asks to be left alone for 86400 seconds (HTTP " + status + "). "));
		assertEquals(List.of("/busy", "/busy", "/always", "/always", "/tomorrow"), server.targets());
	}

	@Test
	void busy_IsSaidAndMayBeCanceled() {
		server.on("/busy", "HTTP/1.1 503\nRetry-After: 90\n", "");
		List<String> said = new ArrayList<>();
		client.monitor(new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				said.add(name);
				setCanceled(true);
			}
		});

		assertThrows(OperationCanceledException.class, () -> client.fetch(server.uri("/busy")));
		assertEquals(List.of("Waiting 90 s before asking 127.0.0.1 once more: its server is busy and asks for it"), said);
		assertEquals(List.of("/busy"), server.targets());
	}

	private Source listed(String target) throws ImportException {
		return client.fetch(server.uri(target).toString(), Manner.LISTED);
	}

	private String complaint(String target) {
		return client.complaint(server.uri(target).toString(), Manner.LISTED);
	}
}
