// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.sources.RemovalReason;

/** Cuts links that come again and again with the same words, as buttons do. */
final class Repetition {

	private static final int OFTEN = 3;
	private static final int LONGEST = 60;
	private static final double MOSTLY = 0.5;

	private Repetition() {
	}

	static void cut(List<HtmlBlock> blocks) {
		Map<String, List<HtmlBlock>> alike = new HashMap<>();
		for (HtmlBlock block : blocks) {
			if (block.isKept() && isLink(block)) {
				alike.computeIfAbsent(block.key(), key -> new ArrayList<>()).add(block);
			}
		}
		alike.values().stream().filter(all -> all.size() >= OFTEN).flatMap(List::stream)
				.forEach(block -> block.remove(RemovalReason.REPEATED_TEXT, "a link that comes again and again"));
	}

	private static boolean isLink(HtmlBlock block) {
		return block.text().length() <= LONGEST && block.linkShare() > MOSTLY && !block.isWritten();
	}
}
