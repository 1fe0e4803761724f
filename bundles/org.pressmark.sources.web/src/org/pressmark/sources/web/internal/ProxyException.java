// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** A proxy that does not do what it is there for. The message is its answer. */
final class ProxyException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String proxy;

	/** One that answers something else than it should. */
	ProxyException(Proxies.Proxy proxy, String answer) {
		super(answer);
		this.proxy = name(proxy);
	}

	/** One that cannot be reached. */
	ProxyException(Proxies.Proxy proxy, IOException cause) {
		super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
		this.proxy = name(proxy);
	}

	private static String name(Proxies.Proxy proxy) {
		return proxy.host() + ':' + proxy.port();
	}

	/** Its host and port. */
	String proxy() {
		return proxy;
	}
}
