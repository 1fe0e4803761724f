// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.sources.ImportException;

/** With https, the server proves by its certificate, in {@code server.p12}, that it is safe.example. */
class SafeConnectionTest {

	private static final String PAGE = "<p>Ministers met.</p>";

	private final Client client = new Client().name("safe.example", "127.0.0.1").name("other.example", "127.0.0.1");
	private SSLContext context;
	private Server server;

	@BeforeEach
	void start() throws IOException, GeneralSecurityException {
		context = SafeExample.context();
		server = new Server(context.getServerSocketFactory());
		server.page("/", PAGE);
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@Test
	void certificate_TrustedAndOfThatName() throws ImportException {
		client.tls(context);

		assertEquals(PAGE, new String(client.fetch(safe("/")).bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void certificate_OfAnotherName() {
		client.tls(context);

		String complaint = client.complaint(URI.create("https://other.example:" + server.port() + "/"));

		assertTrue(complaint.contains("the server does not prove that it is other.example ("), complaint);
		assertEquals(0, server.requests().size());
	}

	@Test
	void certificate_SelfSigned() {
		String complaint = client.complaint(safe("/"));

		assertTrue(complaint.contains("the server does not prove that it is safe.example ("), complaint);
		assertEquals(0, server.requests().size());
	}

	@Test
	void server_DoesNotEncrypt() throws IOException {
		try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> refuse(plain));

			String complaint = client.complaint(URI.create("https://safe.example:" + plain.getLocalPort() + "/"));

			assertTrue(complaint.startsWith("the connection is not safe"), complaint);
		}
	}

	@Test
	void handshake_Stalls() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			// The system accepts the connection; nobody answers.
			String complaint = client.timeout(Duration.ofMillis(300))
					.complaint(URI.create("https://safe.example:" + silent.getLocalPort() + "/"));

			assertTrue(complaint.startsWith("it was not complete after 0.3 seconds. "), complaint);
		}
	}

	private static void refuse(ServerSocket server) {
		try (Socket connection = server.accept()) {
			connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			connection.getInputStream().readAllBytes();
		} catch (IOException e) {
			return; // The client leaves.
		}
	}

	@Test
	void redirect_ToUnencrypted_IsSaidInsteadOfFollowed() throws IOException {
		client.tls(context);
		try (Server plain = new Server()) {
			server.redirect("/down", plain.uri("/").toString());

			String complaint = client.complaint(safe("/down"));

			assertTrue(complaint.startsWith("it leads from an encrypted to an unencrypted address, " + plain.uri("/") + "."),
					complaint);
			assertEquals(0, plain.requests().size());
		}
	}

	@Test
	void redirect_ToEncrypted() throws IOException, ImportException {
		client.tls(context);
		try (Server plain = new Server()) {
			plain.redirect("/", safe("/").toString());

			assertEquals(safe("/"), client.fetch(plain.uri("/")).uri().orElseThrow());
		}
	}

	private URI safe(String target) {
		return URI.create("https://safe.example:" + server.port() + target);
	}
}
