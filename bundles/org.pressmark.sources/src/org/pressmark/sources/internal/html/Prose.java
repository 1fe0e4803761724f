// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, of the blocks that are kept so far. */
final class Prose {

	private final Map<Element, Integer> weights = new IdentityHashMap<>();
	private int total;

	private Prose() {
	}

	static Prose of(List<HtmlBlock> blocks) {
		Prose prose = new Prose();
		blocks.stream().filter(HtmlBlock::isKept).filter(HtmlBlock::isProse).forEach(prose::add);
		return prose;
	}

	/** How much running text the blocks that are kept so far hold together. */
	static int total(List<HtmlBlock> blocks) {
		int total = 0;
		for (HtmlBlock block : blocks) {
			total += block.isKept() && block.isProse() ? block.weight() : 0;
		}
		return total;
	}

	private void add(HtmlBlock block) {
		int weight = block.weight();
		total += weight;
		for (Element element = block.element(); element != null; element = element.parent()) {
			weights.merge(element, weight, Integer::sum);
		}
	}

	int total() {
		return total;
	}

	int weight(Element element) {
		return weights.getOrDefault(element, 0);
	}

	/** The share of all prose that the element holds, from 0 to 1. */
	double share(Element element) {
		return total == 0 ? 0 : (double) weight(element) / total;
	}
}
