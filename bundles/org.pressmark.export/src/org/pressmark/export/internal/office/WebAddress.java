// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as links of an office file. */
public final class WebAddress {

	private WebAddress() {
	}

	/** The address as a link that opens a web page; empty when it is anything else, which is shown and not linked. */
	public static Optional<String> of(String address) {
		try {
			URI uri = new URI(address);
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
