// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.WebVisit.Manner;

/** Through a proxy; the proxy itself may be in a private network. */
class ProxyTest {

	private final Client client = new Client().publicOnly().name("proxy.example", "127.0.0.1");
	private Server proxy;

	@BeforeEach
	void start() throws IOException {
		proxy = new Server();
		client.proxy(new Proxies.Proxy(false, "proxy.example", proxy.port(), Optional.of("ada:geheim")));
	}

	@AfterEach
	void stop() throws IOException {
		proxy.close();
	}

	@Test
	void http_IsAskedOfTheProxy() throws ImportException {
		proxy.page("http://news.example/a", "<p>Through the proxy.</p>");

		assertEquals("<p>Through the proxy.</p>", new String(
				client.fetch("http://news.example/a", Manner.NAMED).bytes(), StandardCharsets.UTF_8));
		assertTrue(proxy.requests().getFirst().contains("Host: news.example"));
		assertTrue(proxy.requests().getFirst().contains("Proxy-Authorization: Basic YWRhOmdlaGVpbQ=="));
	}

	@Test
	void https_GoesThroughATunnel_AndTheProxySaysNo() {
		proxy.on("news.example:443", "HTTP/1.1 407 Proxy Authentication Required\n", "");

		String complaint = client.complaint("https://news.example/", Manner.NAMED);

		assertTrue(complaint.startsWith("the proxy proxy.example:" + proxy.port() + " refuses (HTTP 407). "), complaint);
		assertEquals(List.of("CONNECT news.example:443 HTTP/1.1", "Host: news.example:443",
				"Proxy-Authorization: Basic YWRhOmdlaGVpbQ=="), proxy.requests().getFirst());
	}

	@Test
	void private_IsRefusedAsFarAsItCanBeTold() {
		client.name("intranet.example", "10.0.0.1");

		for (String host : List.of("10.0.0.1", "localhost", "2130706433", "[::1]", "intranet.example")) {
			assertTrue(client.complaint("http://" + host + "/", Manner.NAMED).contains("private network"), host);
		}
		assertEquals(List.of(), proxy.targets());
	}

	@Test
	void proxy_IsNotThere() throws IOException {
		proxy.close();

		String complaint = client.complaint("http://news.example/", Manner.NAMED);

		assertTrue(complaint.startsWith("the proxy proxy.example:" + proxy.port() + " refuses (Connection refused"), complaint);
	}
}
