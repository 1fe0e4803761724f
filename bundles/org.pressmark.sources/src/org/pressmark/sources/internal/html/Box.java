// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;

/**
 * An element that may hold paragraphs, with what many rules ask about it, found out no more than once. Boxes are numbered
 * as the page has them, so that what one holds has the numbers right behind its own, and sums of all boxes are arrays.
 */
final class Box {

	private final Element element;
	private final Box parent;
	private final int number;
	private final Names names;
	private int last;
	private Words words;
	private Optional<ParagraphKind> kind;

	/**
	 * @param parent the box around it; null for the outermost
	 * @param number one more than that of the box before it
	 */
	Box(Element element, Box parent, int number) {
		this.element = element;
		this.parent = parent;
		this.number = number;
		last = number;
		names = parent == null ? new Names() : parent.names;
	}

	/** The element by itself, whatever is around it. */
	static Box of(Element element) {
		return new Box(element, null, 0);
	}

	/** How many numbers boxes around some paragraphs of a page can have. */
	static int count(List<HtmlBlock> blocks) {
		int count = 0;
		for (HtmlBlock block : blocks) {
			count = Math.max(count, block.box().number + 1);
		}
		return count;
	}

	/** Says the highest number in there. */
	void close(int highest) {
		last = highest;
	}

	Element element() {
		return element;
	}

	/** The box around it; null for the outermost. */
	Box parent() {
		return parent;
	}

	int number() {
		return number;
	}

	/** Whether this is the other one, or is in it. */
	boolean isIn(Box other) {
		return other.number <= number && number <= other.last;
	}

	/** The words of its class and id. */
	Words words() {
		if (words == null) {
			words = names.words(element);
		}
		return words;
	}

	/** Whether its class says that nobody sees it. */
	boolean isUnseen() {
		return names.isUnseen(element);
	}

	/** What it makes of the paragraphs in it by itself. */
	Optional<ParagraphKind> kind(Function<Box, Optional<ParagraphKind>> asked) {
		if (kind == null) {
			kind = asked.apply(this);
		}
		return kind;
	}
}
