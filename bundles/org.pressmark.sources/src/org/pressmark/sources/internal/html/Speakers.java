// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.DateLine;
import org.pressmark.sources.internal.article.Sentences;

/**
 * Finds who speaks in a debate, and what is asked where each question is a link: several short lines in like elements,
 * each above text of its own, where that text is most of what the page has. A headline that leads elsewhere stands
 * between the paragraphs of a text, in no box with one of them.
 */
final class Speakers {

	private static final int FEWEST = 3;
	private static final int LONGEST = 60;
	/** The same of a question. */
	private static final int LONGEST_HEADING = 200;
	/** So many lines below the name there is speech: an office may stand between. */
	private static final int NEAR = 2;

	/** What the lines have in common. */
	private record Form(String tag, String className, String parent) {

		static Form of(Element element) {
			Element parent = element.parent();
			return new Form(element.normalName(), element.className(), parent == null ? "" : parent.normalName());
		}
	}

	private final List<HtmlBlock> blocks;

	private Speakers(List<HtmlBlock> blocks) {
		this.blocks = blocks;
	}

	/** Takes back that such lines were cut away as links or labels. */
	static void restore(List<HtmlBlock> blocks) {
		new Speakers(blocks).restore();
	}

	private void restore() {
		List<Integer> lines = new ArrayList<>();
		for (int at = 0; at < blocks.size(); at++) {
			if (isAboveSpeech(at)) {
				lines.add(at);
			}
		}
		if (lines.size() >= FEWEST) {
			restoreAmong(lines);
		}
	}

	private void restoreAmong(List<Integer> lines) {
		Collection<List<Integer>> groups = lines.stream().collect(Collectors.groupingBy(at -> Form.of(blocks.get(at).element())))
				.values();
		int all = Prose.total(blocks);
		groups.stream().filter(group -> group.size() >= FEWEST)
				.filter(group -> 2 * Prose.total(blocks.subList(group.getFirst(), blocks.size())) >= all)
				.filter(group -> opensText(group) || group.stream().allMatch(at -> isAloneInBox(at, group)))
				.flatMap(List::stream).map(blocks::get).filter(Speakers::isCutAsLine).forEach(HtmlBlock::restore);
	}

	private static boolean isCutAsLine(HtmlBlock block) {
		return block.isCutAs(RemovalReason.RELATED_LINKS) || block.isCutAs(RemovalReason.OUTSIDE);
	}

	private boolean isAboveSpeech(int at) {
		HtmlBlock line = blocks.get(at);
		boolean heading = line.kind() == ParagraphKind.HEADING;
		return (heading || line.kind() == ParagraphKind.TEXT)
				&& line.text().length() <= (heading ? LONGEST_HEADING : LONGEST)
				&& (line.isKept() || isCutAsLine(line)) && speech(at) > at && (heading || isName(line.text()));
	}

	/** Days and times stand above other articles, too. */
	private static boolean isName(String text) {
		return !Sentences.ends(text) && text.codePoints().anyMatch(Character::isLetter) && !DateLine.isMostlyDates(text);
	}

	/** Where the speech below the line begins; -1 when there is none. */
	private int speech(int at) {
		for (int below = at + 1; below <= at + NEAR && below < blocks.size(); below++) {
			if (isSpeech(blocks.get(below))) {
				return below;
			}
		}
		return -1;
	}

	private static boolean isSpeech(HtmlBlock block) {
		return block.isKept() && block.kind() != ParagraphKind.HEADING && block.linkShare() == 0
				&& Sentences.ends(block.text());
	}

	/** Whether these are headings, and all of the text stands under them. */
	private boolean opensText(List<Integer> group) {
		return blocks.get(group.getFirst()).kind() == ParagraphKind.HEADING
				&& Prose.total(blocks.subList(0, group.getFirst())) == 0;
	}

	/** Whether the smallest element with a line and its speech has no other such line. */
	private boolean isAloneInBox(int at, List<Integer> group) {
		Element speech = blocks.get(speech(at)).element();
		Element box = blocks.get(at).element();
		while (box != null && !Body.isWithin(speech, box)) {
			box = box.parent();
		}
		Element around = box;
		return group.stream().filter(other -> other != at)
				.noneMatch(other -> Body.isWithin(blocks.get(other).element(), around));
	}
}
