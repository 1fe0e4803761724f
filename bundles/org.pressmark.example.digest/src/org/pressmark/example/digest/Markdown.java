// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.digest;

/** Text as CommonMark writes it. */
final class Markdown {

	private Markdown() {
	}

	/**
	 * One line that shows just these characters: a headline may hold what would be a link, a heading or HTML.
	 *
	 * @param text any text, null for none
	 */
	static String line(String text) {
		return text == null ? "" : text.replaceAll("(?U)\\s+", " ").strip().replaceAll("[\\\\`*_{}\\[\\]()#+\\-.!<>|&~]", "\\\\$0");
	}
}
