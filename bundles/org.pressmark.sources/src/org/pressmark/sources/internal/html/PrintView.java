// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Locale;
import java.util.Set;

import org.pressmark.sources.internal.article.Resources;

/** Knows the title of a page that was made to be printed: it says so, as no headline does. */
final class PrintView {

	private static final Set<String> WORDS =
			Set.copyOf(Resources.lists(PrintView.class, "notices.properties", "\\|").get("print"));

	private PrintView() {
	}

	/** Whether a title may have such a part, which is told sooner than what its parts are. */
	static boolean mayBeSaid(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		for (String words : WORDS) {
			if (lower.contains(words)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a part of a title says that the page is there to be printed. */
	static boolean isSaid(String part) {
		return WORDS.contains(part.strip().toLowerCase(Locale.ROOT));
	}
}
