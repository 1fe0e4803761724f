// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.internal.article.Whitespace;

/** Reads the cells of one table for whether they hold what tables of data do: a few words each. */
final class CellReader implements NodeFilter {

	private static final int LONGEST_CELL = 200;
	private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "svg", "select");
	private static final Set<String> NO_DATA = Set.of("table", "form", "iframe", "article", "section", "figure", "blockquote",
			"pre");

	private Element cell;
	/** Where the text of the cell is. */
	private Element paragraph;
	private boolean data;
	private int length;
	private int all;
	private int linked;
	private int links;

	/** Reads one more cell; false when it holds several paragraphs, a long one, or what is no text of a table. */
	boolean read(Element next) {
		cell = next;
		paragraph = null;
		data = true;
		length = 0;
		links = 0;
		NodeTraversor.filter(this, cell);
		all += length;
		return data;
	}

	/** Whether nothing is to be seen in the cell that was read last. */
	boolean isEmpty() {
		return length == 0;
	}

	/** How much of the text of all cells is links, from 0 to 1. */
	double linkShare() {
		return all == 0 ? 0 : (double) linked / all;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			return Whitespace.isVisible(text.getWholeText()) ? read(text) : FilterResult.CONTINUE;
		}
		if (!(node instanceof Element element) || UNREAD.contains(element.normalName())) {
			return FilterResult.SKIP_ENTIRELY;
		}
		links += element.nameIs("a") ? 1 : 0;
		return NO_DATA.contains(element.normalName()) || Chrome.isHeading(element) ? refuse() : FilterResult.CONTINUE;
	}

	private FilterResult read(TextNode text) {
		int visible = Whitespace.normalise(text.getWholeText()).length();
		length += visible;
		linked += links > 0 ? visible : 0;
		Element around = paragraph(text.parent());
		boolean same = paragraph == null || paragraph == around;
		paragraph = around;
		return same && length <= LONGEST_CELL ? FilterResult.CONTINUE : refuse();
	}

	/** The nearest element in the cell that is shown as a paragraph, or the cell. */
	private Element paragraph(Node node) {
		Node around = node;
		while (around != cell && around instanceof Element element && !element.isBlock()) {
			around = element.parent();
		}
		return around instanceof Element element ? element : cell;
	}

	private FilterResult refuse() {
		data = false;
		return FilterResult.STOP;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		links -= node instanceof Element element && element.nameIs("a") ? 1 : 0;
		return FilterResult.CONTINUE;
	}
}
