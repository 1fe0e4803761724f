// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

/** Tells lines that somebody set, as those of a poem or a list are, from those that a page's width made. */
final class SetLines {

	/** No page is so narrow. */
	private static final int NARROW = 50;

	private SetLines() {
	}

	/** The lines of a paragraph of preformatted text, each by itself when they were set; else all as one. */
	static List<String> of(String paragraph) {
		if (paragraph.indexOf('\n') < 0) {
			return List.of(paragraph);
		}
		List<String> lines = paragraph.lines().toList();
		return areSet(lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList()) ? lines : List.of(paragraph);
	}

	private static boolean areSet(List<String> lines) {
		int width = lines.stream().mapToInt(String::length).max().orElse(0);
		int early = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			int word = (lines.get(i + 1) + ' ').indexOf(' ');
			early += lines.get(i).length() + 1 + word <= width ? 1 : 0;
		}
		return lines.size() > 1 && (width <= NARROW || 2 * early >= lines.size());
	}
}
