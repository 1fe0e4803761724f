// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.web.WebAddress;

/** References that are relative to an address, as pages write them rather than as RFC 3986 would have them written. */
public final class Redirects {

	private Redirects() {
	}

	/**
	 * Resolves a reference.
	 *
	 * @param base      where it was found
	 * @param reference what was found
	 * @return what it means; named in full
	 * @throws ImportException when that is no address that can be fetched
	 */
	public static WebAddress resolve(URI base, String reference) throws ImportException {
		String text = reference.strip();
		String origin = base.getScheme() + "://" + base.getRawAuthority();
		URI absolute = normalised(WebAddress.of(absolute(base, origin, text)).uri());
		return new WebAddress(absolute.toString(), absolute);
	}

	private static String absolute(URI base, String origin, String text) {
		if (text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
			return text;
		}
		if (text.startsWith("//")) {
			return base.getScheme() + ':' + text;
		}
		if (text.startsWith("/")) {
			return origin + text;
		}
		String path = base.getRawPath();
		if (text.isEmpty() || text.startsWith("#")) {
			return base.toString();
		}
		return origin + (text.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1)) + text;
	}

	/** RFC 3986, section 5.2.4; {@link URI#normalize} would also join slashes, which archives have in their paths. */
	private static URI normalised(URI uri) {
		Deque<String> kept = new ArrayDeque<>();
		String[] segments = uri.getRawPath().substring(1).split("/", -1);
		for (int i = 0; i < segments.length; i++) {
			boolean isUp = segments[i].equals("..");
			if (isUp) {
				kept.pollLast();
			} else if (!segments[i].equals(".")) {
				kept.addLast(segments[i]);
				continue;
			}
			if (i == segments.length - 1) {
				kept.addLast("");
			}
		}
		String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
		return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + '/' + String.join("/", kept) + query);
	}
}
