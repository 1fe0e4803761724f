// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

/** Addresses as sources, fetched by what is installed from a server on this machine. */
class WebTest {

	private static final String ALLOW = "--allow-private-addresses";
	private static final Charset RUSSIAN = Charset.forName("windows-1251");

	private final CommandRunner runner = new CommandRunner();
	private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
	@TempDir
	private Path folder;
	private Path project;
	private ServerSocket server;

	@BeforeEach
	void start() throws IOException {
		project = folder.resolve("p.pressmark");
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::serve);
		page("/a", "text/html", article("Ministers met in London", "The talks will go on for three days, it was said."));
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@Test
	void import_Page_SaysWhereItCameFrom() {
		Result result = runner.run("import", project, at("/a"), ALLOW);

		assertEquals(Cli.DONE, result.code(), result.toString());
		assertEquals(1, result.out().size());
		assertEquals(at("/a"), runner.run("list", project, "--json").json().getFirst().get("source").getAsString());
		assertEquals(List.of("already there: " + at("/a")), runner.run("import", project, at("/a"), ALLOW).out());
		assertEquals(Cli.DONE, runner.run("check", project).code());
	}

	@Test
	void import_PrivateAddress_IsRefusedUnlessAllowed() {
		Result result = runner.run("import", project, at("/a"));

		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of("pressmark: " + at("/a") + " was not fetched: 127.0.0.1 is on this machine or in a private"
				+ " network. Allow it with --allow-private-addresses if you mean it."), result.err());
		assertTrue(Files.notExists(project));
	}

	@Test
	void extract_EncodingOfTheHeader() {
		pages.put("/ru", response("text/html; charset=windows-1251", article("Переговоры начались", "Министры встретились."),
				RUSSIAN));

		Result result = runner.run("extract", at("/ru"), "--json", ALLOW);

		assertEquals("Министры встретились.", result.json().getFirst().get("text").getAsString());
		assertEquals(at("/ru"), result.json().getFirst().get("source").getAsString());
		assertEquals(at("/ru"), result.json().getFirst().get("url").getAsString());
	}

	@Test
	void import_LinksAndAFeed_NamesWhatIsMissing() throws IOException {
		page("/b", "text/html", article("Talks go on", "The ministers went on with their talks on the second day."));
		page("/feed", "application/rss+xml", "<rss><channel><item><link>" + at("/b") + "</link></item><item><link>"
				+ at("/gone") + "</link></item><item><link>" + at("/no/b") + "</link></item></channel></rss>");
		page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /no\n");
		Path links = Files.writeString(folder.resolve("links.txt"), at("/a") + "\n" + at("/feed") + "\n");

		Result result = runner.run("import", project, "--links", links, "--pause", 0, ALLOW);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(2, result.out().size(), result.toString());
		List<String> errors = result.err().stream().filter(line -> !line.contains("looks incomplete")).toList();
		assertEquals(2, errors.size(), result.toString());
		assertTrue(errors.get(0).startsWith("pressmark: " + at("/gone") + " was not fetched: there is no such page"));
		assertTrue(errors.get(1).startsWith("pressmark: " + at("/no/b") + " was not fetched: the site asks programs"));
	}

	@Test
	void import_Feed_AtMostSoMany() {
		page("/feed", "application/rss+xml", "<rss><channel><item><link>" + at("/a") + "</link></item><item><link>"
				+ at("/b") + "</link></item></channel></rss>");

		Result result = runner.run("extract", at("/feed"), "--feed-entries", 1, "--pause", 0, "--json", ALLOW);

		assertEquals(Cli.FAILED, result.code());
		assertEquals(at("/a"), result.json().getFirst().get("source").getAsString());
		assertTrue(result.err().getFirst().contains("is a feed of 2 articles, and only the first 1 were fetched."));
	}

	@Test
	void import_WhatIsNoText() {
		pages.put("/png", response("image/png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", StandardCharsets.ISO_8859_1));

		Result result = runner.run("import", project, at("/png"), ALLOW);

		assertEquals(List.of("pressmark: " + at("/png") + " is not text, nor a kind of document that Pressmark reads."
				+ " Name a file of one of the kinds in the README."), result.err());
	}

	private String at(String target) {
		return "http://127.0.0.1:" + server.getLocalPort() + target;
	}

	private void page(String target, String type, String text) {
		pages.put(target, response(type, text, StandardCharsets.UTF_8));
	}

	private static String article(String title, String text) {
		return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + text + "</p></body></html>";
	}

	private static byte[] response(String type, String text, Charset charset) {
		return ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + text).getBytes(charset);
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket client = server.accept()) {
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
				String target = in.readLine().split(" ")[1];
				while (!in.readLine().isEmpty()) {
					continue;
				}
				client.getOutputStream().write(pages.getOrDefault(target,
						"HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
			} catch (IOException e) {
				continue; // Closed, or a client that leaves.
			}
		}
	}
}
