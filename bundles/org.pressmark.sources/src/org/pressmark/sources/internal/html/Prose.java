// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, of the blocks that are kept so far. */
final class Prose {

	/** By the boxes' numbers. */
	private final int[] weights;
	/** Those with any. */
	private final List<Box> boxes = new ArrayList<>();
	/** The same by their elements, once one was asked for. */
	private Map<Element, Box> byElement;
	private int total;

	private Prose(int boxes) {
		weights = new int[boxes];
	}

	static Prose of(List<HtmlBlock> blocks) {
		Prose prose = new Prose(Box.count(blocks));
		for (HtmlBlock block : blocks) {
			if (block.isKept() && block.isProse()) {
				prose.add(block);
			}
		}
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
		for (Box box = block.box(); box != null; box = box.parent()) {
			if (weights[box.number()] == 0) {
				boxes.add(box);
			}
			weights[box.number()] += weight;
		}
	}

	int total() {
		return total;
	}

	int weight(Box box) {
		return box.number() < weights.length ? weights[box.number()] : 0;
	}

	int weight(Element element) {
		if (byElement == null) {
			byElement = new IdentityHashMap<>(boxes.size());
			boxes.forEach(box -> byElement.put(box.element(), box));
		}
		Box box = byElement.get(element);
		return box == null ? 0 : weights[box.number()];
	}

	/** The share of all prose that the box holds, from 0 to 1. */
	double share(Box box) {
		return total == 0 ? 0 : (double) weight(box) / total;
	}

	/** The share of all prose that the element holds, from 0 to 1. */
	double share(Element element) {
		return total == 0 ? 0 : (double) weight(element) / total;
	}
}
