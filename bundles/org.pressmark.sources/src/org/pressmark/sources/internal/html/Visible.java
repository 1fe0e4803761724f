// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;

/** Where readers see who wrote an article and when: shortly before the text or right behind where it begins. */
final class Visible {

	private static final int BLOCKS = 12;
	private static final int ABOVE_TITLE = 3;

	private Visible() {
	}

	/** Those of some paragraphs that stand between the title and the first prose that is kept; none without a title. */
	static List<HtmlBlock> betweenTitleAndText(List<HtmlBlock> blocks) {
		int text = text(blocks);
		return blocks.subList(title(blocks, text), text);
	}

	private static int text(List<HtmlBlock> blocks) {
		int first = 0;
		while (first < blocks.size() && !(blocks.get(first).isKept() && blocks.get(first).isProse())) {
			first++;
		}
		return first;
	}

	private static int title(List<HtmlBlock> blocks, int end) {
		int title = 0;
		while (title < end && !blocks.get(title).isTitle()) {
			title++;
		}
		return title;
	}

	/** The paragraphs of the page around the title and around the first prose that is kept. */
	static List<HtmlBlock> around(List<HtmlBlock> blocks) {
		int first = text(blocks);
		int title = title(blocks, first);
		List<HtmlBlock> near = new ArrayList<>();
		int begin = Math.max(0, first - BLOCKS);
		if (title < first) {
			int above = Math.min(begin, Math.max(0, title - ABOVE_TITLE));
			near.addAll(blocks.subList(above, Math.min(begin, title + BLOCKS)));
		}
		near.addAll(blocks.subList(begin, Math.min(blocks.size(), first + BLOCKS)));
		return near;
	}
}
