// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.io.CloseMode;

/** Asks for one address once. A connection serves one request. */
final class Exchange {

	static final String HTTPS = "https";
	/** The second one is for pages that a proxy has changed. */
	private static final Set<Integer> PAGES = Set.of(200, 203);
	private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
	/** Only proxies answer so: RFC 9110, section 15.5.8. */
	private static final int PROXY_LOGIN = 407;
	private static final int SHOWN = 120;

	private final Router router;
	private final Clients clients;
	private final int maximum;

	/** @param maximum the most bytes that are taken */
	Exchange(Router router, Clients clients, int maximum) {
		this.router = router;
		this.clients = clients;
		this.maximum = maximum;
	}

	/**
	 * An answer.
	 *
	 * @param head  what comes before the page; its characters are bytes
	 * @param bytes the page, unpacked; empty if there is none
	 */
	record Response(HttpResponse head, byte[] bytes) {

		int status() {
			return head.getCode();
		}

		/** Whether this is the page. */
		boolean isPage() {
			return PAGES.contains(status());
		}

		/** Whether the page is elsewhere. */
		boolean isRedirection() {
			return REDIRECTIONS.contains(status());
		}

		/** The first value of a header that is not empty. */
		Optional<String> first(String name) {
			return Arrays.stream(head.getHeaders(name)).map(NameValuePair::getValue)
					.filter(value -> value != null && !value.isEmpty()).findFirst();
		}

		/** The value of a header that is an address, for which servers use UTF-8 if anything. */
		Optional<String> address(String name) {
			return first(name)
					.map(value -> new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
		}
	}

	/** Asks. May hang. */
	Response get(URI address, Watch.Opened opened) throws IOException {
		try {
			return get(address, router.find(address), opened);
		} catch (IOException e) {
			throw explained(e);
		}
	}

	private Response get(URI address, Route route, Watch.Opened opened) throws IOException {
		HttpGet request = new HttpGet(address);
		opened.add(request::abort);
		Receiver receiver = new Receiver();
		CloseableHttpClient client = clients.create(route, receiver);
		try {
			HttpClientContext context = Clients.context(route);
			ClassicHttpResponse head = client.executeOpen(HttpHost.create(address), request, context);
			boolean isNoTunnel = HTTPS.equals(address.getScheme()) && context.getSSLSession() == null;
			boolean wantsLogin = head.getCode() == PROXY_LOGIN && route.proxy().filter(proxy -> !proxy.isSocks()).isPresent();
			if (isNoTunnel || wantsLogin) {
				throw new ProxyException(route.proxy().orElseThrow(), "HTTP " + head.getCode());
			}
			byte[] none = new byte[0];
			return new Response(head, PAGES.contains(head.getCode()) ? new Body(head, receiver, maximum).read() : none);
		} finally {
			// At once: otherwise all that the server still sends would be read.
			client.close(CloseMode.IMMEDIATE);
		}
	}

	/** What the client throws, as {@link Complaints} knows it. */
	private static IOException explained(IOException failure) {
		return switch (failure) {
		case ClientProtocolException e -> malformed(String.valueOf(e.getCause().getMessage()), e);
		case MessageConstraintException e -> malformed(Messages.response_tooManyHeaders, e);
		case TruncatedChunkException e -> cutShort(e);
		case MalformedChunkCodingException e -> malformed(Messages.response_chunk, e);
		case ConnectionClosedException e -> cutShort(e);
		case NoHttpResponseException e -> cutShort(e);
		default -> failure;
		};
	}

	/** The client quotes what the server sent, in full and almost as it is. */
	private static IOException malformed(String message, IOException cause) {
		String shown = message.substring(0, Math.min(message.length(), SHOWN)).replaceAll("\\p{Cc}", "\u00b7");
		return (IOException) new MalformedResponseException(shown).initCause(cause);
	}

	private static IOException cutShort(IOException cause) {
		return (IOException) new EOFException(cause.getMessage()).initCause(cause);
	}
}
