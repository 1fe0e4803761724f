// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.formats.internal.document.Paragraphs;

/** Makes lines of an export that is a web page: all that it shows, for none of it is a menu. */
final class HtmlLines implements NodeFilter {

	private static final Set<String> SKIPPED = Set.of("script", "style", "head", "title", "noscript", "template");
	private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

	private final Paragraphs paragraphs;
	private final StringBuilder text = new StringBuilder();
	private int headings;
	/** Whether a headline that is no block was in the line. */
	private boolean headline;
	private Optional<ImportException> failure = Optional.empty();

	private HtmlLines(String sourceName) {
		paragraphs = new Paragraphs(sourceName, "text/html");
	}

	static Document read(String sourceName, Element root) throws ImportException {
		HtmlLines lines = new HtmlLines(sourceName);
		NodeTraversor.filter(lines, root);
		lines.flush();
		if (lines.failure.isPresent()) {
			throw lines.failure.get();
		}
		return lines.paragraphs.document();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (failure.isPresent()) {
			return FilterResult.STOP;
		}
		if (node instanceof TextNode characters) {
			text.append(characters.getWholeText().replace('\n', ' '));
		} else if (node instanceof Element element) {
			if (SKIPPED.contains(element.normalName())) {
				return FilterResult.SKIP_ENTIRELY;
			}
			if (element.nameIs("br")) {
				text.append('\n');
			} else if (separates(element)) {
				flush();
			}
			if (isHeading(element)) {
				headings++;
				headline = true;
			}
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (separates(element)) {
				flush();
			}
			headings -= isHeading(element) ? 1 : 0;
		}
		return FilterResult.CONTINUE;
	}

	private static boolean separates(Element element) {
		return element.isBlock() && !element.nameIs("br") || CELLS.contains(element.normalName());
	}

	/** Factiva's headlines are {@code <span class="enHeadline">}, where {@code en} is the language. */
	private static boolean isHeading(Element element) {
		return HEADINGS.contains(element.normalName()) || element.className().endsWith("Headline");
	}

	private void flush() {
		try {
			paragraphs.add(text.toString(), headline ? Optional.of(ParagraphKind.HEADING) : Optional.empty());
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
		text.setLength(0);
		headline = headings > 0;
	}
}
