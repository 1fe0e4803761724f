// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Captions;
import org.pressmark.sources.internal.article.Sentences;

/** Finds captions that no markup names: the only text, and a short one, in a box with a picture. */
final class Pictures {

	private static final int LONGEST = 300;
	private static final int LEVELS = 4;
	/** So many captions tell a story. */
	private static final int STORY = 3;
	private static final Evaluator PICTURES = QueryParser.parse("img, picture, amp-img");
	/** What has a credit. */
	private static final Evaluator SHOWN = QueryParser.parse("img, picture, amp-img, figure, video, iframe, svg, noscript");

	/** Of all text in a box, by its number. */
	private final int[] lengths;

	private Pictures(List<HtmlBlock> blocks) {
		lengths = new int[Box.count(blocks)];
		for (HtmlBlock block : blocks) {
			// To the top, for what else a box holds may lie deep in it.
			for (Box box = block.box(); box != null; box = box.parent()) {
				lengths[box.number()] += block.text().length();
			}
		}
	}

	static void cutCaptions(List<HtmlBlock> blocks) {
		Pictures pictures = new Pictures(blocks);
		List<HtmlBlock> captions = new ArrayList<>();
		for (HtmlBlock block : blocks) {
			if (block.isKept() && pictures.isCaption(block)) {
				captions.add(block);
			}
		}
		// A page of nothing but pictures tells its story in their captions.
		if (Prose.total(captions) * 2 <= Prose.total(blocks)) {
			captions.forEach(block -> block.remove(RemovalReason.CAPTION, "alone with a picture"));
		}
	}

	/** Keeps the captions of a page that shows pictures and says hardly anything beside. */
	static void keepStory(List<HtmlBlock> blocks) {
		List<HtmlBlock> captions = new ArrayList<>();
		int told = 0;
		for (HtmlBlock block : blocks) {
			if (block.isCutAs(RemovalReason.CAPTION) && (block.isProse() || isSaid(block.text()))) {
				captions.add(block);
				told += block.weight();
			}
		}
		if (captions.size() >= STORY && told >= 2 * Prose.total(blocks)) {
			captions.forEach(HtmlBlock::restore);
		}
	}

	/**
	 * Keeps what stands in sentences below the pictures amid a text, each once. What is said below the main one goes to the
	 * article itself.
	 */
	static void keepCaptions(List<HtmlBlock> blocks, Optional<HtmlBlock> main) {
		Set<String> said = new HashSet<>();
		main.ifPresent(block -> said.add(block.key()));
		List<HtmlBlock> captions = new ArrayList<>();
		boolean begun = false;
		for (HtmlBlock block : blocks) {
			if (block.isKept()) {
				begun |= block.kind() == ParagraphKind.TEXT;
				captions.forEach(HtmlBlock::restore);
				captions.clear();
			} else if (begun && isSaidBelow(block) && said.add(block.key())) {
				captions.add(block);
			}
		}
	}

	private static boolean isSaidBelow(HtmlBlock block) {
		return block.isCutAs(RemovalReason.CAPTION) && block.kind() == ParagraphKind.CAPTION
				&& block.element().closest("figure") != null && isSaid(block.text());
	}

	/** Whether there is more than a label or a credit. */
	private static boolean isSaid(String caption) {
		return Sentences.endsWithMark(caption) || Captions.endsWithCredit(caption) && !Captions.isCredit(caption);
	}

	/** Whether a picture stands right before or behind the paragraph, or in it, or in one of the boxes it begins or ends. */
	static boolean isBeside(HtmlBlock block) {
		Element box = block.element();
		for (int level = 0; level < LEVELS && box != null; level++, box = box.parent()) {
			if (Stream.of(box.previousElementSibling(), box, box.nextElementSibling()).filter(Objects::nonNull)
					.anyMatch(near -> near.selectFirst(SHOWN) != null)) {
				return true;
			}
			if (box.previousElementSibling() != null && box.nextElementSibling() != null) {
				return false;
			}
		}
		return false;
	}

	/** Whether a paragraph stands in a box with a picture and nothing else. */
	private boolean isCaption(HtmlBlock block) {
		if (block.text().length() > LONGEST || block.kind() != ParagraphKind.TEXT) {
			return false;
		}
		Box box = block.box();
		for (int level = 0; level < LEVELS && box != null && isAlone(block, box); level++, box = box.parent()) {
			// A paragraph that a picture floats in is text.
			if (!box.element().nameIs("p") && box.element().selectFirst(PICTURES) != null) {
				return true;
			}
		}
		return false;
	}

	private boolean isAlone(HtmlBlock block, Box box) {
		return lengths[box.number()] <= block.text().length();
	}
}
