// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

import org.apache.hc.client5.http.DnsResolver;
import org.pressmark.sources.web.internal.Proxies.Proxy;

/**
 * The way to one server. As a resolver it knows no machines but those that were found before: asked again, the name may
 * stand for others.
 *
 * @param host     the name of the server
 * @param proxy    through what it is reached
 * @param machines what to connect to, one after the other until one answers; none for a SOCKS proxy, which looks the
 *                 name of the server up by itself
 */
record Route(String host, Optional<Proxy> proxy, List<InetAddress> machines) implements DnsResolver {

	@Override
	public InetAddress[] resolve(String name) {
		return machines.toArray(InetAddress[]::new);
	}

	@Override
	public List<InetSocketAddress> resolve(String name, int port) {
		return machines.isEmpty() ? List.of(InetSocketAddress.createUnresolved(name, port))
				: machines.stream().map(machine -> new InetSocketAddress(machine, port)).toList();
	}

	@Override
	public String resolveCanonicalHostname(String name) {
		return name;
	}
}
