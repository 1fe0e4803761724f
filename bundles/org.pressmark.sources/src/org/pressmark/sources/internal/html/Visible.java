// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

/** Where readers see who wrote an article and when: shortly before the text or right behind where it begins. */
final class Visible {

	private static final int BLOCKS = 12;

	private Visible() {
	}

	/** The paragraphs of the page around the first prose that is kept. */
	static List<HtmlBlock> around(List<HtmlBlock> blocks) {
		int first = 0;
		while (first < blocks.size() && !(blocks.get(first).isKept() && blocks.get(first).isProse())) {
			first++;
		}
		return blocks.subList(Math.max(0, first - BLOCKS), Math.min(blocks.size(), first + BLOCKS));
	}
}
