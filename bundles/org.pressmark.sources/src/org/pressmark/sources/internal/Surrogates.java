// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

/** Keeps half characters out: entities and escapes can name what no decoder lets through and no file can hold. */
public final class Surrogates {

	private static final char REPLACEMENT = '\uFFFD';

	private Surrogates() {
	}

	/**
	 * A text with the replacement character U+FFFD in place of each surrogate that has no other half.
	 *
	 * @param text any text
	 * @return a text of the same length; the very same when nothing was to be replaced
	 */
	public static String repaired(String text) {
		StringBuilder repaired = null;
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
					i++;
					continue;
				}
				repaired = repaired == null ? new StringBuilder(text) : repaired;
				repaired.setCharAt(i, REPLACEMENT);
			}
		}
		return repaired == null ? text : repaired.toString();
	}
}
