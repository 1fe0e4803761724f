// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Whitespace;

/** Makes a list of paragraphs of a tree of elements. */
final class Flattener implements NodeFilter {

	/** Elements whose content nobody reads. */
	private static final Set<String> SKIPPED = Set.of("script", "style", "template", "noscript", "svg", "math",
			"iframe",
			"object", "embed", "canvas", "audio", "video", "select", "datalist", "textarea", "head", "title", "meter",
			"progress", "map", "applet", "frameset", "amp-iframe", "amp-ad");
	/** Elements that separate, though the parser counts some of them as inline. */
	private static final Set<String> SEPARATING = Set.of("button", "td", "th", "dt", "dd", "legend", "label", "option",
			"summary", "figcaption", "main");
	/** Elements that set a few words of a line apart. */
	private static final Set<String> IN_LINE = Set.of("span", "small", "em", "strong", "b", "i", "abbr", "sup");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

	/** How far above a paragraph stands what tells its kind. */
	private static final int LEVELS = 10;

	private final List<HtmlBlock> blocks = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private Element container;
	private final Map<Element, Optional<ParagraphKind>> kinds = new IdentityHashMap<>();
	private final Site site;
	private Makeup makeup = Makeup.PLAIN;
	private int links;
	private int leaving;
	private final Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());
	private int italics;
	private int breaks;

	private Flattener(Element root, Site site) {
		container = root;
		this.site = site;
	}

	static List<HtmlBlock> flatten(Element root, Site site) {
		Flattener flattener = new Flattener(root, site);
		NodeTraversor.filter(flattener, root);
		flattener.flush();
		return flattener.blocks;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode textNode) {
			append(textNode.getWholeText());
		} else if (node instanceof Element element) {
			if (SKIPPED.contains(element.normalName()) || isHiddenInLine(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			open(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			count(element, -1);
			if (separates(element)) {
				flush();
				container = element.parent() == null ? element : element.parent();
			}
		}
		return FilterResult.CONTINUE;
	}

	/** What shows only under the mouse pointer, or is only read out, is no part of the line in which it stands. */
	private static boolean isHiddenInLine(Element element) {
		return IN_LINE.contains(element.normalName()) && Chrome.isHiddenInLine(element);
	}

	private void open(Element element) {
		if (separates(element)) {
			flush();
			container = element;
		}
		count(element, 1);
		if (element.nameIs("br")) {
			text.append(' ');
			if (++breaks == 2) {
				flush();
			}
		}
	}

	/** Counts the open elements that say what their text is. */
	private void count(Element element, int one) {
		switch (element.normalName()) {
		case "a" -> {
			links += one;
			countLeaving(element, one);
		}
		case "em", "i" -> italics += one;
		default -> {
			// All other elements say nothing of the kind.
		}
		}
	}

	/** A link is judged once, when it opens. */
	private void countLeaving(Element link, int one) {
		if (one > 0 && site.isLeftBy(link)) {
			open.add(link);
			leaving++;
		} else if (one < 0 && open.remove(link)) {
			leaving--;
		}
	}

	private static boolean separates(Element element) {
		String name = element.normalName();
		return element.isBlock() && !"br".equals(name) || SEPARATING.contains(name)
				|| name.indexOf('-') > 0 && !isAmongText(element);
	}

	/** Whether text stands right before or behind, so that an element that no standard knows is part of its line. */
	private static boolean isAmongText(Element element) {
		return isText(element.previousSibling()) || isText(element.nextSibling());
	}

	private static boolean isText(Node node) {
		return node instanceof TextNode text && Whitespace.isVisible(text.getWholeText());
	}

	private void append(String characters) {
		if (!Whitespace.isVisible(characters)) {
			text.append(' ');
			return;
		}
		breaks = 0;
		text.append(characters);
		if (links > 0 || italics > 0) {
			makeup = makeup.plus(Whitespace.normalisedLength(characters), links > 0, leaving > 0, italics > 0);
		}
	}

	private void flush() {
		if (Whitespace.isVisible(text)) {
			blocks.add(new HtmlBlock(container, kind(container), Whitespace.normalise(text), makeup));
		}
		text.setLength(0);
		makeup = Makeup.PLAIN;
		breaks = 0;
	}

	private ParagraphKind kind(Element container) {
		Element element = container;
		for (int level = 0; level < LEVELS && element != null; level++, element = element.parent()) {
			Optional<ParagraphKind> own = kinds.computeIfAbsent(element, Flattener::ownKind);
			if (own.isPresent()) {
				return own.get();
			}
		}
		return ParagraphKind.TEXT;
	}

	/** What an element makes of the paragraphs in it. */
	private static Optional<ParagraphKind> ownKind(Element element) {
		String name = element.normalName();
		if (HEADINGS.contains(name)) {
			return Optional.of(ParagraphKind.HEADING);
		}
		return switch (name) {
		case "figcaption", "figure" -> Optional.of(ParagraphKind.CAPTION);
		case "blockquote" -> Optional.of(ParagraphKind.QUOTE);
		case "li", "dd" -> Optional.of(ParagraphKind.LIST_ITEM);
		default -> Optional.of(ParagraphKind.CAPTION).filter(kind -> Chrome.isCaption(element));
		};
	}
}
