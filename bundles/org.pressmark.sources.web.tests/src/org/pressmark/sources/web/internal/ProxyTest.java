// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLContext;

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
	void proxy_ThatWantsAnotherKindOfLogin_GetsIt() throws ImportException {
		proxy.on("http://news.example/a", out -> out.write(proxy.requests().size() == 1
				? Server.bytes("HTTP/1.1 407 Login\nProxy-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\n"
						+ "Connection: close\nContent-Length: 0\n", new byte[0])
				: Server.bytes("HTTP/1.1 200 OK\nContent-Length: 6\n", "<p>In.".getBytes(StandardCharsets.US_ASCII))));

		assertEquals(6, client.fetch("http://news.example/a", Manner.NAMED).bytes().length);
		assertTrue(proxy.requests().get(1).stream()
				.anyMatch(line -> line.startsWith("Proxy-Authorization: Digest username=\"ada\"")), proxy.requests().toString());
	}

	@Test
	void https_GoesThroughATunnel_AndTheProxySaysNo() {
		proxy.on("news.example:443", "HTTP/1.1 407 Proxy Authentication Required\n", "");

		String complaint = client.complaint("https://news.example/", Manner.NAMED);

		assertRefuses("HTTP 407", complaint);
		assertEquals(List.of("CONNECT news.example:443 HTTP/1.1", "Host: news.example:443",
				"Proxy-Authorization: Basic YWRhOmdlaGVpbQ=="), proxy.requests().getFirst());
	}

	@Test
	void http_ProxyThatWantsAnotherPassword_IsNamed() {
		proxy.on("http://news.example/a", "HTTP/1.1 407 Proxy Authentication Required\n"
				+ "Proxy-Authenticate: Basic realm=\"office\"\nContent-Length: 0\n", "");

		assertRefuses("HTTP 407", client.complaint("http://news.example/a", Manner.NAMED));
	}

	@Test
	void http_ProxyThatWantsAPassword_AndNoneIsKnown() {
		proxy.on("http://news.example/a", "HTTP/1.1 407 Proxy Authentication Required\n"
				+ "Proxy-Authenticate: Basic realm=\"office\"\nContent-Length: 0\n", "");
		client.proxy(new Proxies.Proxy(false, "proxy.example", proxy.port(), Optional.empty()));

		assertRefuses("HTTP 407", client.complaint("http://news.example/a", Manner.NAMED));
		assertEquals(List.of(), proxy.requests().getFirst().stream().filter(line -> line.startsWith("Proxy-")).toList());
	}

	@Test
	void https_GoesThroughATunnel_AndTheServerSeesNothingOfTheProxy() throws Exception {
		SSLContext trust = SafeExample.context();
		try (Server safe = new Server(trust.getServerSocketFactory());
				ServerSocket tunnel = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			safe.page("/a", "<p>Through the tunnel.</p>");
			CompletableFuture<List<String>> asked = new CompletableFuture<>();
			Thread.ofPlatform().daemon().start(() -> tunnel(tunnel, safe.port(), asked));
			client.tls(trust).proxy(new Proxies.Proxy(false, "proxy.example", tunnel.getLocalPort(), Optional.of("ada:geheim")));

			assertEquals("<p>Through the tunnel.</p>", new String(
					client.fetch("https://safe.example/a", Manner.NAMED).bytes(), StandardCharsets.UTF_8));
			assertEquals(List.of("CONNECT safe.example:443 HTTP/1.1", "Host: safe.example:443",
					"Proxy-Authorization: Basic YWRhOmdlaGVpbQ=="), asked.join());
			assertEquals("GET /a HTTP/1.1", safe.requests().getFirst().getFirst());
			assertTrue(safe.requests().getFirst().stream().noneMatch(line -> line.startsWith("Proxy-")));
		}
	}

	/** RFC 9110, section 9.3.6: what the client sends goes to the server, wherever that is said to be, and back. */
	private static void tunnel(ServerSocket tunnel, int port, CompletableFuture<List<String>> asked) {
		try (Socket from = tunnel.accept(); Socket to = new Socket(InetAddress.getLoopbackAddress(), port)) {
			asked.complete(head(from.getInputStream()));
			from.getOutputStream().write(Server.bytes("HTTP/1.1 200 Connected\n", new byte[0]));
			Thread.ofPlatform().daemon().start(() -> copy(from, to));
			copy(to, from);
		} catch (IOException e) {
			asked.completeExceptionally(e);
		}
	}

	/** Not a byte more: what follows is encrypted. */
	private static List<String> head(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		for (int c = in.read(); c >= 0; c = in.read()) {
			head.append((char) c);
			if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
				return head.toString().lines().filter(line -> !line.isEmpty()).toList();
			}
		}
		throw new EOFException(head.toString());
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
			to.shutdownOutput();
		} catch (IOException e) {
			return; // One of them has left.
		}
	}

	@Test
	void https_TunnelOfAProxyThatSendsAnotherServer_IsNotTrusted() throws Exception {
		SSLContext trust = SafeExample.context();
		try (Server safe = new Server(trust.getServerSocketFactory());
				ServerSocket tunnel = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> tunnel(tunnel, safe.port(), new CompletableFuture<>()));
			client.tls(trust).proxy(new Proxies.Proxy(false, "proxy.example", tunnel.getLocalPort(), Optional.empty()));

			assertTrue(client.complaint("https://news.example/a", Manner.NAMED)
					.contains("the server does not prove that it is news.example ("));
			assertEquals(List.of(), safe.targets());
		}
	}

	@Test
	void socks_ThatWantsALogin_IsNamed() throws IOException {
		try (ServerSocket socks = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> refuse(socks));
			client.proxy(new Proxies.Proxy(true, "127.0.0.1", socks.getLocalPort(), Optional.empty()));

			String complaint = client.complaint("http://news.example/a", Manner.NAMED);

			assertTrue(complaint.startsWith("the proxy 127.0.0.1:" + socks.getLocalPort() + " refuses (SOCKS"), complaint);
		}
	}

	/** RFC 1928, section 3: none of the ways to log in that the client offers will do. */
	private static void refuse(ServerSocket socks) {
		try (Socket connection = socks.accept()) {
			DataInputStream in = new DataInputStream(connection.getInputStream());
			in.readByte();
			in.readFully(new byte[in.readByte()]);
			connection.getOutputStream().write(new byte[] { 5, (byte) 0xFF });
			in.transferTo(OutputStream.nullOutputStream());
		} catch (IOException e) {
			return; // The client leaves.
		}
	}

	private void assertRefuses(String answer, String complaint) {
		assertTrue(complaint.startsWith("the proxy proxy.example:" + proxy.port() + " refuses (" + answer + "). "), complaint);
	}

	@Test
	void socks_FindsTheMachineByTheNameOfTheServer() throws IOException, ImportException {
		try (ServerSocket socks = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> relay(socks));
			client.proxy(new Proxies.Proxy(true, "127.0.0.1", socks.getLocalPort(), Optional.empty()));

			assertEquals("<p>news.example:80</p>", new String(
					client.fetch("http://news.example/a", Manner.NAMED).bytes(), StandardCharsets.UTF_8));
		}
	}

	/** RFC 1928, as far as a request for a name needs it; the page says which server was asked for. */
	private static void relay(ServerSocket socks) {
		try (Socket connection = socks.accept()) {
			DataInputStream in = new DataInputStream(connection.getInputStream());
			in.readByte();
			in.readFully(new byte[in.readByte()]);
			connection.getOutputStream().write(new byte[] { 5, 0 });
			in.readFully(new byte[4]);
			byte[] name = new byte[in.readByte()];
			in.readFully(name);
			String page = "<p>" + new String(name, StandardCharsets.US_ASCII) + ':' + in.readUnsignedShort() + "</p>";
			connection.getOutputStream().write(new byte[] { 5, 0, 0, 1, 127, 0, 0, 1, 0, 80 });
			BufferedReader request = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
			while (!request.readLine().isEmpty()) {
				continue;
			}
			connection.getOutputStream().write(Server.bytes("HTTP/1.1 200 OK\nContent-Length: " + page.length() + "\n",
					page.getBytes(StandardCharsets.US_ASCII)));
		} catch (IOException e) {
			return; // The client leaves.
		}
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
