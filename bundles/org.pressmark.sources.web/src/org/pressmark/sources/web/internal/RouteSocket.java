// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** A socket that tells whose fault it is that it cannot be connected: the client's own exceptions do not. */
final class RouteSocket extends Socket {

	private final Route route;

	/** @param proxy SOCKS or none, but not that of the process: what is to be used is in the route */
	RouteSocket(Route route, Proxy proxy) {
		super(proxy);
		this.route = route;
	}

	@Override
	public void connect(SocketAddress machine, int timeoutMillis) throws IOException {
		try {
			super.connect(machine, timeoutMillis);
		} catch (IOException e) {
			throw route.proxy().isPresent() ? new ProxyException(route.proxy().get(), e) : explained(e);
		}
	}

	private IOException explained(IOException e) {
		return switch (e) {
		case SocketTimeoutException timeout -> new UnansweredException(route.host(), timeout);
		case SocketException problem -> new UnconnectedException(problem);
		default -> e;
		};
	}
}
