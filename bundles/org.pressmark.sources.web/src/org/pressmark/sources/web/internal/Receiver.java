// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/**
 * Executes one request and remembers over what, since the client closes the connection as soon as a body is at its end,
 * and then nobody can tell any more whether the server had more to say. For one thread.
 */
final class Receiver extends HttpRequestExecutor {

	/** Long enough to see what has arrived already; none at all would mean to wait forever. */
	private static final Timeout NO_WAITING = Timeout.ofMilliseconds(1);

	private HttpClientConnection connection;
	private HttpEntity entity;

	@Override
	public ClassicHttpResponse execute(ClassicHttpRequest request, HttpClientConnection over,
			HttpResponseInformationCallback callback, HttpContext context) throws IOException, HttpException {
		connection = over;
		ClassicHttpResponse response = super.execute(request, over, callback, context);
		entity = response.getEntity();
		return response;
	}

	/** What the last response has for a body, which leaves the connection open; null if there is none. */
	HttpEntity entity() {
		return entity;
	}

	/** Whether more has arrived than was read. */
	boolean hasMore() {
		try {
			return connection.isDataAvailable(NO_WAITING);
		} catch (IOException e) {
			return false; // Closed by the server.
		}
	}
}
