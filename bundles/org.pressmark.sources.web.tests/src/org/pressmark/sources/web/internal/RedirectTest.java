// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebVisit.Manner;

class RedirectTest {

	private final Client client = new Client();
	private Server server;

	@BeforeEach
	void start() throws IOException {
		server = new Server();
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@Test
	void redirects_AreFollowed_AndTheLastAddressIsKept() throws ImportException {
		server.redirect("/short", "/a/b/?c");
		server.redirect("/a/b/?c", "../end%20of#part");
		server.page("/a/end%20of", "<p>Here.</p>");

		Source source = client.fetch(server.uri("/short"));

		assertEquals(server.uri("/short").toString(), source.name());
		assertEquals(Optional.of(server.uri("/a/end%20of")), source.uri());
	}

	@Test
	void redirects_TenAtMost() throws ImportException {
		IntStream.range(0, 11).forEach(i -> server.redirect("/" + i, "/" + (i + 1)));
		server.page("/11", "<p>Here.</p>");

		assertEquals(Optional.of(server.uri("/11")), client.fetch(server.uri("/1")).uri());
		assertTrue(client.complaint(server.uri("/0")).startsWith("it leads from address to address, more than 10 times. "));
	}

	@Test
	void redirects_InACircle() {
		server.redirect("/a", "/b");
		server.redirect("/b", "/a");

		assertTrue(client.complaint(server.uri("/a"))
				.startsWith("it leads back to " + server.uri("/a") + " again and again. "));
		assertEquals(List.of("/a", "/b"), server.targets());
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "data:text/html,x",
			"http://", "http:///etc/passwd", "http://user:secret@example.org/", "jar:file:///a.jar!/b" })
	void redirect_ToWhatIsNoPage(String location) {
		server.redirect("/", location);

		String complaint = client.complaint(server.uri("/"));

		assertTrue(complaint.startsWith("it leads to what is no web page, "), complaint);
		assertFalse(complaint.contains("secret"), complaint);
	}

	@Test
	void redirect_ToNowhere() {
		server.on("/", "HTTP/1.1 302 Found\n", "");

		assertTrue(client.complaint(server.uri("/")).contains("a redirect that does not say where to"));
	}

	@Test
	void redirect_ToPrivateAddress_IsRefused() {
		// What is fetched first is public, as far as the client can tell: through a proxy.
		client.publicOnly().name("news.example", "1.1.1.1").name("proxy.example", "127.0.0.1")
				.proxy(new Proxies.Proxy(false, "proxy.example", server.port(), Optional.empty()));
		server.redirect("http://news.example/", "http://169.254.169.254/latest/meta-data");

		String complaint = client.complaint("http://news.example/", Manner.NAMED);

		assertEquals("it leads to http://169.254.169.254/latest/meta-data, and 169.254.169.254 is on this machine or in a"
				+ " private network.", complaint);
		assertEquals(List.of("http://news.example/"), server.targets());
	}

	@ParameterizedTest
	@CsvSource({ "g,http://a/b/c/g", "./g,http://a/b/c/g", "/g,http://a/g", "//g,http://g/", "?y,http://a/b/c/d?y",
			"g?y/./x,http://a/b/c/g?y/./x", "../../../g,http://a/g", "g/../h,http://a/b/c/h", ".,http://a/b/c/",
			"..,http://a/b/", "#s,http://a/b/c/d?q", "/web/2020/http://x.example//y,http://a/web/2020/http://x.example//y",
			"/ü,http://a/%C3%BC", "/a b,http://a/a%20b", "HTTP://B/,http://b/", "/%zz,http://a/%25zz" })
	void reference_IsResolved(String reference, String expected) throws ImportException {
		assertEquals(URI.create(expected), Redirects.resolve(URI.create("http://a/b/c/d?q"), reference).uri());
	}
}
