// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Sentences;

/** Cuts what stands above the first prose and is no deck: bylines, dates, links, labels. */
final class HeadLines {

	/** What a person reads of a deck wherever it was found. */
	static final String DECK = "sums up the article";

	/** The same of a link there. */
	static final String LINK = "a link above the text";

	private static final int LONGEST_DATELINE = 120;
	private static final int LONGEST_LABEL = 80;
	/** A table above the text that says when it appeared has so many columns. */
	private static final int LABELLED = 2;
	private static final int SHORTEST_TEXT = 200;
	private static final int LONGEST_DECK = 450;
	private static final int MOST_LINES = 6;

	/** A day in numbers, though it may not be clear which. */
	private static final Pattern NUMBERS = Pattern.compile("[0-3]?\\d([./-])[0-3]?\\d\\1(?:20)?\\d\\d\\b");

	private final List<HtmlBlock> blocks;
	private final Set<String> authors;

	/** @param authors the {@linkplain HtmlBlock#key() keys} of the names that are known */
	HeadLines(List<HtmlBlock> blocks, Set<String> authors) {
		this.blocks = blocks;
		this.authors = authors;
	}

	void cut() {
		if (Prose.total(blocks) == 0) {
			return;
		}
		cutAboveByline();
		int decks = 0;
		for (HtmlBlock block : blocks) {
			if (block.isKept() && !cut(block, decks) && block.isProse()) {
				return;
			}
			decks += block.isCutAs(RemovalReason.DECK) ? 1 : 0;
		}
	}

	/** What little stands between the title and the byline or date sums up the article. */
	private void cutAboveByline() {
		List<HtmlBlock> head = head();
		for (int i = head.size() - 1; i > 0; i--) {
			if (isByline(head.get(i)) || isDateLine(head.get(i).text())) {
				List<HtmlBlock> above = head.subList(0, i);
				boolean little = above.stream().filter(HtmlBlock::isProse).count() <= 1
						&& above.stream().mapToInt(HtmlBlock::weight).sum() <= LONGEST_DECK;
				if (little && proseBehind(head.get(i)) >= SHORTEST_TEXT) {
					above.stream().filter(HtmlBlock::isProse)
							.forEach(block -> block.remove(RemovalReason.DECK, DECK));
				} else if (little && proseBehind(head.get(i)) > 0 && isMeta(head.get(i))) {
					cut(head.get(i), 0); // A short article keeps its lead, for that may be half of it.
				}
				return;
			}
		}
	}

	private List<HtmlBlock> head() {
		List<HtmlBlock> head = new ArrayList<>();
		for (int i = 0; i < blocks.size() && head.size() < MOST_LINES; i++) {
			if (blocks.get(i).isKept()) {
				head.add(blocks.get(i));
			}
		}
		return head;
	}

	/** Whether the line has authors or a date and nothing else. */
	private boolean isMeta(HtmlBlock line) {
		return line.kind() == ParagraphKind.TEXT && !line.isProse() && line.text().length() <= LONGEST_LABEL
				&& (!line.authors().isEmpty() || DateLine.isAbout(line.apart())
						|| authors.stream().anyMatch(line.key()::startsWith) && DateLine.within(line.apart()).isPresent());
	}

	private boolean isByline(HtmlBlock block) {
		return LabelledCell.isByline(block) || !block.authors().isEmpty() || authors.contains(block.key());
	}

	private int proseBehind(HtmlBlock block) {
		return Prose.total(blocks.subList(blocks.indexOf(block) + 1, blocks.size()));
	}

	private boolean cut(HtmlBlock block, int decks) {
		if (isByline(block)) {
			return block.remove(RemovalReason.BYLINE, "names authors");
		}
		if (isDateLine(block.apart())) {
			return block.remove(RemovalReason.DATELINE, "a date above the text");
		}
		if (block.kind() == ParagraphKind.HEADING) {
			return decks == 0 && isFollowedByProse(block) && block.remove(RemovalReason.DECK, DECK);
		}
		if (block.isProse()) {
			return decks == 0 && isMarkedDeck(block) && block.remove(RemovalReason.DECK, DECK);
		}
		if (block.linkShare() > 0.5 && !block.isLinkedStatement()) {
			return block.remove(RemovalReason.NAVIGATION, LINK);
		}
		return block.kind() == ParagraphKind.TEXT && !block.isRow(LABELLED + 1) && isLabel(block.text()) && !opensSeries(block)
				&& block.remove(RemovalReason.OUTSIDE, "a label above the text");
	}

	/**
	 * Whether the page names it so and sets it apart: what stands among the text's paragraphs is the first of them, however
	 * it is styled.
	 */
	private boolean isMarkedDeck(HtmlBlock block) {
		Optional<Box> deck = Chrome.deck(block.box());
		if (deck.isEmpty() || block.weight() > LONGEST_DECK) {
			return false;
		}
		List<HtmlBlock> behind = blocks.subList(blocks.indexOf(block) + 1, blocks.size()).stream()
				.filter(HtmlBlock::isKept).filter(HtmlBlock::isProse).toList();
		return Prose.total(behind) > Math.max(block.weight(), SHORTEST_TEXT)
				&& !behind.getFirst().box().isIn(deck.get()) && behind.getFirst().box().parent() != deck.get().parent();
	}

	private boolean isFollowedByProse(HtmlBlock deck) {
		return Sentences.ends(deck.text()) && proseBehind(deck) > Math.max(deck.text().length(), SHORTEST_TEXT);
	}

	private static boolean isDateLine(String text) {
		return text.length() <= LONGEST_DATELINE && (DateLine.isMostlyDates(text)
				|| NUMBERS.matcher(text).lookingAt() && !Sentences.ends(text)
				|| Dates.find(text).isPresent() && !Sentences.ends(text));
	}

	/** Whether it is the first of labels that are numbered: {@code Chapter 1}, and {@code Chapter 2} further down. */
	private boolean opensSeries(HtmlBlock label) {
		String text = label.text();
		int number = text.length();
		while (number > 0 && Character.isDigit(text.charAt(number - 1))) {
			number--;
		}
		String name = text.substring(0, number);
		return number > 0 && number < text.length() && blocks.subList(blocks.indexOf(label) + 1, blocks.size()).stream()
				.anyMatch(block -> block.isKept() && block.links() == 0 && block.text().startsWith(name)
						&& block.text().length() <= text.length() + 1
						&& Character.isDigit(block.text().charAt(block.text().length() - 1)));
	}

	private static boolean isLabel(String text) {
		return text.length() <= LONGEST_LABEL && !Sentences.ends(text);
	}
}
