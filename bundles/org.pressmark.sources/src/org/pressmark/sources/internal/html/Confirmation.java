// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.List;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/** Corrects what the markup says of the paragraphs by the text that the page gives to machines. */
final class Confirmation {

	/** A body without so much of the prose before its end is an extract. */
	private static final double MOST = 0.7;

	private final StructuredBody body;
	private final List<HtmlBlock> blocks;

	Confirmation(StructuredBody body, List<HtmlBlock> blocks) {
		this.body = body;
		this.blocks = blocks;
	}

	/** Keeps prose that is part of the body after all, whatever the element around it is called. */
	void restore() {
		blocks.stream().filter(block -> !block.isKept() && block.isProse() && block.kind() != ParagraphKind.CAPTION)
				.filter(body::confirms).forEach(HtmlBlock::restore);
	}

	/**
	 * Cuts what stands behind the body's last paragraph. What stands before its first is not cut: pages leave out the key
	 * points at the top.
	 */
	void cutBehind() {
		int last = blocks.size() - 1;
		while (last >= 0 && !body.endsWith(blocks.get(last))) {
			last--;
		}
		if (last >= 0 && isMostlyConfirmed(blocks.subList(0, last + 1))) {
			blocks.subList(last + 1, blocks.size())
					.forEach(block -> block.remove(RemovalReason.OUTSIDE, "behind what json-ld articleBody ends with"));
		}
	}

	private boolean isMostlyConfirmed(List<HtmlBlock> part) {
		return Prose.total(part.stream().filter(body::confirms).toList()) >= MOST * Prose.total(part);
	}
}
