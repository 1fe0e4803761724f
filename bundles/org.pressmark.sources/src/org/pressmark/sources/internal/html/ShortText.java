// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Whitespace;

/** Reads how an element's text begins. Elements that hold each other are read in no more time than others. */
final class ShortText implements NodeFilter {

	private final StringBuilder text = new StringBuilder();

	private ShortText() {
	}

	/** The beginning of the element's text on one line, at least what {@link Beginning} leaves of it. */
	static String of(Element element) {
		ShortText shortText = new ShortText();
		NodeTraversor.filter(shortText, element);
		return Whitespace.normalise(shortText.text);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode leaf) {
			text.append(Beginning.of(leaf.getWholeText()));
		} else {
			separate(node);
		}
		return text.length() > Beginning.LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		separate(node);
		return FilterResult.CONTINUE;
	}

	private void separate(Node node) {
		if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
			text.append(' ');
		}
	}
}
