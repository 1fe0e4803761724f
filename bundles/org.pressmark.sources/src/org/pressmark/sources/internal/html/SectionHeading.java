// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Phrases;

/**
 * Tells a heading in the midst of a text from one over something else that begins with the same words: {@code Advertisement
 * ban}. It leads nowhere, and stands between two paragraphs that are marked up alike.
 */
final class SectionHeading {

	private SectionHeading() {
	}

	/** Whether a paragraph is one, and does not say what headings over lists of other articles do. */
	static boolean isAt(int at, List<HtmlBlock> blocks) {
		HtmlBlock heading = blocks.get(at);
		return heading.kind() == ParagraphKind.HEADING && heading.links() == 0 && isAmongText(at, blocks)
				&& !Phrases.isWholly(heading.text()) && Phrases.tailOfHeading(heading.text()).isEmpty();
	}

	/** Whether the paragraphs right above and below a heading are text, marked up alike, and beside it. */
	static boolean isAmongText(int at, List<HtmlBlock> blocks) {
		if (at == 0 || at + 1 == blocks.size()) {
			return false;
		}
		HtmlBlock above = blocks.get(at - 1);
		HtmlBlock below = blocks.get(at + 1);
		return isText(above) && isText(below) && above.isBeside(below)
				&& blocks.get(at).element().parent() == below.element().parent() && Blocks.wording(below).isEmpty();
	}

	private static boolean isText(HtmlBlock block) {
		return block.isKept() && block.isProse() && block.kind() == ParagraphKind.TEXT;
	}
}
