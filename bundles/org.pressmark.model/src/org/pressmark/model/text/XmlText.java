// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

/** Text as it may stand in an XML file. */
public final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/**
	 * The text with each UTF-16 code unit that XML 1.0 cannot hold (control characters, halves of a surrogate pair,
	 * U+FFFE and U+FFFF) replaced by U+FFFD, so that offsets stay what they are. It is not escaped.
	 */
	public static String clean(String text) {
		StringBuilder cleaned = null;
		for (int i = 0; i < text.length(); i++) {
			if (WholeCharacters.splits(text, i + 1)) {
				i++;
			} else if (!isAllowed(text.charAt(i))) {
				cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
				cleaned.setCharAt(i, REPLACEMENT);
			}
		}
		return cleaned == null ? text : cleaned.toString();
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE'
				|| c == '\t' || c == '\n' || c == '\r';
	}
}
