// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.formats.internal.document.TableRow;
import org.pressmark.sources.internal.html.Page;

/** Makes paragraphs of the nodes of a Markdown document. */
final class NodeParagraphs extends AbstractVisitor {

	/** White space that no other part of a document has. */
	private static final String LINE_BREAK = "\u2028";
	private static final Pattern DELIMITERS = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
	private static final Pattern FIRST_BAR = Pattern.compile("^\\s*\\|");
	private static final Pattern BAR = Pattern.compile("\\|");

	private static final Pattern STRUCK = Pattern.compile("~~(?=[^\\s~])([^~]{1,1000})(?<=[^\\s~])~~");
	/** {@code [^1]}, and {@code [^1]:} before the note itself, as most programs know them beside CommonMark. */
	private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");
	private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]{1,40})\\]:");
	private static final Pattern UNREAD = Pattern.compile("<(/?)(?:script|style)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	/** A bar that parts no cells. No text has this character, which Unicode keeps for uses within a program. */
	private static final String INNER_BAR = "\uFDD0";
	private static final String ESCAPED_BAR = "\\|";

	private final String sourceName;
	private final Paragraphs paragraphs;
	private final StringBuilder text = new StringBuilder();
	private Optional<ParagraphKind> kind = Optional.empty();
	/** The number of the item that begins, with what stands behind it. */
	private String number = "";
	private final Map<Node, Integer> numbers = new IdentityHashMap<>();
	private Optional<ImportException> failure = Optional.empty();
	private Set<String> notes = Set.of();
	/** Whether what comes is a script between other words. */
	private boolean unread;

	NodeParagraphs(String sourceName, Paragraphs paragraphs) {
		this.sourceName = sourceName;
		this.paragraphs = paragraphs;
	}

	void read(Parser parser, String markdown) throws ImportException {
		notes = NOTE.matcher(markdown).results().map(note -> note.group(1)).collect(Collectors.toSet());
		parser.parse(markdown.replace(ESCAPED_BAR, INNER_BAR)).accept(this);
		if (failure.isPresent()) {
			throw failure.get();
		}
	}

	private void inside(ParagraphKind inner, Runnable children) {
		Optional<ParagraphKind> outer = kind;
		kind = Optional.of(inner);
		children.run();
		kind = outer;
	}

	private void end() {
		try {
			paragraphs.add(number + text.toString().replace(LINE_BREAK, " ").replace(INNER_BAR, "|"), kind);
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
		text.setLength(0);
		number = "";
		unread = false;
	}

	@Override
	public void visit(Heading heading) {
		inside(ParagraphKind.HEADING, () -> {
			visitChildren(heading);
			if (heading.getLevel() == 1) {
				paragraphs.title(text.toString());
			}
			end();
		});
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		List<String> rows = List.of(text.toString().split(LINE_BREAK));
		if (rows.size() > 1 && rows.getFirst().indexOf('|') >= 0 && DELIMITERS.matcher(rows.get(1)).matches()) {
			text.setLength(0);
			for (int i = 0; i < rows.size(); i++) {
				addRow(i == 1 ? "" : rows.get(i));
			}
		} else if (NOTE.matcher(rows.getFirst()).lookingAt()) {
			text.setLength(0);
			addNotes(rows);
		} else {
			end();
		}
	}

	/** Notes may follow each other without an empty line, and each may have several lines. */
	private void addNotes(List<String> rows) {
		StringBuilder note = new StringBuilder();
		for (String row : rows) {
			Matcher label = NOTE.matcher(row);
			if (label.lookingAt()) {
				addNote(note);
			}
			note.append(' ').append(label.lookingAt() ? row.substring(label.end()) : row);
		}
		addNote(note);
	}

	private void addNote(StringBuilder note) {
		try {
			paragraphs.addNote(note.toString().replace(INNER_BAR, "|"));
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
		note.setLength(0);
	}

	/** A table as most programs know it beside CommonMark: a line a row, bars between the cells, hyphens below the first. */
	private void addRow(String line) {
		TableRow row = new TableRow();
		for (String cell : BAR.split(FIRST_BAR.matcher(line).replaceFirst(""))) {
			row.add(cell.replace(INNER_BAR, "|"), Optional.empty());
			row.endCell();
		}
		try {
			row.end(paragraphs);
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
	}

	@Override
	public void visit(BlockQuote quote) {
		inside(ParagraphKind.QUOTE, () -> visitChildren(quote));
	}

	@Override
	public void visit(ListItem item) {
		if (item.getParent() instanceof OrderedList list) {
			number = numbers.merge(list, list.getMarkerStartNumber(), (before, first) -> before + 1) + list.getMarkerDelimiter() + ' ';
		}
		inside(ParagraphKind.LIST_ITEM, () -> visitChildren(item));
		number = "";
	}

	@Override
	public void visit(FencedCodeBlock code) {
		text.append(code.getLiteral().replace(INNER_BAR, ESCAPED_BAR));
		end();
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		text.append(code.getLiteral().replace(INNER_BAR, ESCAPED_BAR));
		end();
	}

	/** Of markup only the words count. */
	@Override
	public void visit(HtmlBlock html) {
		try {
			text.append(Page.parse(sourceName, html.getLiteral().replace(INNER_BAR, ESCAPED_BAR)).document().body().text());
			end();
		} catch (ImportException e) {
			failure = Optional.of(e);
		}
	}

	@Override
	public void visit(CustomBlock block) {
		visitChildren(block);
		end();
	}

	@Override
	public void visit(HtmlInline html) {
		Matcher tag = UNREAD.matcher(html.getLiteral());
		unread = tag.matches() ? tag.group(1).isEmpty() : unread;
	}

	@Override
	public void visit(Text characters) {
		if (!unread) {
			text.append(withoutReferences(STRUCK.matcher(characters.getLiteral()).replaceAll("$1")));
		}
	}

	/** What refers to a note goes; the label of the note itself stays, for that tells it from a paragraph. */
	private String withoutReferences(String words) {
		return notes.isEmpty() ? words : REFERENCE.matcher(words).replaceAll(reference -> {
			boolean refers = notes.contains(reference.group(1)) && !words.startsWith(":", reference.end());
			return refers ? "" : Matcher.quoteReplacement(reference.group());
		});
	}

	@Override
	public void visit(Code code) {
		text.append(code.getLiteral());
	}

	/** What stands for a picture that cannot be seen is no text. */
	@Override
	public void visit(Image image) {
		// Nothing of it is read.
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		text.append(LINE_BREAK);
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		text.append('\n');
	}
}
