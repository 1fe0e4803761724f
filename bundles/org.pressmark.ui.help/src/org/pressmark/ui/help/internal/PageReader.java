// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pressmark.ui.help.internal.HelpPage.Look;
import org.pressmark.ui.help.internal.HelpPage.Span;

/**
 * Makes a page of HTML. A plug-in's page may be anybody's, so it is text and nothing else: no script runs and nothing that
 * it names is fetched.
 */
final class PageReader {

	/** How many characters fill more than two lines. */
	private static final int LONG_ITEM = 240;

	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();
	/** Where the last item of a list begins, behind its sign: a paragraph that begins there needs no line of its own. */
	private int item = -1;

	private PageReader() {
	}

	static HelpPage read(String html) {
		PageReader reader = new PageReader();
		reader.blocks(Jsoup.parse(html).body());
		return new HelpPage(reader.text.toString().stripTrailing(), List.copyOf(reader.spans));
	}

	private void blocks(Element parent) {
		for (Node child : parent.childNodes()) {
			if (child instanceof Element element) {
				block(element);
			} else {
				inline(child);
			}
		}
	}

	private void block(Element element) {
		switch (element.normalName()) {
		case "h1" -> paragraph(element, Look.TITLE);
		case "h2", "h3", "h4", "h5", "h6" -> paragraph(element, Look.HEADING);
		case "p" -> paragraph(element, null);
		case "pre" -> code(element);
		case "dt" -> line(element);
		case "dd", "blockquote" -> looks(Look.INDENTED, () -> container(element));
		case "ul", "ol" -> list(element);
		case "tr" -> row(element);
		case "table" -> container(element);
		case "script", "style", "noscript", "template" -> { }
		default -> {
			if (element.isBlock()) {
				blocks(element);
			} else {
				inline(element);
			}
		}
		}
	}

	private void container(Element element) {
		blocks(element);
		gap();
	}

	private void paragraph(Element element, Look look) {
		startLine();
		looks(look, () -> inlines(element));
		gap();
	}

	private void line(Element element) {
		startLine();
		inlines(element);
		startLine();
	}

	private void code(Element element) {
		startLine();
		looks(Look.CODE, () -> looks(Look.INDENTED, () -> text.append(element.wholeText().strip())));
		gap();
	}

	private void list(Element list) {
		boolean isNumbered = list.normalName().equals("ol");
		int number = 1;
		startLine();
		for (Element child : list.children()) {
			text.append(isNumbered ? number++ + ". " : "• ");
			int begin = text.length();
			item = begin;
			blocks(child);
			// A paragraph in an item leaves no empty line behind, but the item does that is one itself.
			text.setLength(text.toString().stripTrailing().length());
			if (text.length() - begin > LONG_ITEM) {
				gap();
			} else {
				startLine();
			}
		}
		gap();
	}

	/** A table of the help says what is what, so a row reads as a sentence. */
	private void row(Element row) {
		startLine();
		for (Element cell : row.children()) {
			text.append(cell.elementSiblingIndex() == 0 ? "" : " – ");
			looks(cell.normalName().equals("th") ? Look.STRONG : null, () -> inlines(cell));
		}
		startLine();
	}

	private void inlines(Element element) {
		element.childNodes().forEach(this::inline);
	}

	private void inline(Node node) {
		if (node instanceof TextNode words) {
			append(words.text());
		} else if (node instanceof Element element) {
			switch (element.normalName()) {
			case "br" -> startLine();
			case "code", "tt", "samp", "kbd" -> looks(Look.CODE, () -> inlines(element));
			case "b", "strong" -> looks(Look.STRONG, () -> inlines(element));
			case "i", "em" -> looks(Look.EMPHASIS, () -> inlines(element));
			case "script", "style" -> { }
			default -> inlines(element);
			}
		}
	}

	private void append(String words) {
		boolean isAfterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
		text.append(isAfterSpace ? words.stripLeading() : words);
	}

	/** Notes the look of what is written meanwhile, null for none. */
	private void looks(Look look, Runnable writing) {
		int begin = text.length();
		writing.run();
		int end = text.toString().stripTrailing().length();
		if (look != null && begin < end) {
			spans.add(new Span(begin, end, look));
		}
	}

	private void startLine() {
		if (text.length() == item) {
			return;
		}
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	/** An empty line, once. */
	private void gap() {
		startLine();
		if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
			text.append('\n');
		}
	}
}
