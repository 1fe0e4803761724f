// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;

/** Judges the paragraphs within the article's element, each by itself and by its neighbours. */
final class Blocks {

	/** What a person reads of a paragraph that is one or several links. */
	static final String LINKS = "nothing but links";

	private static final int LONGEST_CAPTION = 300;

	private static final int LIST = 3;
	/** The text itself, which may stand below such a heading, has more. */
	private static final int LONGEST_OFFER = 300;

	private final List<HtmlBlock> blocks;
	private final List<HtmlBlock> page;
	private final Optional<HtmlBlock> heading;
	private final Set<String> authors;

	Blocks(List<HtmlBlock> inside, List<HtmlBlock> page, Optional<HtmlBlock> heading, Set<String> authors) {
		blocks = inside;
		this.page = page;
		this.heading = heading;
		this.authors = authors;
	}

	void cut() {
		heading.ifPresent(this::cutTitle);
		ReadersPart.cut(blocks);
		cutTails();
		HtmlBlock last = lastProse(blocks).orElse(null);
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).isKept() && !SectionHeading.isAt(i, blocks)) {
				cutByItself(blocks.get(i), blocks.get(i) == last);
			}
		}
		cutOffers();
		Misread.restore(blocks);
		Pictures.cutCaptions(blocks);
		new HeadLines(blocks, authors).cut();
		Repetition.cut(blocks);
		cutLinkedHeadings();
		cutLinkedLines();
		Speakers.restore(blocks);
		new FootLines(blocks, authors).cut();
		Pictures.keepStory(blocks);
		Pictures.keepCaptions(blocks, MainCaption.in(page));
	}

	private void cutTitle(HtmlBlock heading) {
		heading.makeTitle();
		String key = heading.key();
		for (HtmlBlock block : page) {
			if (block.isKept() && block.says(key)) {
				block.remove(RemovalReason.REPEATED_TITLE, "the same as the title");
			}
		}
	}

	/** A heading over other articles takes along what follows it up to the next prose. */
	private void cutTails() {
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock heading = blocks.get(i);
			Optional<RemovalReason> tail = heading.isKept() && !heading.isRow() ? tail(heading) : Optional.empty();
			if (tail.isPresent()) {
				heading.remove(tail.get(), "wording");
				Optional<Element> box = boxOfOthers(heading);
				Optional<HtmlBlock> before = lastProse(blocks.subList(0, i));
				while (i + 1 < blocks.size() && (isInside(blocks.get(i + 1), box) || !textBegins(i + 1)
						|| isSummary(i + 1, heading)) && !goesOn(before, heading, blocks.get(i + 1))) {
					blocks.get(++i).remove(tail.get(), "under " + heading.text());
				}
			}
		}
	}

	private static Optional<RemovalReason> tail(HtmlBlock heading) {
		return heading.kind() == ParagraphKind.HEADING ? Phrases.tailOfHeading(heading.text())
				: Phrases.tail(heading.text());
	}

	/** Whether it stands below a link, in a box with it that the heading is not in: what another article is about. */
	private boolean isSummary(int at, HtmlBlock heading) {
		Element box = blocks.get(at).element().parent();
		HtmlBlock above = blocks.get(at - 1);
		return above != heading && above.linkShare() > 0.9 && box != null && Body.isWithin(above.element(), box)
				&& !Body.isWithin(heading.element(), box);
	}

	/** Whether there is prose, or a heading over prose that leads nowhere. */
	private boolean textBegins(int at) {
		HtmlBlock block = blocks.get(at);
		boolean over = block.isKept() && block.kind() == ParagraphKind.HEADING && block.linkShare() == 0
				&& at + 1 < blocks.size() && isKeptProse(blocks.get(at + 1));
		return over || isKeptProse(block);
	}

	/** Whether the text goes on behind the box that the heading is in, though that is little and an agency's name ends it. */
	private static boolean goesOn(Optional<HtmlBlock> before, HtmlBlock heading, HtmlBlock block) {
		return block.isKept() && block.kind() == ParagraphKind.TEXT && block.links() == 0
				&& block.element().parent() != heading.element().parent() && Sentences.areIn(block.text())
				&& before.filter(text -> text.isBeside(block)).isPresent();
	}

	private static boolean isKeptProse(HtmlBlock block) {
		return block.isKept() && block.isProse();
	}

	private static boolean isInside(HtmlBlock block, Optional<Element> box) {
		return box.filter(element -> Body.isWithin(block.element(), element)).isPresent();
	}

	/** The element that such a heading opens when it holds several articles. */
	private static Optional<Element> boxOfOthers(HtmlBlock heading) {
		Element box = heading.element().parent();
		return Optional.ofNullable(box).filter(parent -> parent.firstElementChild() == heading.element())
				.filter(parent -> parent.getElementsByTag("article").stream().filter(other -> other != parent).limit(2)
						.count() == 2);
	}

	private static Optional<HtmlBlock> lastProse(List<HtmlBlock> blocks) {
		for (int i = blocks.size() - 1; i >= 0; i--) {
			if (isKeptProse(blocks.get(i))) {
				return Optional.of(blocks.get(i));
			}
		}
		return Optional.empty();
	}

	/** @param last whether this is the last prose, which agencies end with their name as they end captions */
	private static void cutByItself(HtmlBlock block, boolean last) {
		if (!block.hasKey() && !block.isSeparator()) {
			block.remove(RemovalReason.WIDGET, "neither letters nor digits");
		} else if (block.kind() == ParagraphKind.CAPTION || !last && !block.isRow() && isCredited(block)) {
			block.remove(RemovalReason.CAPTION, "caption");
		} else if (!block.isRow()) { // What a cell says is data, be it "Share".
			wording(block).ifPresentOrElse(reason -> block.remove(reason, Misread.WORDING), () -> cutLinks(block));
		}
	}

	/** What a box offers to subscribers below its heading that the rest is for them. */
	private void cutOffers() {
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock heading = blocks.get(i);
			if (heading.kind() == ParagraphKind.HEADING && heading.isCutAs(RemovalReason.SUBSCRIPTION)
					&& Phrases.isForSubscribers(heading.text())) {
				List<HtmlBlock> offer = behind(i);
				if (Prose.total(offer) < LONGEST_OFFER) {
					offer.forEach(block -> block.remove(RemovalReason.SUBSCRIPTION, "under " + heading.text()));
				}
			}
		}
	}

	/** The rest of the element that a heading begins; none where it stands among a text. */
	private List<HtmlBlock> behind(int heading) {
		Element box = blocks.get(heading).element().parent();
		if (box == null || box.firstElementChild() != blocks.get(heading).element()) {
			return List.of();
		}
		int end = heading + 1;
		while (end < blocks.size() && Body.isWithin(blocks.get(end).element(), box)) {
			end++;
		}
		return blocks.subList(heading + 1, end);
	}

	private static boolean isCredited(HtmlBlock block) {
		return block.text().length() <= LONGEST_CAPTION && Captions.endsWithCredit(block.text())
				&& (Captions.isCredit(block.text()) || Pictures.isBeside(block));
	}

	/** What the words of a paragraph say against it. */
	static Optional<RemovalReason> wording(HtmlBlock block) {
		return block.kind() == ParagraphKind.HEADING && block.links() == 0 ? Phrases.line(block.text())
				: Phrases.lineOrOpener(block.text(), block.links());
	}

	private static void cutLinks(HtmlBlock block) {
		if (block.linkShare() > 0.9 && block.kind() != ParagraphKind.HEADING && !block.isWritten()
				&& !Sentences.ends(block.text()) && !AnnouncedList.hasItem(block)) {
			block.remove(RemovalReason.RELATED_LINKS, LINKS);
		}
	}

	/** Linked headings that stand together have no text of their own: they lead to other articles. */
	private void cutLinkedHeadings() {
		List<HtmlBlock> kept = blocks.stream().filter(HtmlBlock::isKept).toList();
		for (int i = 0; i < kept.size(); i++) {
			boolean before = i > 0 && isLinkedHeading(kept.get(i - 1));
			boolean after = i + 1 == kept.size() || isLinkedHeading(kept.get(i + 1));
			if (isLinkedHeading(kept.get(i)) && (before || after)) {
				kept.get(i).remove(RemovalReason.RELATED_LINKS, "linked headings together");
			}
		}
	}

	/** One line that is a link may be the article's, several together are a list of others. */
	private void cutLinkedLines() {
		List<HtmlBlock> kept = blocks.stream().filter(HtmlBlock::isKept).toList();
		for (int begin = 0; begin < kept.size(); begin++) {
			int end = begin;
			while (end < kept.size() && isLinkedLine(kept.get(end))) {
				end++;
			}
			if (end - begin >= LIST) {
				kept.subList(begin, end).stream().filter(block -> !AnnouncedList.hasItem(block))
						.forEach(block -> block.remove(RemovalReason.RELATED_LINKS, "links together"));
			}
			begin = Math.max(begin, end - 1);
		}
	}

	private static boolean isLinkedLine(HtmlBlock block) {
		return block.kind() == ParagraphKind.TEXT && block.linkShare() > 0.9 && !Sentences.ends(block.text());
	}

	private static boolean isLinkedHeading(HtmlBlock block) {
		return block.kind() == ParagraphKind.HEADING && block.linkShare() > 0.9;
	}
}
