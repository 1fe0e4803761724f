// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/**
 * Finds other articles by their form: an element with a line that is all link, the other article's headline, and little
 * else. Several like it side by side are a list; one alone is known by a heading or a picture, for it may stand in the
 * middle of the text.
 */
final class Teasers {

	private static final int FEWEST = 3;
	private static final int SHORTEST_HEADLINE = 15;
	private static final int LONGEST_TEASER = 500;
	private static final int LEVELS = 6;
	private static final double MOSTLY = 0.9;
	/** So many paragraphs without links make a text. */
	private static final int TEXT = 2;

	/** What a person reads of one alone. */
	static final String ALONE = "a headline that leads elsewhere";

	/** What like elements side by side have in common. */
	private record Kin(int parent, String tag, String className) {

		static Kin of(Box box) {
			return new Kin(box.parent().number(), box.element().normalName(), box.element().className());
		}
	}

	/** One alone has no more than a label, a headline, a summary, a date, and a word that leads there. */
	private static final int MOST_LINES = 5;
	private static final int LONGEST_LABEL = 40;
	private static final int LONGEST_SUMMARY = 300;
	private static final Evaluator PICTURES = QueryParser.parse("img, picture, amp-img, svg");
	private static final Set<String> BOXES = Set.of("div", "section", "aside", "article", "a", "li", "figure");

	private static final Set<RemovalReason> ELSEWHERE = EnumSet.of(RemovalReason.COMMENTS, RemovalReason.RELATED_LINKS);

	private final List<HtmlBlock> blocks;
	private final int prose;
	/** Of all text in a box that is near, by its number. */
	private final int[] lengths;
	/** Those of these boxes that have a headline, each once. */
	private final List<Box> withHeadline = new ArrayList<>();

	/** How many paragraphs of text stand right in a box, by its number. */
	private final int[] paragraphs;
	private final Optional<HtmlBlock> title;

	private Teasers(List<HtmlBlock> blocks, Optional<HtmlBlock> title) {
		this.blocks = blocks;
		this.title = title;
		paragraphs = paragraphs(blocks);
		prose = Prose.total(blocks);
		lengths = new int[Box.count(blocks)];
		BitSet known = new BitSet();
		for (HtmlBlock block : blocks) {
			boolean headline = isHeadline(block);
			Box box = block.box();
			for (int level = 0; level < LEVELS && box != null; level++, box = box.parent()) {
				lengths[box.number()] += block.text().length();
				if (headline && !known.get(box.number())) {
					known.set(box.number());
					withHeadline.add(box);
				}
			}
		}
	}

	/** Whether the class or id of an element says that it leads to other articles, or holds what readers wrote. */
	static boolean isCalledSo(Element element) {
		Optional<Chrome.Verdict> verdict = Chrome.judge(Box.of(element));
		return verdict.isPresent() && ELSEWHERE.contains(verdict.get().reason());
	}

	/** @param title what shows the title of the article */
	static void cut(List<HtmlBlock> blocks, Optional<HtmlBlock> title) {
		new Teasers(blocks.stream().filter(HtmlBlock::isKept).toList(), title).cut();
	}

	private static int[] paragraphs(List<HtmlBlock> blocks) {
		int[] paragraphs = new int[Box.count(blocks)];
		for (HtmlBlock block : blocks) {
			if (block.isProse() && block.links() == 0 && block.element().nameIs("p") && block.box().parent() != null) {
				paragraphs[block.box().parent().number()]++;
			}
		}
		return paragraphs;
	}

	private void cut() {
		BitSet teasers = new BitSet();
		withHeadline.stream().filter(this::isTeaser).collect(Collectors.groupingBy(Kin::of)).values().stream()
				.filter(kin -> kin.size() >= FEWEST).flatMap(List::stream).forEach(box -> teasers.set(box.number()));
		for (HtmlBlock block : blocks) {
			if (!teasers.isEmpty() && isInTeaser(block, teasers)) {
				block.remove(RemovalReason.RELATED_LINKS, "one of several like it that lead elsewhere");
			}
		}
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).isKept() && isHeadline(blocks.get(i))) {
				cutAlone(i);
			}
		}
	}

	/** The headline at that place and what is in its box. */
	private void cutAlone(int at) {
		List<HtmlBlock> box = box(at);
		boolean longer = box.stream().anyMatch(block -> block.isProse() && block.linkShare() < MOSTLY
				&& block.weight() > LONGEST_SUMMARY);
		if (!longer && Prose.total(box) * 2 < prose) {
			box.forEach(block -> block.remove(RemovalReason.RELATED_LINKS, ALONE));
		}
	}

	/** The lines of the largest element around the headline that has only what one teaser has; none when there is none. */
	private List<HtmlBlock> box(int at) {
		HtmlBlock headline = blocks.get(at);
		List<HtmlBlock> found = List.of();
		boolean known = headline.kind() == ParagraphKind.HEADING;
		Box box = headline.box();
		for (int level = 0; level < LEVELS && isTeaser(box); level++, box = box.parent()) {
			List<HtmlBlock> lines = lines(at, box);
			if (lines.size() > MOST_LINES) {
				break;
			}
			if (BOXES.contains(box.element().normalName()) && (known || box.element().selectFirst(PICTURES) != null)) {
				found = lines;
			}
		}
		return found;
	}

	/** What of the element stands around the headline; too much when something but a label stands above. */
	private List<HtmlBlock> lines(int at, Box box) {
		int begin = at;
		while (begin > 0 && blocks.get(begin - 1).box().isIn(box)) {
			begin--;
		}
		boolean labels = blocks.subList(begin, at).stream()
				.allMatch(block -> block.text().length() <= LONGEST_LABEL && !block.isProse());
		int end = at + 1;
		while (end < blocks.size() && end - begin <= MOST_LINES && blocks.get(end).box().isIn(box)) {
			end++;
		}
		return labels ? blocks.subList(begin, end) : blocks;
	}

	private boolean isHeadline(HtmlBlock block) {
		return block.linkShare() > MOSTLY && block.text().length() >= SHORTEST_HEADLINE && !block.isWritten() && !isText(block)
				&& !AnnouncedList.hasItem(block);
	}

	/** Whether it is a whole sentence beside the title or paragraphs of the text. */
	private boolean isText(HtmlBlock block) {
		Box around = block.box().parent();
		return block.isLinkedStatement() && around != null
				&& (paragraphs[around.number()] >= TEXT || title.filter(shown -> shown.box().parent() == around).isPresent());
	}

	private boolean isTeaser(Box box) {
		return box.parent() != null && lengths[box.number()] <= LONGEST_TEASER;
	}

	/** @param teasers their boxes' numbers */
	private static boolean isInTeaser(HtmlBlock block, BitSet teasers) {
		Box around = block.box();
		for (int level = 0; level < LEVELS && around != null; level++, around = around.parent()) {
			if (teasers.get(around.number())) {
				return true;
			}
		}
		return false;
	}
}
