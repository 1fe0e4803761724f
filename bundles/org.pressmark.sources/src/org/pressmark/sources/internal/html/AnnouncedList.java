// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.function.UnaryOperator;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Sentences;

/** Knows lists of names of the text, each of which may be a link: between two paragraphs, the first of which ends with a colon. */
final class AnnouncedList {

	/** Headlines of other articles are longer. */
	private static final int LONGEST = 40;

	private AnnouncedList() {
	}

	/** Whether a line is an item of such a list. */
	static boolean hasItem(HtmlBlock block) {
		Element list = block.kind() == ParagraphKind.LIST_ITEM && block.text().length() <= LONGEST ? block.element().parent() : null;
		return list != null && beside(list, Node::previousSibling) instanceof Element above && above.nameIs("p") && announces(above)
				&& beside(list, Node::nextSibling) instanceof Element below && below.nameIs("p") && Sentences.endsWithStop(below.text());
	}

	private static boolean announces(Element line) {
		return line.childNodeSize() == 1 && line.childNode(0) instanceof TextNode text && text.text().strip().endsWith(":");
	}

	private static Node beside(Element list, UnaryOperator<Node> next) {
		Node node = next.apply(list);
		return node instanceof TextNode text && text.isBlank() ? next.apply(node) : node;
	}
}
