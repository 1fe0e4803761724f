// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pressmark.sources.Block;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Sentences;
import org.pressmark.sources.internal.article.Similarity;

/** A paragraph of a page and what is decided of it so far; belongs to one reading of the page. */
final class HtmlBlock {

	private static final int SHORTEST_PROSE = 80;
	private static final int SHORTEST_SENTENCE = 26;
	private static final double MOST_LINKS = 0.4;
	private static final double MOSTLY = 0.9;
	private static final int MOST_SIGNS = 40;
	private static final char FIRST_IDEOGRAPH = '\u3006';

	private static final Pattern CELLS = Pattern.compile(" \\|(?: |$)");
	private static final Pattern SEPARATOR = Pattern.compile("[_*–—=~#•·⁂\\s-]{2,80}|\\p{IsPunctuation}{3,80}");

	private final Box box;
	private final Element element;
	private final String text;
	private final Makeup makeup;
	private final int weight;
	private final boolean prose;
	private final boolean row;
	private String number = "";
	private List<String> lines = List.of();
	private List<String> parts = List.of();
	private String apart;
	private String key;
	private List<String> authors;
	private ParagraphKind kind;
	private Optional<RemovalReason> removed = Optional.empty();
	private String evidence = "";
	private boolean title;

	HtmlBlock(Box box, ParagraphKind kind, String text, Makeup makeup) {
		this(box, kind, text, makeup, false);
	}

	private HtmlBlock(Box box, ParagraphKind kind, String text, Makeup makeup, boolean row) {
		this.row = row;
		this.box = box;
		element = box.element();
		this.text = text;
		apart = text;
		this.makeup = makeup;
		this.kind = kind;
		weight = weight(text);
		prose = linkShare() < MOST_LINKS && (row ? CELLS.splitAsStream(text).anyMatch(HtmlBlock::isLong) : isLong(text, weight));
	}

	/** A row of a table of data, which is running text only when one of its cells is. */
	static HtmlBlock ofRow(Box box, ParagraphKind kind, String text, Makeup makeup) {
		return new HtmlBlock(box, kind, text, makeup, true);
	}

	private static boolean isLong(String text) {
		return isLong(text, weight(text));
	}

	private static boolean isLong(String text, int weight) {
		return weight >= (Sentences.ends(text) ? SHORTEST_SENTENCE : SHORTEST_PROSE);
	}

	/** Whether it is a row of a table of data. */
	boolean isRow() {
		return row;
	}

	/** Whether it is a row of a table of data with so many cells at least. */
	boolean isRow(int cells) {
		return row && CELLS.split(text).length >= cells;
	}

	/** Tells the number of the item of a list that it begins. */
	void isNumbered(String printed) {
		number = printed;
	}

	/** The box of its {@linkplain #element element}. */
	Box box() {
		return box;
	}

	/** The nearest element that makes a paragraph. */
	Element element() {
		return element;
	}

	/** The nearest element with this name that holds the paragraph. */
	Optional<Element> around(String name) {
		Element around = element;
		while (around != null && !around.nameIs(name)) {
			around = around.parent();
		}
		return Optional.ofNullable(around);
	}

	String text() {
		return text;
	}

	/** Tells the lines that breaks make of it, which are two at least. */
	void isBrokenInto(List<String> broken) {
		lines = broken;
	}

	/** Tells the text of each of the elements that meet in it, which are two at least. */
	void isMadeOf(List<String> elements) {
		parts = elements;
		apart = String.join(" ", elements);
	}

	/** A short text by the elements that meet in it; empty when none do. */
	List<String> parts() {
		return parts;
	}

	/** A short text with spaces where elements meet that style sheets may show apart; else its text. */
	String apart() {
		return apart;
	}

	/** The lines that breaks make of it when it is short; else its text. */
	List<String> lines() {
		return lines.isEmpty() ? List.of(text) : lines;
	}

	ParagraphKind kind() {
		return kind;
	}

	/** Its text however it is set, as {@link Similarity#key}. */
	String key() {
		if (key == null) {
			key = Similarity.key(text);
		}
		return key;
	}

	/** The authors that it names when it is a byline, as {@link Bylines#read}. */
	List<String> authors() {
		if (authors == null) {
			authors = Bylines.read(apart);
		}
		return authors;
	}

