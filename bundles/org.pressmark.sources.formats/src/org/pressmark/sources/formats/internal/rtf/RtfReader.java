// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.formats.internal.document.TableRow;
import org.pressmark.sources.formats.internal.rtf.RtfScanner.Token;
import org.pressmark.sources.formats.internal.rtf.RtfState.Aside;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * Reads the paragraphs of rich text, as the Rich Text Format Specification, version 1.9.1 (Microsoft, March 2008),
 * describes it: characters by code page of document and font, by {@code \'xx} and {@code \\uN}; paragraphs, line
 * breaks, table cells; styles that make titles and headings; lists. The JDK has a reader too, which knows one code
 * page, takes no notice of fonts' character sets or of surrogates, and needs a user interface's classes.
 */
final class RtfReader {

	private static final int DEEPEST = 1_000;
	/** Destinations that hold no text of the document. Those that begin with {@code \*} are skipped, too. */
	private static final Set<String> SKIPPED = Set.of("colortbl", "info", "pict", "object", "header", "headerl", "headerr",
			"headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "xe", "tc", "rxe", "txe", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "themedata", "colorschememapping",
			"datastore", "latentstyles", "annotation", "atnid", "atnauthor", "filetbl", "bkmkstart", "bkmkend", "shppict",
			"nonshppict", "shprslt", "sp", "sn", "sv", "xmlnstbl", "private", "do", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc");
	private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("emdash", "—"),
			Map.entry("endash", "–"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"),
			Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("tab", "\t"), Map.entry("line", "\n"),
			Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "), Map.entry("lbr", "\n"),
			Map.entry("softline", "\n"), Map.entry("nestcell", "\t"), Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"));
	/** A number of a list, not the sign before its items. */
	private static final Pattern NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,4}(?:\\.\\d{1,4})*[.):]?|\\p{L}{1,4}[.)])[\\])]?");
	private static final Set<String> PARAGRAPH_ENDS = Set.of("par", "sect", "page", "cell", "row", "nestrow", "column");

	private final Source source;
	private final RtfScanner scanner;
	private final Paragraphs paragraphs;
	private final Deque<RtfState> groups = new ArrayDeque<>();
	private final Map<Integer, Charset> fonts = new HashMap<>();
	private final Map<Integer, String> styles = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder aside = new StringBuilder();
	private final List<String> notes = new ArrayList<>();
	private final List<String> boxes = new ArrayList<>();
	private final StringBuilder number = new StringBuilder();
	private final TableRow row = new TableRow();
	private final StringBuilder styleName = new StringBuilder();
	private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
	private Charset charset = CodePages.WINDOWS_1252;
	private int defaultFont = -1;
	private RtfState state = new RtfState();
	private int toSkip;
	private boolean starred;

	RtfReader(Source source) {
		this.source = source;
		scanner = new RtfScanner(source.bytes());
		paragraphs = new Paragraphs(source.name(), "application/rtf");
	}

	Document read() throws ImportException {
		for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
			if (token != Token.HEX && token != Token.BYTE) {
				flushBytes();
			}
			read(token);
		}
		flushBytes();
		endParagraph();
		endRow();
		return paragraphs.document();
	}

	/** Whether all groups were closed, which they are not in a file that was cut off. */
	boolean isComplete() {
		return groups.isEmpty();
	}

	private void read(Token token) throws ImportException {
		switch (token) {
		case OPEN -> open();
		case CLOSE -> close();
		case WORD -> word(scanner.word(), scanner.number());
		case SYMBOL -> symbol(scanner.word());
		default -> character(scanner.number());
		}
	}

	private void open() throws ImportException {
		if (groups.size() > DEEPEST) {
			throw new ImportException(NLS.bind(Messages.document_tooSlow, source.name()));
		}
		groups.push(state);
		state = state.copy();
		toSkip = 0;
		starred = false;
	}

	private void close() {
		if (state.styleSheet) {
			endStyle();
		}
		if (!groups.isEmpty()) {
			RtfState inner = state;
			state = groups.pop();
			if (inner.aside != null && state.aside == null) {
				endAside(inner.aside);
			}
		}
		toSkip = 0;
		starred = false;
	}

	private void endAside(Aside kind) {
		(kind == Aside.NOTE ? notes : boxes).add(aside.toString());
		aside.setLength(0);
	}

	private void character(int value) {
		if (toSkip > 0) {
			toSkip--;
		} else if (!state.skipped && !state.hidden && !state.fontTable) {
			pending.write(value);
		}
	}

	/** Bytes that stand together are decoded together: some characters take two. */
	private void flushBytes() {
		if (pending.size() > 0) {
			append(new String(pending.toByteArray(), charsetOfText()));
			pending.reset();
		}
	}

	private Charset charsetOfText() {
		return fonts.getOrDefault(state.font >= 0 ? state.font : defaultFont, charset);
	}

	private void append(String characters) {
		if (state.styleSheet) {
			styleName.append(characters);
		} else if (state.number) {
			number.append(characters);
		} else if (!state.skipped && !state.hidden && !state.fontTable) {
			(state.aside == null ? text : aside).append(characters);
		}
	}

	private void symbol(String symbol) throws ImportException {
		switch (symbol) {
		case "*" -> starred = true;
		case "~" -> append("\u00A0");
		case "_" -> append("\u2011");
		case "-" -> append("");
		case "\\", "{", "}" -> character(symbol.charAt(0));
		case "\n", "\r" -> endParagraph();
		case "\t" -> append("\t");
		default -> {
		}
		}
	}

	private void word(String word, int number) throws ImportException {
		if (number != RtfScanner.NONE && "bin".equals(word)) {
			scanner.skip(number);
			return;
		}
		if (toSkip > 0 && !"u".equals(word)) {
			toSkip--;
			return;
		}
		if (isAside(word)) {
			starred = false;
			return;
		}
		if (starred || SKIPPED.contains(word)) {
			starred = false;
			state.skipped = true;
			return;
		}
		starred = false;
		if (CHARACTERS.containsKey(word)) {
			append(CHARACTERS.get(word));
		} else if (PARAGRAPH_ENDS.contains(word)) {
			if (!state.skipped) {
				endParagraph(word);
			}
		} else {
			property(word, number);
		}
	}

	/** Notes, and shapes up to the text in them, of which all else is skipped. */
	private boolean isAside(String word) {
		switch (word) {
		case "footnote" -> state.aside = state.skipped ? state.aside : Aside.NOTE;
		case "listtext", "pntext" -> {
			state.number = !state.skipped;
			number.setLength(0);
		}
		case "shpinst" -> {
			state.shape = !state.skipped;
			state.skipped = true;
		}
		case "shptxt" -> {
			state.aside = state.shape ? Aside.BOX : state.aside;
			state.skipped &= !state.shape;
			state.shape = false;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private void property(String word, int number) {
		boolean on = number != 0;
		switch (word) {
		case "u" -> unicode(number);
		case "uc" -> state.afterUnicode = Math.clamp(number, 0, 16);
		case "ansicpg" -> charset = CodePages.page(number);
		case "mac" -> charset = CodePages.page(10_000);
		case "pc" -> charset = CodePages.page(437);
		case "pca" -> charset = CodePages.page(850);
		case "deff" -> defaultFont = number;
		case "f" -> state.font = number;
		case "fonttbl" -> state.fontTable = true;
		case "stylesheet" -> state.styleSheet = true;
		case "fcharset" -> font(CodePages.ofFont(number, charset));
		case "cpg" -> font(CodePages.page(number));
		case "v", "deleted" -> state.hidden = on;
		case "plain" -> {
			state.hidden = false;
			state.font = defaultFont;
		}
		default -> paragraphProperty(word, number);
		}
	}

	private void paragraphProperty(String word, int number) {
		switch (word) {
		case "pard" -> {
			state.style = 0;
			state.outline = -1;
			state.list = false;
			state.table = false;
		}
		case "intbl" -> state.table = number != 0;
		case "s" -> state.style = number;
		case "outlinelevel" -> state.outline = number;
		case "ls", "pnlvlblt", "pnlvlbody" -> state.list = number != 0;
		default -> {
		}
		}
	}

	private void font(Charset found) {
		if (state.fontTable && state.font >= 0) {
			fonts.put(state.font, found);
		}
	}

	/** A number above 32767 is written as negative; the characters for older programs follow. */
	private void unicode(int number) {
		if (number != RtfScanner.NONE) {
			append(String.valueOf((char) (number & 0xFFFF)));
			toSkip = state.afterUnicode;
		}
	}

	private void endStyle() {
		String name = styleName.toString().replaceFirst(";\\s*$", "").strip().toLowerCase(Locale.ROOT);
		styleName.setLength(0);
		if (!name.isEmpty()) {
			styles.put(state.style, name);
		}
	}

	private void endParagraph(String word) throws ImportException {
		boolean cell = "cell".equals(word);
		state.table |= cell;
		endParagraph();
		if (cell) {
			row.endCell();
		} else if ("row".equals(word)) {
			endRow();
		}
	}

	private void endRow() throws ImportException {
		row.end(paragraphs);
		addAsides();
	}

	private void endParagraph() throws ImportException {
		if (state.aside != null) {
			aside.append('\n');
			return;
		}
		String style = styles.getOrDefault(state.style, "");
		Optional<ParagraphKind> kind = kind(style);
		String paragraph = numbered(text.toString());
		text.setLength(0);
		number.setLength(0);
		if (state.table && state.aside == null) {
			row.add(paragraph, kind);
			return;
		}
		if (!row.isEmpty()) {
			endRow();
		}
		paragraphs.add(paragraph, kind);
		boolean first = style.equals("title") || style.endsWith("heading 1") || state.outline == 0;
		if (first && kind.isPresent()) {
			paragraphs.title(paragraph);
		}
		addAsides();
	}

	private String numbered(String paragraph) {
		String before = Whitespace.normalise(number);
		return NUMBER.matcher(before).matches() && Whitespace.isVisible(paragraph) ? before + ' ' + paragraph : paragraph;
	}

	private void addAsides() throws ImportException {
		for (String box : boxes) {
			paragraphs.add(box, Optional.empty());
		}
		for (String note : notes) {
			paragraphs.addNote(note);
		}
		boxes.clear();
		notes.clear();
	}

	private Optional<ParagraphKind> kind(String style) {
		boolean heading = style.equals("title") || style.contains("heading") || style.startsWith("überschrift")
				|| style.startsWith("titre") || state.outline >= 0 && state.outline < 9;
		if (heading) {
			return Optional.of(ParagraphKind.HEADING);
		}
		if (style.contains("quote")) {
			return Optional.of(ParagraphKind.QUOTE);
		}
		return state.list ? Optional.of(ParagraphKind.LIST_ITEM) : Optional.empty();
	}
}
