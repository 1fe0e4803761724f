// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/** Whatever a server does, there is a page or one line about why not, in bounded time and memory. */
class MisbehavingServerTest {

	private static final String PAGE = "<html><body><p>Ministers met in London.</p></body></html>";
	private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
	private static final Duration SOON = Duration.ofMillis(300);

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
	void page_IsSourceWithBytesTypeAndAddress() throws ImportException {
		server.on("/a?b=c", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: " + PAGE.length()
				+ "\n", PAGE);

		Source source = client.fetch(server.uri("/a?b=c"));

		assertEquals(server.uri("/a?b=c").toString(), source.name());
		assertEquals(Optional.of(server.uri("/a?b=c")), source.uri());
		assertEquals(Optional.of("text/html; charset=utf-8"), source.contentType());
		assertEquals(PAGE, text(source));
	}

	@Test
	void request_TellsWhoAsksAndNothingOfThePerson() throws ImportException {
		server.on("/", OK + "Set-Cookie: id=1\n", PAGE);

		client.fetch(server.uri("/"));
		client.fetch(server.uri("/"));

		assertEquals(server.requests().get(0), server.requests().get(1));
		assertEquals(6, server.requests().get(0).size(), server.requests().toString());
		assertTrue(server.requests().get(0).contains("User-Agent: Pressmark/1.0 (fetches single articles for a reader)"));
		assertTrue(server.requests().get(0).contains("Host: 127.0.0.1:" + server.port()));
	}

	@Test
	void page_WithoutLength_EndsWithTheConnection() throws ImportException {
		server.on("/", OK, PAGE);

		assertEquals(PAGE, text(client.fetch(server.uri("/"))));
	}

	@Test
	void page_InChunks() throws ImportException {
		server.on("/", OK + "Transfer-Encoding: chunked\n", "5;name=value\r\nMinis\r\n0A\r\nters met.\n\r\n0\r\nT: v\r\n\r\n");

		assertEquals("Ministers met.\n", text(client.fetch(server.uri("/"))));
	}

	@Test
	void page_AfterInterimResponses() throws ImportException {
		server.on("/", "HTTP/1.1 103 Early Hints\nLink: </style.css>\n\n" + OK, PAGE);

		assertEquals(PAGE, text(client.fetch(server.uri("/"))));
	}

	@Test
	void page_Packed() throws Exception {
		byte[] gzip = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
		server.on("/gzip", out -> out.write(Server.bytes(OK + "Content-Encoding: GZIP\n", gzip)));
		server.on("/zlib", out -> out.write(Server.bytes(OK + "Content-Encoding: deflate\n", deflated(false))));
		server.on("/raw", out -> out.write(Server.bytes(OK + "Content-Encoding: deflate\n", deflated(true))));
		server.on("/twice", out -> out.write(Server.bytes(OK + "Content-Encoding: gzip, gzip\n", gzip(gzip))));

		for (String target : new String[] { "/gzip", "/zlib", "/raw", "/twice" }) {
			assertEquals(PAGE, text(client.fetch(server.uri(target))), target);
		}
	}

	@Test
	void headers_Slow() {
		server.on("/", out -> {
			out.write("HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII));
			out.flush();
			server.stall();
		});

		assertTrue(client.timeout(SOON).complaint(server.uri("/")).startsWith("it was not complete after 0.3 seconds. "));
	}

	@Test
	void body_Slow() {
		server.on("/", out -> {
			out.write(Server.bytes(OK + "Content-Length: 100\n", new byte[10]));
			out.flush();
			server.stall();
		});

		assertTrue(client.timeout(SOON).complaint(server.uri("/")).startsWith("it was not complete after 0.3 seconds. "));
	}

	@Test
	void timeout_IsForAllRedirectsTogether() {
		server.redirect("/", "/next");
		server.on("/next", out -> server.stall());

		assertTrue(client.timeout(SOON).complaint(server.uri("/")).startsWith("it was not complete after 0.3 seconds. "));
	}

	@Test
	void cancel_WhileServerStalls_EndsWithinASecond() throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		server.on("/", out -> {
			asked.countDown();
			server.stall();
		});

		assertEndsSoonAfter(asked, server.uri("/"));
	}

	@Test
	void cancel_WhileBodyStalls_EndsWithinASecond() throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		server.on("/", out -> {
			out.write(Server.bytes(OK + "Content-Length: 100\n", new byte[10]));
			out.flush();
			asked.countDown();
			server.stall();
		});

