// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.RemovalReason;

/**
 * Finds boxes that ask for consent to be watched, however they are called: by their wording, and by a button to agree. An
 * article on the matter has such words, too, but not in most of its text.
 */
final class ConsentBox {

	private static final int LEVELS = 6;
	private static final double MOST = 0.5;
	/** No page asks in so many places. */
	private static final int MOST_PLACES = 40;
	private static final Evaluator BUTTONS = QueryParser.parse("button, input[type=button], input[type=submit], "
			+ "[role=button], a[class*=btn], a[class*=button]");

	private ConsentBox() {
	}

	/** @param heading what shows the title, which stands in no such box */
	static void cut(List<HtmlBlock> blocks, Optional<HtmlBlock> heading) {
		List<HtmlBlock> asking = asking(blocks);
		if (asking.isEmpty()) {
			return;
		}
		Prose all = Prose.of(blocks);
		Prose consent = Prose.of(asking);
		asking.stream().flatMap(block -> box(block, heading, all, consent).stream()).distinct()
				.forEach(box -> blocks.stream().filter(block -> block.box().isIn(box))
						.forEach(block -> block.remove(RemovalReason.LEGAL, "asks for consent")));
	}

	private static List<HtmlBlock> asking(List<HtmlBlock> blocks) {
		List<HtmlBlock> asking = new ArrayList<>();
		for (HtmlBlock block : blocks) {
			if (asking.size() < MOST_PLACES && block.isKept() && block.isProse() && Notice.asksForConsent(block)) {
				asking.add(block);
			}
		}
		return asking;
	}

	/** The smallest box around a paragraph that has a button and little else to say. */
	private static Optional<Box> box(HtmlBlock asking, Optional<HtmlBlock> heading, Prose all, Prose consent) {
		Box box = asking.box();
		for (int level = 0; level < LEVELS && box != null; level++, box = box.parent()) {
			Box candidate = box;
			if (heading.filter(title -> title.box().isIn(candidate)).isPresent()
					|| consent.weight(box) < MOST * all.weight(box) || all.weight(box) == all.total()) {
				return Optional.empty();
			}
			if (box.element().selectFirst(BUTTONS) != null) {
				return Optional.of(box);
			}
		}
		return Optional.empty();
	}
}
