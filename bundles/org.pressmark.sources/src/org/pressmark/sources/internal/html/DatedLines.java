// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.LocalDates;

/**
 * Finds the lines that may say when the article appeared: those between its title and its text, and elsewhere near it
 * those that name its authors or say that this is the date of the article. Any other date on a page may be that of
 * another article, of a comment, or of the day on which the page was saved.
 */
final class DatedLines {

	/** Parts of a page whose dates are their own. */
	private static final Set<RemovalReason> ELSEWHERE = EnumSet.of(RemovalReason.RELATED_LINKS, RemovalReason.COMMENTS,
			RemovalReason.ADVERTISEMENT, RemovalReason.SUBSCRIPTION, RemovalReason.CAPTION, RemovalReason.REPEATED_CAPTION,
			RemovalReason.CREDIT, RemovalReason.LEGAL);
	private static final double MOST_LINKS = 0.5;
	private static final int LONGEST_LINE = 120;
	/** A deck may stand between the title and its date. */
	private static final int FIRST = 3;
	private static final int MOST_PARTS = 10;

	private final List<HtmlBlock> blocks;
	private final int title;
	private final int text;

	private DatedLines(List<HtmlBlock> blocks) {
		this.blocks = blocks;
		title = first(HtmlBlock::isTitle);
		text = first(block -> block.isKept() && block.isProse());
	}

	/** Where the first such line is; behind all when there is none. */
	private int first(Predicate<HtmlBlock> wanted) {
		int at = 0;
		while (at < blocks.size() && !wanted.test(blocks.get(at))) {
			at++;
		}
		return at;
	}

	/**
	 * The lines in their order, none of them kept.
	 *
	 * @param blocks all of the page
	 * @param near   those near the title and the beginning of the text
	 */
	static List<HtmlBlock> among(List<HtmlBlock> blocks, List<HtmlBlock> near) {
		DatedLines lines = new DatedLines(blocks);
		List<HtmlBlock> found = new ArrayList<>();
		for (HtmlBlock block : near) {
			if (lines.isDated(block)) {
				found.add(block);
			}
		}
		return found;
	}

	/**
	 * Cuts the lines of dates above the text that only the language of the page explains.
	 *
	 * @param language a BCP 47 tag
	 */
	static void cut(List<HtmlBlock> blocks, String language) {
		List<HtmlBlock> first = blocks.stream().filter(HtmlBlock::isKept).limit(FIRST).toList();
		boolean lead = first.size() == FIRST && first.get(0).isProse() && first.get(1).isProse();
		first.stream().limit(lead ? 1 : FIRST).filter(block -> block.text().length() <= LONGEST_LINE)
				.filter(block -> block.text().chars().anyMatch(Character::isDigit))
				.filter(block -> DateLine.isAbout(LocalDates.clear(block.apart(), language)))
				.forEach(block -> block.remove(RemovalReason.DATELINE, "a date above the text"));
	}

	private boolean isDated(HtmlBlock block) {
		if (block.isCutAs(RemovalReason.RELATED_LINKS) && isHead(blocks.indexOf(block)) && LinkedTime.isAlone(block)) {
			return true;
		}
		if (block.isKept() || block.isTitle() || block.isCutAs(ELSEWHERE)) {
			return false;
		}
		if (isBesideHeading(block.element())) {
			return false;
		}
		return saysSo(block) || isBehindLead(block) || title == blocks.size() && block.isCutAs(RemovalReason.DATELINE)
				|| isCalledSoAboveTitle(block)
				|| isHead(blocks.indexOf(block)) && (block.linkShare() < MOST_LINKS || LinkedTime.isAlone(block));
	}

	/** A cell beside the heading of its row tells of what the article is about: a birthday, the length of a war. */
	private static boolean isBesideHeading(Element element) {
		Element row = element.closest("tr");
		return row != null && row.children().stream().anyMatch(cell -> cell.nameIs("th"));
	}

	/** A short article may have its date between the first paragraph and the others. */
	private boolean isBehindLead(HtmlBlock block) {
		return title < text && block.isCutAs(RemovalReason.DATELINE) && blocks.indexOf(block) == text + 1;
	}

	/** Between title and text, or above the title in an element that holds nothing but the article. */
	private boolean isHead(int at) {
		if (title >= text || at >= text) {
			return false;
		}
		return at > title || blocks.get(title).around("article")
				.filter(article -> Body.isWithin(blocks.get(at).element(), article)).isPresent();
	}

	/** Whether it stands right above the title, in an element with it that is not the page, and is called a date. */
	private boolean isCalledSoAboveTitle(HtmlBlock block) {
		int at = title < text ? blocks.indexOf(block) : title;
		if (at >= title || title - at > FIRST || text >= blocks.size()) {
			return false;
		}
		Element box = blocks.get(title).element();
		while (box != null && !Body.isWithin(block.element(), box)) {
			box = box.parent();
		}
		return box != null && !box.nameIs("body") && Body.isWithin(blocks.get(text).element(), box)
				&& block.element().getAllElements().stream().limit(MOST_PARTS).anyMatch(Chrome::isDateline);
	}

	private static boolean saysSo(HtmlBlock block) {
		return block.isCutAs(RemovalReason.BYLINE) || DateLine.labelled(block.apart()).isPresent()
				|| !block.authors().isEmpty();
	}
}
