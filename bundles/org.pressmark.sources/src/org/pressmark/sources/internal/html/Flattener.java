// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Whitespace;

/** Makes a list of paragraphs of a tree of elements. */
final class Flattener {

	/** How elements are read that are not read as most are. */
	private enum Reading {
		/** Nobody reads what is in there. */
		SKIPPED,
		/** They separate, though the parser counts some of them as inline. */
		SEPARATING,
		/** They set a few words of a line apart. */
		IN_LINE, LINK, BREAK, ORDINARY
	}

	/** Asked once for each element of a page. */
	private static final Map<String, Reading> READINGS = readings();

	/** How far above a paragraph stands what tells its kind. */
	private static final int LEVELS = 10;

	private static final String SCRIPT = "javascript:";
	private static final int SHORTEST_SENTENCE = 60;

	private static final Evaluator SET_TEXT = QueryParser.parse("table, pre, blockquote, ul, ol, dl");
	private static final Evaluator QUOTATION = new Evaluator.Tag("blockquote");
	private static final Evaluator PICTURES = QueryParser.parse("img, picture, amp-img, video, svg");

	private final List<HtmlBlock> blocks = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private Element container;
	private final Map<Element, Optional<ParagraphKind>> kinds = new IdentityHashMap<>();
	private final Site site;
	private Makeup makeup = Makeup.PLAIN;
	private int links;
	private int leaving;
	private int breaks;

	private static Map<String, Reading> readings() {
		Map<String, Reading> readings = new HashMap<>(Map.of("a", Reading.LINK, "br", Reading.BREAK));
		put(readings, Reading.SKIPPED, "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed",
				"canvas", "audio", "video", "select", "datalist", "textarea", "head", "title", "meter", "progress", "map",
				"applet", "frameset", "amp-iframe", "amp-ad", "rt", "rp", "rtc");
		put(readings, Reading.SEPARATING, "button", "td", "th", "dt", "dd", "legend", "label", "option", "summary",
				"figcaption", "main");
		put(readings, Reading.IN_LINE, "span", "small", "em", "strong", "b", "i", "abbr", "sup");
		return readings;
	}

	private static void put(Map<String, Reading> readings, Reading reading, String... names) {
		Stream.of(names).forEach(name -> readings.put(name, reading));
	}

	private Flattener(Element root, Site site) {
		container = root;
		this.site = site;
	}

	/** The paragraphs of an element that lies no deeper than a {@link Page} allows. */
	static List<HtmlBlock> flatten(Element root, Site site) {
		Flattener flattener = new Flattener(root, site);
		flattener.read(root);
		flattener.flush();
		return flattener.blocks;
	}

	private void read(Element element) {
		Reading reading = READINGS.getOrDefault(element.normalName(), Reading.ORDINARY);
		if (reading == Reading.SKIPPED || isHiddenInLine(element, reading)) {
			return;
		}
		boolean separates = separates(element, reading);
		if (separates) {
			begin(element);
		}
		switch (reading) {
		case LINK -> readLink(element);
		case BREAK -> {
			breakLine();
			readChildren(element);
		}
		default -> readChildren(element);
		}
		if (separates) {
			begin(element.parent() == null ? element : element.parent());
		}
	}

	private void readChildren(Element element) {
		for (int i = 0; i < element.childNodeSize(); i++) {
			Node child = element.childNode(i);
			if (child instanceof TextNode textNode) {
				append(textNode.getWholeText());
			} else if (child instanceof Element inner) {
				read(inner);
			}
		}
	}

	private void readLink(Element link) {
		if (runsScript(link)) {
			readChildren(link);
			return;
		}
		int leaves = site.isLeftBy(link) ? 1 : 0;
		links++;
		leaving += leaves;
		readChildren(link);
		links--;
		leaving -= leaves;
	}

	/** Whether a sentence only looks like a link, for it leads nowhere; a few words so are a button. */
	private static boolean runsScript(Element link) {
		return link.attributesSize() > 0 && link.attributes().get("href").regionMatches(true, 0, SCRIPT, 0, SCRIPT.length())
				&& ShortText.of(link).length() >= SHORTEST_SENTENCE;
	}

	/** What follows belongs to another paragraph than what came before. */
	private void begin(Element element) {
		flush();
		container = element;
	}

	/** Two breaks end a paragraph. */
	private void breakLine() {
		text.append(BrokenLines.BREAK);
		if (++breaks == 2) {
			flush();
		}
	}

	/** What shows only under the mouse pointer, or is only read out, is no part of the line in which it stands. */
	private static boolean isHiddenInLine(Element element, Reading reading) {
		return reading == Reading.IN_LINE && Chrome.isHiddenInLine(element);
	}

	private static boolean separates(Element element, Reading reading) {
		return switch (reading) {
		case BREAK -> false;
		case SEPARATING -> true;
		case IN_LINE -> Chrome.isShownAsBlock(element);
		default -> element.isBlock() || element.normalName().indexOf('-') > 0 && !isAmongText(element);
		};
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
		if (links > 0) {
			makeup = makeup.plus(Whitespace.normalisedLength(characters), leaving > 0);
		}
	}

	private void flush() {
		if (Whitespace.isVisible(text)) {
			HtmlBlock block = new HtmlBlock(container, kind(container), Whitespace.normalise(text), makeup);
			blocks.add(block);
			BrokenLines.of(text, block.text()).ifPresent(block::isBrokenInto);
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

	/** Whether a figure shows neither picture nor chart but text of the article: a table, code, a quotation. */
	private static boolean showsText(Element figure) {
		return figure.selectFirst(SET_TEXT) != null && figure.selectFirst(PICTURES) == null && !Chrome.isChart(figure);
	}

	/** Whether it says below a quotation whose words these are; with a label it says something else. */
	private static boolean namesSpeaker(Element caption) {
		Element figure = caption.parent();
		return figure != null && figure.selectFirst(QUOTATION) != null && showsText(figure)
				&& ShortText.of(caption).indexOf(':') < 0;
	}

	/** What an element makes of the paragraphs in it. */
	private static Optional<ParagraphKind> ownKind(Element element) {
		String name = element.normalName();
		if (Chrome.isHeading(element)) {
			return Optional.of(ParagraphKind.HEADING);
		}
		return switch (name) {
		case "figcaption" -> Optional.of(namesSpeaker(element) ? ParagraphKind.QUOTE : ParagraphKind.CAPTION);
		case "figure" -> Optional.of(ParagraphKind.CAPTION).filter(kind -> !showsText(element));
		case "blockquote" -> Optional.of(ParagraphKind.QUOTE);
		case "li", "dd" -> Optional.of(ParagraphKind.LIST_ITEM);
		default -> Optional.of(ParagraphKind.CAPTION).filter(kind -> Chrome.isCaption(element));
		};
	}
}
