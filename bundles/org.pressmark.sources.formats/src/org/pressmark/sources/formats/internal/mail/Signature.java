// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.Block;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;

/** Tells who signs a message, below a line of two hyphens (RFC 3676, 4.3), from its text. */
final class Signature {

	private static final String LINE = "--";
	/** More is no signature. */
	private static final int MOST_LINES = 12;
	private static final int MOST_CHARACTERS = 800;

	private Signature() {
	}

	/**
	 * Cuts it.
	 *
	 * @param blocks of the message's text
	 * @return the same, with the signature at their end removed
	 */
	static List<Block> cut(List<Block> blocks) {
		int begin = blocks.size() - 1;
		while (begin >= 0 && !blocks.get(begin).text().equals(LINE)) {
			begin--;
		}
		if (begin <= 0 || blocks.size() - begin > MOST_LINES
				|| blocks.subList(begin, blocks.size()).stream().mapToInt(block -> block.text().length()).sum() > MOST_CHARACTERS) {
			return blocks;
		}
		List<Block> cut = new ArrayList<>(blocks.subList(0, begin));
		endWithText(cut);
		blocks.subList(begin, blocks.size()).forEach(block -> cut.add(block.isKept() ? new Block(block.kind(), block.text(),
				Optional.of(RemovalReason.OUTSIDE), "signs the message") : block));
		return cut;
	}

	/** With regards and a name ends a letter; there is nothing left that they could be headings of. */
	private static void endWithText(List<Block> blocks) {
		for (int i = blocks.size() - 1; i >= 0 && (!blocks.get(i).isKept() || blocks.get(i).kind() == ParagraphKind.HEADING); i--) {
			blocks.set(i, blocks.get(i).isKept() ? blocks.get(i).as(ParagraphKind.TEXT) : blocks.get(i));
		}
	}
}
