// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.URI;
import java.util.Optional;

/** Through which proxy an address is reached. */
@FunctionalInterface
interface Proxies {

	/** No proxy for anything. */
	Proxies NONE = address -> Optional.empty();

	/**
	 * A proxy.
	 *
	 * @param isSocks     whether it speaks SOCKS, otherwise HTTP
	 * @param credentials a name and a password with a colon between, when the proxy wants them
	 */
	record Proxy(boolean isSocks, String host, int port, Optional<String> credentials) {
	}

	/** The proxy for an address; empty if it is reached directly. */
	Optional<Proxy> of(URI address);
}
