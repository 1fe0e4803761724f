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
		for (int i = blocks.size() - 1; i >= 0; i--) {
			HtmlBlock block = blocks.get(i);
			if (block.isKept() && block.isProse()) {
				break;
			}
			if (block.isCutAs(RemovalReason.SUBSCRIPTION) && Phrases.isForSubscribers(block.text())) {
				return Optional.of(block.text());
			}
		}
		return Optional.empty();
	}
}
