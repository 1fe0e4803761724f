// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;
import java.util.Optional;

import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Phrases;

/** Finds the note, behind the text that is shown, that the rest of it is for subscribers. */
final class SubscribersNote {

	private SubscribersNote() {
	}

	/** What the note says; empty when there is none, or text of the article follows it. */
	static Optional<String> in(List<HtmlBlock> blocks) {
		return blocks.reversed().stream().takeWhile(block -> !(block.isKept() && block.isProse()))
				.filter(block -> block.isCutAs(RemovalReason.SUBSCRIPTION)).map(HtmlBlock::text)
				.filter(Phrases::isForSubscribers).findFirst();
	}
}