	/** Whether the other is marked up as this is, in the same element. */
	boolean isBeside(HtmlBlock other) {
		return element != other.element && element.parent() == other.element.parent()
				&& element.nameIs(other.element.normalName()) && element.className().equals(other.element.className());
	}

	/** Whether there is a letter or a digit in it. */
	boolean hasKey() {
		return Similarity.hasKey(text);
	}

	/** Whether this is a line of signs that parts what is above from what is below. */
	boolean isSeparator() {
		return SEPARATOR.matcher(text).matches();
	}

	/** Whether its key is this one; most lines need no key to tell. */
	boolean says(String wanted) {
		boolean possible = 2 * text.length() >= wanted.length() && text.length() <= 2 * wanted.length() + MOST_SIGNS;
		return possible && (key == null ? Similarity.isKey(text, wanted) : key.equals(wanted));
	}

	/** How many characters are links. */
	int links() {
		return makeup.links();
	}

	/** How much of the text is links, from 0 to 1. */
	double linkShare() {
		return Math.min(1, (double) makeup.links() / text.length());
	}

	/**
	 * Whether an author wrote the links here: the paragraph has no classes, and they lead to other sites, as those of
	 * menus and related articles don't.
	 */
	boolean isWritten() {
		return makeup.leaving() * 2 > makeup.links() && element.nameIs(kind == ParagraphKind.LIST_ITEM ? "li" : "p")
				&& element.className().isEmpty();
	}

	/** Whether it is a paragraph without classes that is a link and says a whole sentence, as headlines don't. */
	boolean isLinkedStatement() {
		return makeup.links() > 0 && linkShare() > MOSTLY && kind == ParagraphKind.TEXT && element.nameIs("p")
				&& element.className().isEmpty() && weight >= SHORTEST_PROSE && Sentences.endsWithStop(text);
	}

	/** Whether this is running text: long or ended by punctuation, and not made of links. */
	boolean isProse() {
		return prose;
	}

	/** The length, where a character of a script that writes whole syllables or words with one counts three times. */
	int weight() {
		return weight;
	}

	private static int weight(String text) {
		int weight = text.length();
		for (int i = 0; i < text.length(); i++) {
			// All ideographs that are not rare lie behind those that most texts are made of.
			weight += text.charAt(i) >= FIRST_IDEOGRAPH && Character.isIdeographic(text.charAt(i)) ? 2 : 0;
		}
		return weight;
	}

	boolean isKept() {
		return !title && removed.isEmpty();
	}

	/** Cuts it away unless that was done before, or it is the title. Always true, so that judgements can end so. */
	boolean remove(RemovalReason reason, String seen) {
		if (isKept()) {
			removed = Optional.of(reason);
			evidence = seen;
		}
		return true;
	}

	/** Whether it was cut away for this reason. */
	boolean isCutAs(RemovalReason reason) {
		return removed.isPresent() && removed.get() == reason;
	}

	/** Whether it was cut away for one of these reasons. */
	boolean isCutAs(Set<RemovalReason> reasons) {
		return removed.isPresent() && reasons.contains(removed.get());
	}

	/** Whether it was cut away for what was seen so. */
	boolean isCutBy(String seen) {
		return removed.isPresent() && evidence.equals(seen);
	}

	/** Takes back that it was cut away. */
	void restore() {
		title = false;
		removed = Optional.empty();
		evidence = "";
	}

	void is(ParagraphKind other) {
		kind = other;
	}

	void makeTitle() {
		title = true;
	}

	boolean isTitle() {
		return title;
	}

	/** What the draft has of this, unless it is the title. */
	Block toBlock() {
		return new Block(kind, isNumberShown() ? number + ' ' + text : text, removed, evidence);
	}

	/** Whether readers see the number of a list's item before it, and it does not begin with that itself. */
	private boolean isNumberShown() {
		String digits = number.isEmpty() ? "" : number.substring(0, number.length() - 1);
		return kind == ParagraphKind.LIST_ITEM && !digits.isEmpty() && !text.startsWith(number) && !text.startsWith(digits + ')')
				&& !text.startsWith('(' + digits + ')');
	}
}
