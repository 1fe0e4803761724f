// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Sentences;
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
		IN_LINE, LINK, BREAK,
		/** They stand above the line. */
		RAISED,
		/** Browsers set marks around them. */
		QUOTED,
		/** They do what they say at a click; in the midst of a sentence they explain a word of it. */
		CONTROL,
		/** They name where a quotation is from. */
		SOURCE,
		/** Blank lines part its paragraphs. */
		PREFORMATTED,
		/** Its rows are paragraphs when it shows data. */
		TABLE, ROW,
		/** It may have a number. */
		ITEM, ORDINARY
	}

	/** Asked once for each element of a page. */
	private static final Map<String, Reading> READINGS = readings();

	private static final Set<String> TYPEFACES = Set.of("b", "big", "em", "font", "i", "small", "strong", "sub", "sup", "u", "wbr");

	/** How far above a paragraph stands what tells its kind. */
	private static final int LEVELS = 10;

	private static final String SCRIPT = "javascript:";
	private static final int SHORTEST_SENTENCE = 60;

	private static final Evaluator SET_TEXT = QueryParser.parse("table, pre, blockquote, ul, ol, dl");
	private static final Evaluator QUOTATION = new Evaluator.Tag("blockquote");
	private static final Evaluator CODE = QueryParser.parse("code, samp, kbd");
	private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R\\s*+");
	private static final Evaluator PICTURES = QueryParser.parse("img, picture, amp-img, video, svg");

	private final List<HtmlBlock> blocks = new ArrayList<>();
	private final ParagraphText text = new ParagraphText();
	private Box container;
	private int boxes;
	private final Site site;
	private Makeup makeup = Makeup.PLAIN;
	private int links;
	private boolean preformatted;
	private int leaving;
	private int breaks;
	private Optional<DataTable> table = Optional.empty();
	private boolean row;
	private final ItemNumbers items = new ItemNumbers();
	/** Of the item whose first paragraph is still to come. */
	private String number = "";

	private static Map<String, Reading> readings() {
		Map<String, Reading> readings = new HashMap<>(Map.of("a", Reading.LINK, "br", Reading.BREAK, "pre", Reading.PREFORMATTED,
				"cite", Reading.SOURCE, "table", Reading.TABLE, "tr", Reading.ROW, "li", Reading.ITEM,
				"sup", Reading.RAISED, "q", Reading.QUOTED));
		put(readings, Reading.SKIPPED, "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed",
				"canvas", "audio", "video", "select", "datalist", "textarea", "head", "title", "meter", "progress", "map",
				"applet", "frameset", "amp-iframe", "amp-ad", "rt", "rp", "rtc");
		put(readings, Reading.SEPARATING, "td", "th", "dt", "dd", "legend", "option", "summary",
				"figcaption", "main");
		put(readings, Reading.IN_LINE, "span", "small", "em", "strong", "b", "i", "abbr", "ins", "del", "s");
		put(readings, Reading.CONTROL, "button", "label");
		return readings;
	}

	private static void put(Map<String, Reading> readings, Reading reading, String... names) {
		Stream.of(names).forEach(name -> readings.put(name, reading));
	}

	private Flattener(Site site) {
		this.site = site;
	}

	/** The paragraphs of a page's body, which lies no deeper than a {@link Page} allows. */
	static List<HtmlBlock> flatten(Element body, Site site) {
		Flattener flattener = new Flattener(site);
		Box around = flattener.box(body.parent());
		flattener.read(body, around);
		flattener.flush();
		for (Box box = around; box != null; box = box.parent()) {
			box.close(flattener.boxes - 1);
		}
		return flattener.blocks;
	}

	/** The box of an element in those of all that is around it; none for none. */
	private Box box(Element element) {
		return element == null ? null : new Box(element, box(element.parent()), boxes++);
	}

	private void read(Element element, Box parent) {
		Reading reading = READINGS.getOrDefault(element.normalName(), Reading.ORDINARY);
		if (reading == Reading.SKIPPED) {
			return;
		}
		Box box = new Box(element, parent, boxes++);
		if (isHiddenInLine(box, reading)) {
			return;
		}
		boolean separates = separates(element, reading);
		if (separates) {
			begin(box);
		}
		switch (reading) {
		case LINK -> readLink(box);
		case BREAK -> {
			breakLine();
			readChildren(box);
		}
		case PREFORMATTED -> readPreformatted(box);
		case RAISED -> readRaised(box);
		case QUOTED -> readQuoted(box);
		case TABLE -> readTable(box);
		case ROW -> readRow(box);
		case ITEM -> readItem(box);
		default -> readChildren(box);
		}
		box.close(boxes - 1);
		if (separates) {
			begin(parent == null ? box : parent);
		}
	}

	private void readChildren(Box box) {
		Element element = box.element();
		Element before = null;
		for (int i = 0; i < element.childNodeSize(); i++) {
			Node child = element.childNode(i);
			if (child instanceof TextNode textNode) {
				before = null;
				if (preformatted) {
					appendParagraphs(textNode.getWholeText());
				} else {
					append(textNode.getWholeText());
				}
			} else if (child instanceof Element inner) {
				if (before != null && !isTypeface(before) && !isTypeface(inner)) {
					text.seam();
				}
				read(inner, box);
				before = inner;
			}
		}
	}

	/** Whether it may set part of a word in another type. */
	private static boolean isTypeface(Element element) {
		return TYPEFACES.contains(element.normalName());
	}

	private void readRaised(Box box) {
		Optional<String> number = RaisedNumber.set(box.element(), text.end());
		number.ifPresentOrElse(this::append, () -> readChildren(box));
	}

	private void readQuoted(Box box) {
		Optional<Quotation> marks = Quotation.of(box.element(), text.last());
		marks.ifPresent(quotation -> append(quotation.opening()));
		readChildren(box);
		marks.ifPresent(quotation -> append(quotation.closing()));
	}

	private void readTable(Box box) {
		table = DataTable.of(box.element());
		readChildren(box);
		table = Optional.empty();
	}

	/** A row of data is one paragraph, whatever elements its cells are made of. */
	private void readRow(Box box) {
		List<Optional<Element>> cells = table.map(data -> data.cells(box.element())).orElse(List.of());
		if (cells.isEmpty()) {
			readChildren(box);
			return;
		}
		row = true;
		for (Optional<Element> cell : cells) {
			cell.ifPresent(element -> read(element, box));
			text.endCell();
		}
		flush();
		row = false;
	}

	private void readItem(Box box) {
		number = items.next(box.element());
		readChildren(box);
		flush();
		number = "";
	}

	/** Agencies' reports are set so; what programs say is one thing, whatever is in it. */
	private void readPreformatted(Box box) {
		boolean before = preformatted;
		preformatted = box.element().selectFirst(CODE) == null;
		readChildren(box);
		preformatted = before;
	}

	private void appendParagraphs(String characters) {
		Matcher blank = BLANK_LINE.matcher(characters);
		int begin = 0;
		while (blank.find()) {
			appendLines(characters.substring(begin, blank.start()));
			flush();
			begin = blank.end();
		}
		appendLines(characters.substring(begin));
	}

	private void appendLines(String paragraph) {
		List<String> lines = SetLines.of(paragraph);
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				flush();
			}
			append(lines.get(i));
		}
	}

	private void readLink(Box link) {
		if (runsScript(link.element())) {
			readChildren(link);
			return;
		}
		int leaves = site.isLeftBy(link.element()) ? 1 : 0;
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
	private void begin(Box box) {
		if (row) {
			text.space();
			return;
		}
		flush();
		container = box;
	}

	/** Two breaks end a paragraph. */
	private void breakLine() {
		text.lineBreak();
		if (++breaks == 2 && !row) {
			flush();
		}
	}

	/** What shows only under the mouse pointer, or is only read out, is no part of the line in which it stands. */
	private boolean isHiddenInLine(Box box, Reading reading) {
		return (reading == Reading.IN_LINE || reading == Reading.RAISED || row) && (Chrome.isHiddenInLine(box) || isAdvertisement(box.element()));
	}

	/** Whether it holds the place of an advertisement, which Google calls inserted text. */
	private static boolean isAdvertisement(Element element) {
		return element.nameIs("ins") && element.attributes().get("class").contains("adsbygoogle");
	}

	private static boolean separates(Element element, Reading reading) {
		return switch (reading) {
		case BREAK -> false;
		case SEPARATING -> true;
		case CONTROL -> !isText(element.previousSibling()) || !isText(element.nextSibling());
		case IN_LINE, RAISED -> Chrome.isShownAsBlock(element);
		case SOURCE -> isBelowQuotation(element);
		case ORDINARY -> element.isBlock() || element.normalName().indexOf('-') > 0 && !isAmongText(element);
		default -> element.isBlock();
		};
	}

	/** Whether it ends a quotation whose words have come to their end before it. */
	private static boolean isBelowQuotation(Element source) {
		Element parent = source.parent();
		Element quotation = parent != null && parent.nameIs("p") ? parent.parent() : parent;
		if (quotation == null || !quotation.nameIs("blockquote") || source.nextSibling() != null && isText(source.nextSibling())) {
			return false;
		}
		Node before = source.previousSibling();
		while (before instanceof TextNode blank && !Whitespace.isVisible(blank.getWholeText())) {
			before = before.previousSibling();
		}
		return before instanceof TextNode text ? Sentences.ends(Whitespace.normalise(text.getWholeText())) : before != null;
	}

	/** Whether text stands right before or behind, so that an element that no standard knows is part of its line. */
	private static boolean isAmongText(Element element) {
		return isText(element.previousSibling()) || isText(element.nextSibling());
	}

	private static boolean isText(Node node) {
		return node instanceof TextNode text && Whitespace.isVisible(text.getWholeText());
	}

	private void append(String characters) {
		int length = text.append(characters);
		if (length > 0) {
			breaks = 0;
			makeup = links > 0 ? makeup.plus(length, leaving > 0) : makeup;
		}
	}

	private void flush() {
		if (text.isVisible()) {
			Optional<List<String>> lines = text.lines();
			List<String> parts = text.parts();
			HtmlBlock block = row ? HtmlBlock.ofRow(container, kind(container), text.take(), makeup)
					: new HtmlBlock(container, kind(container), text.take(), makeup);
			lines.ifPresent(block::isBrokenInto);
			if (!parts.isEmpty()) {
				block.isMadeOf(parts);
			}
			if (!number.isEmpty()) {
				block.isNumbered(number);
				number = "";
			}
			blocks.add(block);
		}
		makeup = Makeup.PLAIN;
		breaks = 0;
	}

	private static ParagraphKind kind(Box container) {
		Box box = container;
		for (int level = 0; level < LEVELS && box != null; level++, box = box.parent()) {
			Optional<ParagraphKind> own = box.kind(Flattener::ownKind);
			if (own.isPresent()) {
				return own.get();
			}
		}
		return ParagraphKind.TEXT;
	}

	/** Whether a figure shows neither picture nor chart but text of the article: a table, code, a quotation. */
	private static boolean showsText(Box figure) {
		return figure.element().selectFirst(SET_TEXT) != null && figure.element().selectFirst(PICTURES) == null
				&& !Chrome.isChart(figure);
	}

	/** Whether it says below a quotation whose words these are; with a label it says something else. */
	private static boolean namesSpeaker(Box caption) {
		Box figure = caption.parent();
		return figure != null && figure.element().selectFirst(QUOTATION) != null && showsText(figure)
				&& ShortText.of(caption.element()).indexOf(':') < 0;
	}

	/** What an element makes of the paragraphs in it. */
	private static Optional<ParagraphKind> ownKind(Box box) {
		if (Chrome.isHeading(box.element())) {
			return Optional.of(ParagraphKind.HEADING);
		}
		return switch (box.element().normalName()) {
		case "figcaption" -> Optional.of(namesSpeaker(box) ? ParagraphKind.QUOTE : ParagraphKind.CAPTION);
		case "figure" -> Optional.of(ParagraphKind.CAPTION).filter(kind -> !showsText(box));
		case "blockquote" -> Optional.of(ParagraphKind.QUOTE);
		case "li", "dd" -> Optional.of(ParagraphKind.LIST_ITEM);
		default -> Chrome.isCaption(box) ? Optional.of(ParagraphKind.CAPTION) : Optional.empty();
		};
	}
}
