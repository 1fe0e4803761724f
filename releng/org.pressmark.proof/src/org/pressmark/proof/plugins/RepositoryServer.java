// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Serves a folder by HTTPS on loopback; which folder, can be changed while it runs. */
final class RepositoryServer implements AutoCloseable {

	private static final int OK = 200;
	private static final int MISSING = 404;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
	private final HttpsServer server;
	private volatile Path folder;

	/**
	 * Starts it.
	 *
	 * @param folder what is served first
	 * @param keys a PKCS 12 file with the server's key for localhost
	 * @param password of that file
	 */
	RepositoryServer(Path folder, Path keys, char[] password) throws IOException, GeneralSecurityException {
		this.folder = folder;
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(context(keys, password)));
		// p2 fetches several at once, over connections that it keeps.
		server.setExecutor(threads);
		server.createContext("/", this::answer);
		server.start();
	}

	private static SSLContext context(Path keys, char[] password) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(keys)) {
			store.load(input, password);
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(store, password);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
			if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
				exchange.sendResponseHeaders(MISSING, -1);
				return;
			}
			exchange.getResponseHeaders().set("Last-Modified",
					DateTimeFormatter.RFC_1123_DATE_TIME.format(Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC)));
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.getResponseHeaders().set("Content-Length", Long.toString(Files.size(file)));
				exchange.sendResponseHeaders(OK, -1);
			} else {
				exchange.sendResponseHeaders(OK, Files.size(file));
				Files.copy(file, exchange.getResponseBody());
			}
		}
	}

	/** Serves this folder from now on. */
	void serve(Path other) {
		folder = other;
	}

	/** Where it is to be reached. */
	URI address() {
		return URI.create("https://localhost:" + server.getAddress().getPort() + '/');
	}

	@Override
	public void close() {
		server.stop(0);
		threads.close();
	}
}
