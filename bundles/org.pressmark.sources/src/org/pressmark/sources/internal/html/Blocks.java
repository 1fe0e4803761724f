// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.Phrases;
import org.pressmark.sources.internal.article.Sentences;

/** Judges the paragraphs within the article's element, each by itself and by its neighbours. */
final class Blocks {

	private static final int LONGEST_CAPTION = 300;

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
		cutTails();
		blocks.stream().filter(HtmlBlock::isKept).forEach(Blocks::cutByItself);
		Pictures.cutCaptions(blocks);
		new HeadLines(blocks, authors).cut();
		Repetition.cut(blocks);
		cutLinkedHeadings();
		new FootLines(blocks, authors).cut();
	}

	private void cutTitle(HtmlBlock heading) {
		heading.isTitle();
		String key = heading.key();
		page.stream().filter(block -> block.key().equals(key))
				.forEach(block -> block.remove(RemovalReason.REPEATED_TITLE, "the same as the title"));
	}

	/** A heading over other articles takes along what follows it up to the next prose. */
	private void cutTails() {
		for (int i = 0; i < blocks.size(); i++) {
			HtmlBlock heading = blocks.get(i);
			Optional<RemovalReason> tail = Phrases.tail(heading.text());
			if (heading.isKept() && tail.isPresent()) {
				heading.remove(tail.get(), "wording");
				while (i + 1 < blocks.size() && !(blocks.get(i + 1).isKept() && blocks.get(i + 1).isProse())) {
					blocks.get(++i).remove(tail.get(), "under " + heading.text());
				}
			}
		}
	}

	private static void cutByItself(HtmlBlock block) {
		Optional<RemovalReason> wording = Phrases.line(block.text());
		boolean credited = block.text().length() <= LONGEST_CAPTION && Captions.endsWithCredit(block.text());
		if (block.key().isEmpty()) {
			block.remove(RemovalReason.WIDGET, "neither letters nor digits");
		} else if (block.kind() == ParagraphKind.CAPTION || credited) {
			block.remove(RemovalReason.CAPTION, "caption");
		} else if (wording.isPresent()) {
			block.remove(wording.get(), "wording");
		} else if (block.linkShare() > 0.9 && !block.isWritten() && !Sentences.ends(block.text())
				&& block.kind() != ParagraphKind.HEADING) {
			block.remove(RemovalReason.RELATED_LINKS, "nothing but links");
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

	private static boolean isLinkedHeading(HtmlBlock block) {
		return block.kind() == ParagraphKind.HEADING && block.linkShare() > 0.9;
	}
}
