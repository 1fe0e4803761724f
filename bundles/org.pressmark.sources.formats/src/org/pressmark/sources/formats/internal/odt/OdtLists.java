// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import org.pressmark.sources.internal.article.ListNumber;

/** Counts the items of lists of an OpenDocument text, whose numbers are nowhere in it (OpenDocument 1.3, part 3, 5.3 and 16.31). */
final class OdtLists {

	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
	private static final int MOST_DEEP = 10;

	/** How the items of a level are numbered. */
	private record Format(String format, String before, String behind, int start) {
	}

	/** A list that is open, and the number of the item that is; 0 before the first. */
	private static final class Open {

		private final String style;
		private int count;
		private boolean numbered;

		private Open(String style, int count) {
			this.style = style;
			this.count = count;
		}
	}

	private final Map<String, Map<Integer, Format>> styles = new HashMap<>();
	private final Map<String, Integer> ended = new HashMap<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private String current = "";

	/** An element of the styles begins. */
	void beginStyle(XMLStreamReader reader) {
		switch (reader.getLocalName()) {
		case "list-style" -> current = value(reader, STYLE, "name");
		case "list-level-style-number" -> styles.computeIfAbsent(current, key -> new HashMap<>()).put(number(reader, "level", 1),
				new Format(value(reader, STYLE, "num-format"), value(reader, STYLE, "num-prefix"), value(reader, STYLE, "num-suffix"),
						number(reader, "start-value", 1)));
		default -> {
		}
		}
	}

	/** A list or an item of one begins. */
	void begin(String name, XMLStreamReader reader) {
		switch (name) {
		case "list" -> beginList(reader);
		case "list-item" -> beginItem(reader);
		default -> {
		}
		}
	}

	private void beginList(XMLStreamReader reader) {
		String own = value(reader, TEXT, "style-name");
		String style = own.isEmpty() && !open.isEmpty() ? open.peek().style : own;
		boolean goesOn = "true".equals(value(reader, TEXT, "continue-numbering")) || !value(reader, TEXT, "continue-list").isEmpty();
		open.push(new Open(style, goesOn ? ended.getOrDefault(key(style, open.size() + 1), 0) : 0));
	}

	private void beginItem(XMLStreamReader reader) {
		if (!open.isEmpty()) {
			Open list = open.peek();
			int first = format().map(Format::start).orElse(1);
			list.count = number(reader, "start-value", list.count == 0 ? first : list.count + 1);
			list.numbered = false;
		}
	}

	/** A list ends. */
	void end() {
		if (!open.isEmpty()) {
			ended.put(key(open.peek().style, open.size()), open.peek().count);
			open.pop();
		}
	}

	/** The number before the first paragraph of the item that is open, with what stands around it and a space; else nothing. */
	String number() {
		if (open.isEmpty() || open.peek().numbered) {
			return "";
		}
		Open list = open.peek();
		list.numbered = true;
		return format().filter(format -> !format.format().isEmpty())
				.map(format -> format.before() + ListNumber.print(list.count, format.format()) + format.behind() + ' ').orElse("");
	}

	private Optional<Format> format() {
		return open.size() > MOST_DEEP ? Optional.empty()
				: Optional.ofNullable(styles.getOrDefault(open.peek().style, Map.of()).get(open.size()));
	}

	private static String key(String style, int level) {
		return level + " " + style;
	}

	private static String value(XMLStreamReader reader, String namespace, String name) {
		return Optional.ofNullable(reader.getAttributeValue(namespace, name)).orElse("");
	}

	private static int number(XMLStreamReader reader, String name, int otherwise) {
		String value = value(reader, TEXT, name);
		return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
	}
}
