// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pressmark.sources.RemovalReason;

/**
 * Keeps what a page without any article has to say, for whoever wants it all the same: the teasers of a front page, the
 * captions of a gallery, lines too short for sentences. What belongs to no article on any page stays cut.
 */
final class BarePage {

	private static final Set<RemovalReason> ITS_OWN =
			EnumSet.of(RemovalReason.RELATED_LINKS, RemovalReason.CAPTION, RemovalReason.DECK, RemovalReason.REPEATED_CAPTION);

	private BarePage() {
	}

	/** Takes back what was cut of these for want of an article. */
	static void restore(List<HtmlBlock> blocks) {
		blocks.stream().filter(BarePage::isItsOwn).forEach(HtmlBlock::restore);
	}

	private static boolean isItsOwn(HtmlBlock block) {
		return block.isCutBy(Body.ELSEWHERE) || block.isCutAs(ITS_OWN);
	}
}
