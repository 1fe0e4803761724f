// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Set;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Sentences;

/** Cuts what stands above the first prose and is no deck: bylines, dates, links, labels. */
final class HeadLines {

	private static final int LONGEST_DATELINE = 120;
	private static final int LONGEST_LABEL = 80;
	private static final int SHORTEST_TEXT = 200;

	private final List<HtmlBlock> blocks;
	private final Set<String> authors;

	/** @param authors the {@linkplain HtmlBlock#key() keys} of the names that are known */
	HeadLines(List<HtmlBlock> blocks, Set<String> authors) {
		this.blocks = blocks;
		this.authors = authors;
	}

	void cut() {
		if (blocks.stream().noneMatch(block -> block.isKept() && block.isProse())) {
			return;
		}
		for (HtmlBlock block : blocks) {
			if (block.isKept() && !cut(block) && block.isProse()) {
				return;
			}
		}
	}

	private boolean cut(HtmlBlock block) {
		if (!Bylines.read(block.text()).isEmpty() || authors.contains(block.key())) {
			return block.remove(RemovalReason.BYLINE, "names authors");
		}
		if (isDateLine(block.text())) {
			return block.remove(RemovalReason.DATELINE, "a date above the text");
		}
		if (block.kind() == ParagraphKind.HEADING) {
			return isFollowedByProse(block) && block.remove(RemovalReason.DECK, "sums up above the text");
		}
		if (block.isProse()) {
			return false;
		}
		if (block.linkShare() > 0.5) {
			return block.remove(RemovalReason.NAVIGATION, "a link above the text");
		}
		return block.kind() == ParagraphKind.TEXT && isLabel(block.text())
				&& block.remove(RemovalReason.OUTSIDE, "a label above the text");
	}

	private boolean isFollowedByProse(HtmlBlock deck) {
		int from = blocks.indexOf(deck) + 1;
		int longest = Math.max(deck.text().length(), SHORTEST_TEXT);
		return Sentences.ends(deck.text()) && Prose.of(blocks.subList(from, blocks.size())).total() > longest;
	}

	private static boolean isDateLine(String text) {
		return text.length() <= LONGEST_DATELINE && (DateLine.isMostlyDates(text)
				|| Dates.find(text).isPresent() && !Sentences.ends(text));
	}

	private static boolean isLabel(String text) {
		return text.length() <= LONGEST_LABEL && !Sentences.ends(text);
	}
}
