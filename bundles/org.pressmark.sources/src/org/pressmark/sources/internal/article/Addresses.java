// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.net.URI;
import java.net.URISyntaxException;

/** Knows addresses of web pages. */
public final class Addresses {

	/** Longer ones no server answers. */
	private static final int LONGEST = 8_000;

	private Addresses() {
	}

	/**
	 * Whether a text is an address under which a page can be published.
	 *
	 * @param text any text
	 * @return true for absolute addresses of the schemes http and https that name a host
	 */
	public static boolean is(String text) {
		if (text.length() > LONGEST) {
			return false;
		}
		try {
			URI uri = new URI(text);
			return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
		} catch (URISyntaxException e) {
			return false; // The answer to the question.
		}
	}
}
