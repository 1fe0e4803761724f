// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * The article of a page that shows it only after a script has run, or only to subscribers, and gives all of it to
 * machines in {@code articleBody}.
 */
final class UnshownBody {

	private static final int SHORTEST = 500;
	/** The same of a page that shows no running text at all. */
	private static final int SENTENCE = 80;
	/** What is shown is much less than that. */
	private static final double PART = 0.5;

	private UnshownBody() {
	}

	/** The page's paragraphs, or, when those that are kept are a mere part, with the body's in their place. */
	static List<HtmlBlock> complete(List<HtmlBlock> blocks, JsonLd jsonLd, Element place) {
		int shown = 0;
		for (HtmlBlock block : blocks) {
			shown += block.isKept() ? block.text().length() : 0;
		}
		if (shown > PART * jsonLd.articleLength()) {
			return blocks;
		}
		List<String> paragraphs = jsonLd.articleParagraphs();
		int whole = paragraphs.stream().mapToInt(String::length).sum();
		boolean nothing = Prose.total(blocks) == 0 && whole >= SENTENCE;
		if (!nothing && whole < SHORTEST || shown > PART * whole) {
			return blocks;
		}
		blocks.forEach(block -> block.remove(RemovalReason.REPEATED_TEXT, "part of json-ld articleBody"));
		List<HtmlBlock> all = new ArrayList<>(blocks);
		Box box = Box.of(place);
		paragraphs.stream().map(Whitespace::normalise)
				.map(text -> new HtmlBlock(box, ParagraphKind.TEXT, text, Makeup.PLAIN)).forEach(all::add);
		return all;
	}
}
