// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/**
 * Cuts other articles that a page shows behind its own: elements {@code article} beside that of its own, each with its
 * own heading. Where the first has such a heading, too, that is not the page's title, they are the parts of one article.
 */
final class FollowingArticles {

	/** What a person reads of them. */
	static final String BEHIND = "another article behind the page's own";

	private final List<HtmlBlock> blocks;
	private final HtmlBlock title;

	private FollowingArticles(List<HtmlBlock> blocks, HtmlBlock title) {
		this.blocks = blocks;
		this.title = title;
	}

	/**
	 * @param blocks all of the page
	 * @param title  that of them which shows the article's title
	 */
	static void cut(List<HtmlBlock> blocks, HtmlBlock title) {
		List<HtmlBlock> below = new ArrayList<>();
		for (HtmlBlock block : blocks.subList(blocks.indexOf(title), blocks.size())) {
			if (block.isKept()) {
				below.add(block);
			}
		}
		new FollowingArticles(below, title).cut();
	}

	private void cut() {
		Optional<Element> own = blocks.stream().filter(block -> block.isProse() && block != title).findFirst()
				.flatMap(block -> block.around("article"));
		own.filter(article -> !hasHeading(article)).stream()
				.flatMap(article -> article.nextElementSiblings().stream())
				.filter(element -> element.nameIs("article") && hasHeading(element)).forEach(this::remove);
	}

	/** Whether a heading that is not the title stands above the first prose in there. */
	private boolean hasHeading(Element article) {
		return blocks.stream().filter(block -> Body.isWithin(block.element(), article))
				.filter(block -> block != title && (block.kind() == ParagraphKind.HEADING || block.isProse())).findFirst()
				.filter(block -> block.kind() == ParagraphKind.HEADING).isPresent();
	}

	private void remove(Element article) {
		blocks.stream().filter(block -> Body.isWithin(block.element(), article))
				.forEach(block -> block.remove(RemovalReason.RELATED_LINKS, BEHIND));
	}
}
