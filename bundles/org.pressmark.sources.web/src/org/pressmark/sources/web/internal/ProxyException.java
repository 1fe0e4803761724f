// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** A proxy that does not do what it is there for. The message is its answer. */
final class ProxyException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String proxy;

	ProxyException(Proxies.Proxy proxy, String answer, Throwable cause) {
		super(answer, cause);
		this.proxy = proxy.host() + ':' + proxy.port();
	}

	/** Its host and port. */
	String proxy() {
		return proxy;
	}
}
