// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.internal.article.Whitespace;

/** The lines that {@code br} makes of a short paragraph: a byline has the date or a role below the name. */
final class BrokenLines implements NodeFilter {

	private static final int LONGEST = 300;

	private final StringBuilder text = new StringBuilder();

	private BrokenLines() {
	}

	/** The lines of a paragraph; the paragraph itself when it is long, or holds others. */
	static List<String> of(HtmlBlock block) {
		if (block.text().length() > LONGEST || block.element().selectFirst("br") == null) {
			return List.of(block.text());
		}
		BrokenLines broken = new BrokenLines();
		NodeTraversor.filter(broken, block.element());
		List<String> lines = new ArrayList<>();
		broken.text.toString().lines().map(Whitespace::normalise).filter(line -> !line.isEmpty()).forEach(lines::add);
		return String.join(" ", lines).equals(block.text()) ? lines : List.of(block.text());
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode leaf) {
			// What breaks a line in the markup breaks none on the page.
			text.append(leaf.getWholeText().replace('\n', ' ').replace('\r', ' '));
		} else if (node instanceof Element element && element.nameIs("br")) {
			text.append('\n');
		}
		return text.length() > 2 * LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
	}
}
