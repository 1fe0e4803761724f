// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.eclipse.core.runtime.ServiceCaller;

/** The proxies of the network preferences, which are those of the operating system as long as nobody changes them. */
final class EclipseProxies implements Proxies {

	@Override
	public Optional<Proxy> of(URI address) {
		Proxy[] found = new Proxy[1];
		ServiceCaller.callOnce(getClass(), IProxyService.class,
				service -> found[0] = select(service, address).orElse(null));
		return Optional.ofNullable(found[0]);
	}

	private static Optional<Proxy> select(IProxyService service, URI address) {
		if (!service.isProxiesEnabled()) {
			return Optional.empty();
		}
		// In the order of preference: the one for the scheme comes before SOCKS.
		return Arrays.stream(service.select(address)).filter(data -> data.getHost() != null && data.getPort() > 0)
				.map(EclipseProxies::proxy).findFirst();
	}

	private static Proxy proxy(IProxyData data) {
		Optional<String> credentials = Optional.ofNullable(data.getUserId())
				.map(user -> user + ':' + Optional.ofNullable(data.getPassword()).orElse(""));
		return new Proxy(IProxyData.SOCKS_PROXY_TYPE.equals(data.getType()), data.getHost(), data.getPort(), credentials);
	}
}
