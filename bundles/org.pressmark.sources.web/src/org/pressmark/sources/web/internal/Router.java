// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.web.internal.Proxies.Proxy;

/** Finds out which machine is to be connected to for an address: one that was checked, or a proxy. */
final class Router {

	private final Network network;
	private final Hosts hosts;

	Router(Network network, boolean privateAllowed) {
		this.network = network;
		this.hosts = new Hosts(network.resolver(), privateAllowed);
	}

	/** The way to the server of an address. May hang. */
	Route find(URI address) throws ForbiddenHostException, UnknownHostException, ProxyException {
		Optional<Proxy> proxy = network.proxies().of(address);
		if (proxy.isEmpty()) {
			return new Route(Hosts.host(address), proxy, hosts.find(address));
		}
		checkBehindProxy(address);
		return new Route(Hosts.host(address), proxy, proxy.get().isSocks() ? List.of() : machines(proxy.get()));
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

	/** Proxies may be in private networks. */
	private List<InetAddress> machines(Proxy proxy) throws ProxyException {
		try {
			return List.of(network.resolver().resolve(proxy.host()));
		} catch (UnknownHostException e) {
			throw new ProxyException(proxy, e);
		}
	}
}
