// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Captions;

/**
 * Finds the caption of the main picture: the first one that stands between the title and the end of the text. What no
 * markup calls a caption must stand above the text or near its beginning, by a picture that is no icon.
 */
final class MainCaption {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:px)?");
	/** Narrower ones, in pixels, are icons. */
	private static final int NARROWEST = 100;
	/** A page has no more captions above its text; each look may be at all of the page. */
	private static final int MOST_LOOKS = 10;
	private static final int LEVELS = 4;
	private static final double MOST_LINKS = 0.5;
	/** So many paragraphs are the beginning. */
	private static final int BEGINNING = 3;

	private MainCaption() {
	}

	static Optional<HtmlBlock> in(List<HtmlBlock> blocks) {
		boolean below = false;
		int kept = 0;
		int looked = 0;
		int last = last(blocks);
		for (int i = 0; i < last; i++) {
			HtmlBlock block = blocks.get(i);
			below |= block.isTitle();
			kept += block.isKept() ? 1 : 0;
			if (below && block.isCutAs(RemovalReason.CAPTION) && (isMarked(block)
					|| kept <= BEGINNING && looked++ < MOST_LOOKS && hasPicture(block))) {
				return Optional.of(block);
			}
		}
		return Optional.empty();
	}

	/** The end of what is kept. */
	private static int last(List<HtmlBlock> blocks) {
		int last = blocks.size();
		while (last > 0 && !blocks.get(last - 1).isKept()) {
			last--;
		}
		return last;
	}

	private static boolean isMarked(HtmlBlock block) {
		return block.kind() == ParagraphKind.CAPTION || Captions.endsWithCredit(block.text());
	}

	private static boolean hasPicture(HtmlBlock block) {
		Element box = block.element();
		for (int level = 0; level < LEVELS && box != null && block.linkShare() < MOST_LINKS; level++, box = box.parent()) {
			Element picture = box.selectFirst("img, picture, amp-img");
			if (picture != null) {
				return !isIcon(picture) && block.kind() == ParagraphKind.TEXT;
			}
		}
		return false;
	}

	private static boolean isIcon(Element picture) {
		String width = picture.attr("width").strip();
		return NUMBER.matcher(width).matches() && Integer.parseInt(width.replace("px", "")) < NARROWEST;
	}
}
