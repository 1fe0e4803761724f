// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy.Type;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.pressmark.sources.web.internal.Proxies.Proxy;

/**
 * Connects to the server of an address: to a machine that was checked and to no other that the name may stand for by
 * then, or through a proxy. HTTP clients of the platform look the name up by themselves once more.
 */
final class Connector {

	static final String HTTPS = "https";
	private static final int HTTP_PORT = 80;
	private static final int HTTPS_PORT = 443;

	private final Network network;
	private final Hosts hosts;
	private final int connectMillis;

	Connector(Network network, boolean privateAllowed, Duration connecting) {
		this.network = network;
		this.hosts = new Hosts(network.resolver(), privateAllowed);
		this.connectMillis = Math.toIntExact(connecting.toMillis());
	}

	/**
	 * A connection to a server.
	 *
	 * @param socket  open; whoever asked for it closes it
	 * @param request what comes after GET
	 * @param proxy   what a header says to the proxy, if the request goes to one
	 */
	record Connection(Socket socket, String request, Optional<String> proxy) {
	}

	/** Connects. May hang. */
	Connection connect(URI address, Watch.Opened opened) throws IOException {
		Optional<Proxy> proxy = network.proxies().of(address);
		if (proxy.isEmpty()) {
			return direct(address, opened);
		}
		checkBehindProxy(address);
		return proxy.get().isSocks() ? throughSocks(address, proxy.get(), opened)
				: throughHttp(address, proxy.get(), opened);
	}

	/** What names mean to the proxy, only the proxy knows; what they mean here is all that can be checked. */
	private void checkBehindProxy(URI address) throws ForbiddenHostException {
		try {
			hosts.find(address);
		} catch (UnknownHostException e) {
			// Where a proxy is needed, names of the internet are often not known.
			return;
		}
	}

	private Connection direct(URI address, Watch.Opened opened) throws IOException {
		Socket socket = connectToOne(hosts.find(address), port(address), Hosts.host(address), opened);
		return new Connection(secured(socket, address), path(address), Optional.empty());
	}

	private Socket connectToOne(List<InetAddress> machines, int port, String name, Watch.Opened opened)
			throws IOException {
		IOException failure = new UnknownHostException(name);
		for (InetAddress machine : machines) {
			Socket socket = new Socket(java.net.Proxy.NO_PROXY);
			opened.add(socket);
			try {
				socket.connect(new InetSocketAddress(machine, port), connectMillis);
				return socket;
			} catch (SocketTimeoutException e) {
				failure = new UnansweredException(name, e);
			} catch (ConnectException | NoRouteToHostException e) {
				failure = e;
			} catch (SocketException e) {
				// No network, or none that is allowed.
				failure = (IOException) new NoRouteToHostException(e.getMessage()).initCause(e);
			}
			socket.close();
		}
		throw failure;
	}

	private Connection throughSocks(URI address, Proxy proxy, Watch.Opened opened) throws IOException {
		Socket socket = new Socket(new java.net.Proxy(Type.SOCKS, new InetSocketAddress(proxy.host(), proxy.port())));
		opened.add(socket);
		try {
			socket.connect(InetSocketAddress.createUnresolved(Hosts.host(address), port(address)), connectMillis);
		} catch (IOException e) {
			throw new ProxyException(proxy, reason(e), e);
		}
		return new Connection(secured(socket, address), path(address), Optional.empty());
	}

	private Connection throughHttp(URI address, Proxy proxy, Watch.Opened opened) throws IOException {
		Socket socket;
		try {
			List<InetAddress> machines = List.of(network.resolver().resolve(proxy.host()));
			socket = connectToOne(machines, proxy.port(), proxy.host(), opened);
		} catch (IOException e) {
			throw new ProxyException(proxy, reason(e), e);
		}
		Optional<String> authorization = proxy.credentials().map(credentials -> "Basic "
				+ Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
		if (!HTTPS.equals(address.getScheme())) {
			return new Connection(socket, address.toString(), authorization);
		}
		tunnel(socket, address, proxy, authorization);
		return new Connection(secured(socket, address), path(address), Optional.empty());
	}

	/** RFC 9110, section 9.3.6. */
	private static void tunnel(Socket socket, URI address, Proxy proxy, Optional<String> authorization)
			throws IOException {
		String target = address.getHost() + ':' + port(address);
		String request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n"
				+ authorization.map(value -> "Proxy-Authorization: " + value + "\r\n").orElse("") + "\r\n";
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		// Not buffered: what comes after the answer is the server's.
		ResponseHead head = ResponseHead.read(socket.getInputStream());
		if (head.status() / 100 != 2) {
			throw new ProxyException(proxy, "HTTP " + head.status(), null);
		}
	}

	/** To be watched stays the socket below, which is closed at once whatever the one above waits for. */
	private Socket secured(Socket socket, URI address) throws IOException {
		if (!HTTPS.equals(address.getScheme())) {
			return socket;
		}
		SSLSocket secured = (SSLSocket) network.tls().createSocket(socket, Hosts.host(address), port(address), true);
		SSLParameters parameters = secured.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		secured.setSSLParameters(parameters);
		secured.startHandshake();
		return secured;
	}

	/** The stream of what the server sends. */
	static InputStream input(Socket socket) throws IOException {
		return new BufferedInputStream(socket.getInputStream());
	}

	private static int port(URI address) {
		if (address.getPort() >= 0) {
			return address.getPort();
		}
		return HTTPS.equals(address.getScheme()) ? HTTPS_PORT : HTTP_PORT;
	}

	private static String path(URI address) {
		return address.getRawQuery() == null ? address.getRawPath() : address.getRawPath() + '?' + address.getRawQuery();
	}

	private static String reason(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
