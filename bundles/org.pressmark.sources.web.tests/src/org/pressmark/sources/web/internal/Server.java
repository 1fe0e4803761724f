// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import javax.net.ServerSocketFactory;

/** A server on this machine that answers with whatever bytes it is told to, however wrong they are. */
final class Server implements Closeable {

	/** Answers one request. The connection is closed afterwards. */
	@FunctionalInterface
	interface Answer {

		void write(OutputStream out) throws IOException, InterruptedException;
	}

	private final ServerSocket socket;
	private final Map<String, Answer> answers = new ConcurrentHashMap<>();
	private final List<List<String>> requests = new CopyOnWriteArrayList<>();
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread accepting;

	Server() throws IOException {
		this(ServerSocketFactory.getDefault());
	}

	Server(ServerSocketFactory sockets) throws IOException {
		socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
		accepting = Thread.ofPlatform().daemon().start(this::serve);
	}

	/** What to answer to a request for that target, as the request line has it. */
	Server on(String target, Answer answer) {
		answers.put(target, answer);
		return this;
	}

	/** A whole response in Latin 1; what ends with a line feed here ends with CR LF there. */
	Server on(String target, String head, String body) {
		return on(target, out -> out.write(bytes(head, body.getBytes(StandardCharsets.ISO_8859_1))));
	}

	/** A page. */
	Server page(String target, String html) {
		return on(target, "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: " + html.length() + "\n", html);
	}

	/** An answer that leads elsewhere. */
	Server redirect(String target, String location) {
		return on(target, "HTTP/1.1 302 Found\nLocation: " + location + "\nContent-Length: 0\n", "");
	}

	static byte[] bytes(String head, byte[] body) {
		byte[] first = (head + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
		byte[] all = new byte[first.length + body.length];
		System.arraycopy(first, 0, all, 0, first.length);
		System.arraycopy(body, 0, all, first.length, body.length);
		return all;
	}

	/** Waits until the test is over: for servers that stall. */
	void stall() throws InterruptedException {
		closed.await();
	}

	int port() {
		return socket.getLocalPort();
	}

	URI uri(String target) {
		return URI.create("http://127.0.0.1:" + port() + target);
	}

	/** The lines of each request, without the empty one. */
	List<List<String>> requests() {
		return requests;
	}

	/** The targets that were asked for, in their order. */
	List<String> targets() {
		return requests.stream().map(lines -> lines.getFirst().split(" ")[1]).toList();
	}

	private void serve() {
		while (!socket.isClosed()) {
			try {
				Socket client = socket.accept();
				Thread.ofPlatform().daemon().start(() -> answer(client));
			} catch (IOException e) {
				return; // Closed.
			}
		}
	}

	private void answer(Socket client) {
		try (client) {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
			List<String> lines = new CopyOnWriteArrayList<>();
			for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
				lines.add(line);
			}
			if (lines.isEmpty()) {
				return;
			}
			requests.add(lines);
			Answer missing = out -> out.write(bytes("HTTP/1.1 404 Not Found\nContent-Length: 0\n", new byte[0]));
			answers.getOrDefault(lines.getFirst().split(" ")[1], missing).write(client.getOutputStream());
			client.getOutputStream().flush();
		} catch (IOException | InterruptedException e) {
			return; // The client does not want more, or the test is over.
		}
	}

	/** Until the thread that accepts has ended, the system still takes connections. */
	@Override
	public void close() throws IOException {
		closed.countDown();
		socket.close();
		try {
			accepting.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
