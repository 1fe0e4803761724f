// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * Finds the article in the one element of a page with running text, though that is called as comments or notices are:
 * {@code comment-article} holds what an editor says. Readers' comments lie in elements of their own within such a one, and
 * what asks for consent says so.
 */
final class OnlyText {

	private final List<HtmlBlock> blocks;
	private final Prose prose;

	/** @param prose all of the page */
	OnlyText(List<HtmlBlock> blocks, Prose prose) {
		this.blocks = blocks;
		this.prose = prose;
	}

	/** The box below the title, when it is the only one that is called so and has a text. */
	Optional<Box> below(HtmlBlock title) {
		List<Box> boxes = blocks.stream().filter(block -> !block.isKept() && block.isProse())
				.flatMap(block -> outermost(block.box()).stream()).distinct()
				.filter(box -> prose.weight(box) >= Root.SOME).limit(2).toList();
		return boxes.size() == 1 && isArticle(boxes.getFirst(), title) ? Optional.of(boxes.getFirst()) : Optional.empty();
	}

	private static Optional<Box> outermost(Box box) {
		Optional<Box> found = Optional.empty();
		for (Box around = box; around != null; around = around.parent()) {
			boolean strong = Chrome.judge(around).filter(verdict -> verdict.strength() == Chrome.Strength.STRONG).isPresent();
			found = strong ? Optional.of(around) : found;
		}
		return found;
	}

	private boolean isArticle(Box box, HtmlBlock title) {
		List<HtmlBlock> paragraphs = blocks.stream().filter(HtmlBlock::isProse)
				.filter(block -> block.element().parent() == box.element() || block.element() == box.element()).toList();
		return title.box().number() < box.number() && !title.box().isIn(box) && !isOneOfSeveral(box.element())
				&& 2 * paragraphs.stream().mapToInt(HtmlBlock::weight).sum() > prose.weight(box) && paragraphs.stream().noneMatch(Notice::asksForConsent);
	}

	private static boolean isOneOfSeveral(Element element) {
		return element.siblingElements().stream()
				.anyMatch(other -> other.nameIs(element.normalName()) && other.className().equals(element.className()));
	}
}
