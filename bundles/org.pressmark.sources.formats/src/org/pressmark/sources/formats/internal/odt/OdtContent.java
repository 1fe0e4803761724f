// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.formats.internal.document.SafeXml;
import org.pressmark.sources.formats.internal.document.TableRow;
import org.pressmark.sources.internal.article.Whitespace;

/** Makes paragraphs of the content of an OpenDocument text. */
final class OdtContent implements SafeXml.Handler {

	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	/** The signs of notes, comments, deleted text, drawings' descriptions, forms. */
	private static final Set<String> SKIPPED = Set.of("note-citation", "annotation", "tracked-changes", "desc", "title", "forms",
			"sequence-decls", "binary-data", "script", "event-listeners", "ruby-text");
	private static final int MOST_SPACES = 1_000;

	/** A paragraph that is open. */
	private record Open(StringBuilder text, Optional<ParagraphKind> kind, boolean title) {
	}

	private final OdtStyles styles;
	private final Paragraphs paragraphs;
	private final Deque<Open> open = new ArrayDeque<>();
	/** Those that the open paragraph refers to. */
	private final List<String> notes = new ArrayList<>();
	private int skipped;
	private int body;
	private int inNotes;
	private final OdtLists lists;
	private final TableRow row = new TableRow();
	private int rows;
	private int items;

	OdtContent(OdtStyles styles, Paragraphs paragraphs) {
		this.styles = styles;
		lists = styles.lists();
		this.paragraphs = paragraphs;
	}

	@Override
	public void begin(XMLStreamReader reader) {
		String name = reader.getLocalName();
		if (skipped > 0 || SKIPPED.contains(name) || "true".equals(reader.getAttributeValue(TEXT, "is-hidden"))) {
			skipped++;
			return;
		}
		switch (name) {
		case "body" -> body++;
		case "list", "list-item" -> beginList(name, reader);
		case "table-row" -> rows++;
		case "note" -> inNotes++;
		case "h" -> open.push(heading(reader));
		case "p" -> open.push(paragraph(reader));
		case "s" -> append(" ".repeat(spaces(reader)));
		case "tab" -> append("\t");
		case "line-break" -> append("\n");
		default -> {
		}
		}
	}

	private void beginList(String name, XMLStreamReader reader) {
		lists.begin(name, reader);
		items += "list-item".equals(name) ? 1 : 0;
	}

	private void append(String characters) {
		if (!open.isEmpty()) {
			open.peek().text().append(characters);
		}
	}

	private Open heading(XMLStreamReader reader) {
		boolean first = "1".equals(reader.getAttributeValue(TEXT, "outline-level"));
		return new Open(new StringBuilder(), Optional.of(ParagraphKind.HEADING), first);
	}

	private Open paragraph(XMLStreamReader reader) {
		String style = Optional.ofNullable(reader.getAttributeValue(TEXT, "style-name")).orElse("");
		boolean title = styles.is(style, "title");
		Optional<ParagraphKind> kind = Optional.empty();
		if (title || styles.is(style, "subtitle") || styles.is(style, "heading")) {
			kind = Optional.of(ParagraphKind.HEADING);
		} else if (styles.is(style, "quotations") || styles.is(style, "quote")) {
			kind = Optional.of(ParagraphKind.QUOTE);
		} else if (styles.is(style, "caption")) {
			kind = Optional.of(ParagraphKind.CAPTION);
		} else if (items > 0) {
			kind = Optional.of(ParagraphKind.LIST_ITEM);
		}
		return new Open(new StringBuilder(), kind, title);
	}

	private static int spaces(XMLStreamReader reader) {
		String count = reader.getAttributeValue(TEXT, "c");
		return count != null && count.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
	}

	@Override
	public void end(String name) throws ImportException {
		if (skipped > 0) {
			skipped--;
			return;
		}
		switch (name) {
		case "body" -> body--;
		case "list-item" -> items--;
		case "list" -> lists.end();
		case "table-cell" -> endCell();
		case "table-row" -> endRow();
		case "note" -> inNotes--;
		case "h", "p" -> close();
		default -> {
		}
		}
	}

	private void endCell() {
		if (rows == 1) {
			row.endCell();
		}
	}

	private void endRow() throws ImportException {
		rows--;
		if (rows == 0) {
			row.end(paragraphs);
			addNotes();
		}
	}

	/** A paragraph in a frame ends inside another one; it comes first. */
	private void close() throws ImportException {
		if (!open.isEmpty() && body > 0) {
			Open paragraph = open.pop();
			if (inNotes > 0) {
				notes.add(paragraph.text().toString());
				return;
			}
			if (paragraph.title()) {
				paragraphs.title(paragraph.text().toString());
			}
			add(paragraph);
		}
	}

	private void add(Open paragraph) throws ImportException {
		String text = paragraph.text().toString();
		String numbered = paragraph.kind().filter(ParagraphKind.LIST_ITEM::equals).isPresent() && Whitespace.isVisible(text)
				? lists.number() + text : text;
		if (rows > 0) {
			row.add(numbered, paragraph.kind());
		} else {
			paragraphs.add(numbered, paragraph.kind());
			addNotes();
		}
	}

	private void addNotes() throws ImportException {
		for (String note : notes) {
			paragraphs.addNote(note);
		}
		notes.clear();
	}

	/** Line ends in the file are spaces; those of the text are elements. */
	@Override
	public void characters(String characters) {
		if (skipped == 0) {
			append(characters.replace('\n', ' '));
		}
	}
}