		assertEndsSoonAfter(asked, server.uri("/"));
	}

	@Test
	void cancel_WhileTlsHandshakeStalls_EndsWithinASecond() throws IOException, InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> {
				try (Socket connection = silent.accept()) {
					connection.getInputStream().read();
					asked.countDown();
					server.stall();
				} catch (IOException | InterruptedException e) {
					return; // The test is over.
				}
			});

			assertEndsSoonAfter(asked, URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/"));
		}
	}

	private void assertEndsSoonAfter(CountDownLatch asked, URI address) throws InterruptedException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		long[] cancelled = new long[1];
		Thread person = Thread.ofPlatform().start(() -> {
			try {
				asked.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			cancelled[0] = System.nanoTime();
			monitor.setCanceled(true);
		});

		assertThrows(OperationCanceledException.class, () -> client.monitor(monitor).fetch(address));

		person.join();
		assertTrue(Duration.ofNanos(System.nanoTime() - cancelled[0]).compareTo(Duration.ofSeconds(1)) < 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Transfer-Encoding: chunked\n", "Content-Length: 31457281\n" })
	void body_EndlessOrTooLarge(String header) {
		server.on("/", out -> {
			out.write(Server.bytes(OK + header, new byte[0]));
			byte[] part = new byte[0x10000];
			Arrays.fill(part, (byte) 'a');
			while (true) {
				if (header.startsWith("T")) {
					out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
				}
				out.write(part);
				out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
			}
		});

		assertTrue(client.complaint(server.uri("/")).startsWith("it is larger than 30 MB. "));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void gzip_Bomb(int layers) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			byte[] part = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				out.write(part);
			}
		}
		byte[] bomb = layers == 1 ? packed.toByteArray() : gzip(packed.toByteArray());
		assertTrue(bomb.length < 1 << 20);
		server.on("/", out -> out.write(Server.bytes(OK + "Content-Encoding: " + (layers == 1 ? "gzip" : "gzip, gzip")
				+ "\nContent-Length: " + bomb.length + "\n", bomb)));

		assertTrue(client.complaint(server.uri("/")).startsWith("it is larger than 30 MB. "));
	}

	@Test
	void gzip_Broken() throws IOException {
		byte[] gzip = gzip(PAGE.repeat(50).getBytes(StandardCharsets.UTF_8));
		byte[] changed = gzip.clone();
		changed[30] ^= 0x55;
		server.on("/none", OK + "Content-Encoding: gzip\n", PAGE);
		server.on("/changed", out -> out.write(Server.bytes(OK + "Content-Encoding: gzip\n", changed)));
		server.on("/cut", out -> out
				.write(Server.bytes(OK + "Content-Encoding: gzip\n", Arrays.copyOf(gzip, gzip.length / 2))));
		server.on("/other", OK + "Content-Encoding: br\n", PAGE);

		assertTrue(client.complaint(server.uri("/none")).startsWith("what the server sent cannot be unpacked ("));
		assertTrue(client.complaint(server.uri("/changed")).startsWith("what the server sent cannot be unpacked ("));
		assertTrue(client.complaint(server.uri("/cut")).contains("(it ends too early)"));
		assertTrue(client.complaint(server.uri("/other")).contains("not asked for: br"));
	}

	@Test
	void length_TooLong() {
		server.on("/", OK + "Content-Length: 1000\n", PAGE);

		assertTrue(client.complaint(server.uri("/")).startsWith("the connection broke off before all of it was there. "));
	}

	@Test
	void length_TooShort_IsNotCutOffInSilence() {
		server.on("/", OK + "Content-Length: 20\n", PAGE);

		assertTrue(client.complaint(server.uri("/")).contains("the page is longer than the server says"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: -1", "Content-Length: 5\nContent-Length: 6", "Content-Length: many",
			"Content-Length: 99999999999999999999", "Transfer-Encoding: gzip, chunked" })
	void length_Impossible(String header) {
		server.on("/", OK + header + "\n", PAGE);

		assertTrue(client.complaint(server.uri("/")).startsWith("the server does not keep to HTTP ("));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5\\r\\nMinis|the connection broke off", "x\\r\\nMinis\\r\\n0\\r\\n\\r\\n|does not keep",
			"5\\r\\nMinisters\\r\\n0\\r\\n\\r\\n|does not keep", "FFFFFFFFFFFFFFFFF\\r\\nM|does not keep",
			"FFFFFFFFFF\\r\\nM|the connection broke off", "5|the connection broke off" })
	void chunks_Broken(String body, String complaint) {
		server.on("/", OK + "Transfer-Encoding: chunked\n", body.replace("\\r", "\r").replace("\\n", "\n"));

		String found = client.complaint(server.uri("/"));

		assertTrue(found.contains(complaint), found);
	}

	@Test
	void headers_Flood() {
		server.on("/many", out -> {
			out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
			while (true) {
				out.write("X-Header: value\r\n".getBytes(StandardCharsets.US_ASCII));
			}
		});
		server.on("/long", out -> {
			out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
			while (true) {
				out.write('x');
			}
		});
		server.on("/interim", out -> {
			while (true) {
				out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			}
		});

		for (String target : new String[] { "/many", "/long", "/interim" }) {
			assertTrue(client.complaint(server.uri(target)).contains("the headers do not end"), target);
		}
	}

	@Test
	void answer_IsNotHttp() {
		server.on("/", out -> out.write("220 mail.example.org ESMTP\r\n".getBytes(StandardCharsets.US_ASCII)));
		server.on("/control", out -> out.write("\u001b[2J\r\n".getBytes(StandardCharsets.US_ASCII)));
		server.on("/header", "HTTP/1.1 200 OK\nno header\n", PAGE);

		assertTrue(client.complaint(server.uri("/")).contains("begins with: 220 mail.example.org ESMTP"));
		assertFalse(client.complaint(server.uri("/control")).contains("\u001b"));
		assertTrue(client.complaint(server.uri("/header")).contains("a header is not one: no header"));
	}

	@Test
	void length_Endless_IsShownInShort() {
		server.on("/", OK + "Content-Length: " + "x\u009b".repeat(3_000) + "\n", PAGE);

		String complaint = client.complaint(server.uri("/"));

		assertTrue(complaint.length() < 300, complaint);
		assertFalse(complaint.contains("\u009b"), complaint);
	}

	@Test
	void answer_IsNone() {
		server.on("/", out -> { });

		assertTrue(client.complaint(server.uri("/")).startsWith("the connection broke off before all of it was there. "));
	}

	@Test
	void body_Empty() {
		server.page("/", "");

		assertTrue(client.complaint(server.uri("/")).startsWith("the server sent nothing. "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "401|it wants a login (HTTP 401)", "402|it has to be paid for (HTTP 402)",
			"403|the server does not allow it (HTTP 403)", "404|there is no such page (HTTP 404)",
			"410|the page was taken away (HTTP 410)", "429|the server wants fewer requests (HTTP 429)",
			"451|it is withheld for legal reasons (HTTP 451)", "500|the server is in trouble (HTTP 500)",
			"503|the server is in trouble (HTTP 503)", "418|the server answered with HTTP 418",
			"204|the server answered with HTTP 204", "304|the server answered with HTTP 304" })
	void status_IsSaid(int status, String complaint) {
		server.on("/", "HTTP/1.1 " + status + "\n", PAGE);

		assertTrue(client.complaint(server.uri("/")).startsWith(complaint));
	}

	@Test
	void connection_Refused() throws IOException {
		int port;
		try (ServerSocket unused = new ServerSocket(0)) {
			port = unused.getLocalPort();
		}

		String complaint = client.complaint(server.uri("/").resolve("http://127.0.0.1:" + port + "/"));

		assertTrue(complaint.startsWith("127.0.0.1:" + port + " takes no connections. "), complaint);
	}

	@Test
	void host_Unknown() {
		String complaint = client.complaint(server.uri("/").resolve("http://no-such.example/"));

		assertTrue(complaint.startsWith("there is no host no-such.example, "), complaint);
	}

	@Test
	void bytes_ArriveAsTheyAre_WhateverTheHeaderSays() throws ImportException {
		byte[] page = "<p>Прага</p>".getBytes(StandardCharsets.UTF_8);
		server.on("/", out -> out.write(Server.bytes("HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-2\n", page)));

		Source source = client.fetch(server.uri("/"));

		assertArrayEquals(page, source.bytes());
		assertEquals(Optional.of("text/html; charset=iso-8859-2"), source.contentType());
	}

	private static String text(Source source) {
		return new String(source.bytes(), StandardCharsets.UTF_8);
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	private static byte[] deflated(boolean raw) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
		try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
			out.write(PAGE.getBytes(StandardCharsets.UTF_8));
		}
		deflater.end();
		return packed.toByteArray();
	}
}
