// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Text as it may stand in the XML of an office file. */
public final class OfficeText {

	private static final char REPLACEMENT = '\uFFFD';

	private OfficeText() {
	}

	/**
	 * The text with each UTF-16 code unit that XML 1.0 cannot hold (control characters, halves of a surrogate pair,
	 * U+FFFE and U+FFFF) replaced by U+FFFD, so that offsets stay what they are.
	 */
	public static String clean(String text) {
		StringBuilder cleaned = null;
		for (int i = 0; i < text.length(); i++) {
			if (isHighOfPair(text, i)) {
				i++;
			} else if (!isAllowed(text.charAt(i))) {
				cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
				cleaned.setCharAt(i, REPLACEMENT);
			}
		}
		return cleaned == null ? text : cleaned.toString();
	}

	private static boolean isHighOfPair(String text, int index) {
		return Character.isHighSurrogate(text.charAt(index)) && index + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(index + 1));
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE'
				|| c == '\t' || c == '\n' || c == '\r';
	}

	/** The address as a link that opens a web page; empty when it is anything else, which is shown and not linked. */
	public static Optional<String> webAddress(String address) {
		try {
			URI uri = new URI(address);
			boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
			return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
