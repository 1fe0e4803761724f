// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;

/**
 * Takes back that a sentence of the text was cut for the words with which it begins: it leads nowhere, says itself nothing
 * else against it, and stands among paragraphs that are marked up as it is.
 */
final class Misread {

	/** What a person reads of a paragraph that was cut for its words. */
	static final String WORDING = "wording";

	private static final int SHORTEST_OPENING = 60;

	private final List<HtmlBlock> blocks;

	private Misread(List<HtmlBlock> blocks) {
		this.blocks = blocks;
	}

	static void restore(List<HtmlBlock> blocks) {
		for (HtmlBlock block : blocks) {
			if (block.isCutBy(WORDING)) {
				new Misread(blocks).restore();
				return;
			}
		}
	}

	private void restore() {
		HtmlBlock[] next = next();
		HtmlBlock before = null;
		for (int i = 0; i < next.length; i++) {
			HtmlBlock block = blocks.get(i);
			boolean follows = before == null ? opens(block, next[i]) : isLike(block, before) && goesOn(block, next[i]);
			if (follows && isSentence(block)) {
				block.restore();
			}
			before = isText(block) ? block : before;
		}
	}

	/** Whether it may be the first sentence of the text that follows in like paragraphs: no label is so long, nor says who says it. */
	private static boolean opens(HtmlBlock block, HtmlBlock next) {
		return next != null && block.text().length() >= SHORTEST_OPENING && isLike(block, next)
				&& Phrases.isSentence(block.text());
	}

	/** For each block the next that is text. */
	private HtmlBlock[] next() {
		HtmlBlock[] next = new HtmlBlock[blocks.size()];
		for (int i = next.length - 1; i > 0; i--) {
			next[i - 1] = isText(blocks.get(i)) ? blocks.get(i) : next[i];
		}
		return next;
	}

	private static boolean isText(HtmlBlock block) {
		return block.isKept() && block.kind() == ParagraphKind.TEXT && (block.isProse() || Sentences.endsWithStop(block.text()));
	}

	private static boolean isSentence(HtmlBlock block) {
		return block.isCutBy(WORDING) && block.isProse() && block.links() == 0 && block.kind() == ParagraphKind.TEXT
				&& Phrases.mayBeSentence(block.text());
	}

	/** Whether the text goes on behind, or it can be nothing else than a sentence. */
	private static boolean goesOn(HtmlBlock block, HtmlBlock next) {
		return next == null ? Phrases.isSentence(block.text()) : isLike(block, next);
	}

	/** Whether two paragraphs stand beside each other in the same element, or each in an element of its own that do. */
	private static boolean isLike(HtmlBlock one, HtmlBlock other) {
		Element first = one.element();
		Element second = other.element();
		return first == second || isSame(first, second) && (first.parent() == second.parent()
				|| first.parent() != null && second.parent() != null && isSame(first.parent(), second.parent())
						&& first.parent().parent() == second.parent().parent());
	}

	private static boolean isSame(Element one, Element other) {
		return one.nameIs(other.normalName()) && one.className().equals(other.className());
	}
}
