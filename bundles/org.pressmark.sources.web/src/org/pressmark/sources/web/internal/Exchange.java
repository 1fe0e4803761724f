// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.pressmark.sources.web.internal.Connector.Connection;

/**
 * Asks for one address once: RFC 9112. A connection serves one request. No cookie is sent or kept, nor anything else
 * that would tell the server who asks.
 */
final class Exchange {

	/** The second one is for pages that a proxy has changed. */
	private static final Set<Integer> PAGES = Set.of(200, 203);
	private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

	private final Connector connector;
	private final String agent;
	private final int maximum;

	/**
	 * @param agent   how the program names itself
	 * @param maximum the most bytes that are taken
	 */
	Exchange(Connector connector, String agent, int maximum) {
		this.connector = connector;
		this.agent = agent;
		this.maximum = maximum;
	}

	/**
	 * An answer.
	 *
	 * @param bytes the page, unpacked; empty if there is none
	 */
	record Response(ResponseHead head, byte[] bytes) {

		int status() {
			return head.status();
		}

		/** Whether this is the page. */
		boolean isPage() {
			return PAGES.contains(head.status());
		}

		/** Whether the page is elsewhere. */
		boolean isRedirection() {
			return REDIRECTIONS.contains(head.status());
		}
	}

	/** Asks. May hang. */
	Response get(URI address, Watch.Opened opened) throws IOException {
		Connection connection = connector.connect(address, opened);
		try (InputStream in = Connector.input(connection.socket())) {
			connection.socket().getOutputStream().write(request(address, connection));
			ResponseHead head = ResponseHead.read(in);
			byte[] none = new byte[0];
			return new Response(head, PAGES.contains(head.status()) ? new Body(head, in, maximum).read() : none);
		}
	}

	private byte[] request(URI address, Connection connection) {
		StringBuilder request = new StringBuilder("GET ").append(connection.request()).append(" HTTP/1.1\r\n");
		header(request, "Host", address.getRawAuthority());
		header(request, "User-Agent", agent);
		header(request, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
		header(request, "Accept-Encoding", "gzip, deflate");
		header(request, "Connection", "close");
		connection.proxy().ifPresent(value -> header(request, "Proxy-Authorization", value));
		return request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static void header(StringBuilder request, String name, String value) {
		request.append(name).append(": ").append(value).append("\r\n");
	}
}
