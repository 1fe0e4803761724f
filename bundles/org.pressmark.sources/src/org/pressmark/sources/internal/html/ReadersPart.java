// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Phrases;

/** Cuts what readers wrote, known by the heading over it, however much that is. */
final class ReadersPart {

	private final List<HtmlBlock> blocks;

	private ReadersPart(List<HtmlBlock> blocks) {
		this.blocks = blocks;
	}

	static void cut(List<HtmlBlock> blocks) {
		ReadersPart part = new ReadersPart(blocks);
		for (int i = 1; i < blocks.size(); i++) {
			if (part.opens(i)) {
				part.cutFrom(i);
			}
		}
	}

	/** Above the text such a heading is a counter or a link. */
	private boolean opens(int at) {
		HtmlBlock heading = blocks.get(at);
		return heading.isKept() && heading.kind() == ParagraphKind.HEADING && Phrases.opensComments(heading.text())
				&& Prose.total(blocks.subList(0, at)) >= Root.SOME && !isSection(at);
	}

	/** What somebody comments on is a section of the text when nothing else follows up to the next heading. */
	private boolean isSection(int at) {
		String heading = blocks.get(at).text();
		if (heading.indexOf(' ') >= 0 || heading.chars().anyMatch(Character::isDigit)
				|| !SectionHeading.isAmongText(at, blocks)) {
			return false;
		}
		HtmlBlock above = blocks.get(at - 1);
		for (int i = at + 1; i < blocks.size() && blocks.get(i).kind() != ParagraphKind.HEADING; i++) {
			if (above.element().parent() == blocks.get(i).element().parent() && !blocks.get(i).isProse()) {
				return false;
			}
		}
		return true;
	}

	/** The element that the heading opens, or all that follows when it opens none. */
	private void cutFrom(int at) {
		HtmlBlock heading = blocks.get(at);
		Element box = box(heading.element(), blocks.get(at - 1).element());
		boolean opened = at + 1 < blocks.size() && Body.isWithin(blocks.get(at + 1).element(), box);
		blocks.subList(at, blocks.size()).stream().filter(block -> !opened || Body.isWithin(block.element(), box))
				.forEach(block -> block.remove(RemovalReason.COMMENTS, "under " + heading.text()));
	}

	/** The largest element around the heading without the block before it. */
	private static Element box(Element heading, Element before) {
		Element box = heading;
		while (box.parent() != null && !Body.isWithin(before, box.parent())) {
			box = box.parent();
		}
		return box;
	}
}
