// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;

/**
 * Finds lists of other articles by their form: several like elements side by side, each with a line that is all link,
 * the other article's headline, and little else.
 */
final class Teasers {

	private static final int FEWEST = 3;
	private static final int SHORTEST_HEADLINE = 15;
	private static final int LONGEST_TEASER = 500;
	private static final int LEVELS = 6;

	/** What like elements side by side have in common. */
	private record Kin(Element parent, String tag, String className) {

		static Kin of(Element element) {
			return new Kin(element.parent(), element.normalName(), element.className());
		}
	}

	private final List<HtmlBlock> blocks;
	private final Map<Element, Integer> lengths = new HashMap<>();
	private final Set<Element> withHeadline = new HashSet<>();

	private Teasers(List<HtmlBlock> blocks) {
		this.blocks = blocks;
		for (HtmlBlock block : blocks) {
			boolean headline = isHeadline(block);
			Element element = block.element();
			for (int level = 0; level < LEVELS && element != null; level++, element = element.parent()) {
				lengths.merge(element, block.text().length(), Integer::sum);
				if (headline) {
					withHeadline.add(element);
				}
			}
		}
	}

	static void cut(List<HtmlBlock> blocks) {
		new Teasers(blocks.stream().filter(HtmlBlock::isKept).toList()).cut();
	}

	private void cut() {
		Map<Kin, Long> kin = withHeadline.stream().filter(this::isTeaser)
				.collect(Collectors.groupingBy(Kin::of, Collectors.counting()));
		Set<Element> teasers = withHeadline.stream().filter(this::isTeaser)
				.filter(element -> kin.get(Kin.of(element)) >= FEWEST).collect(Collectors.toSet());
		for (HtmlBlock block : blocks) {
			if (teaserAround(block.element(), teasers).isPresent()) {
				block.remove(RemovalReason.RELATED_LINKS, "one of several like it that lead elsewhere");
			}
		}
	}

	private static boolean isHeadline(HtmlBlock block) {
		return block.linkShare() > 0.9 && block.text().length() >= SHORTEST_HEADLINE && !block.isWritten();
	}

	private boolean isTeaser(Element element) {
		return element.parent() != null && lengths.get(element) <= LONGEST_TEASER;
	}

	private static Optional<Element> teaserAround(Element element, Set<Element> teasers) {
		Element around = element;
		for (int level = 0; level < LEVELS && around != null; level++, around = around.parent()) {
			if (teasers.contains(around)) {
				return Optional.of(around);
			}
		}
		return Optional.empty();
	}
}
