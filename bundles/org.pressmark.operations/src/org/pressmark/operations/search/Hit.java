// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

/**
 * A place that a search found, or an article as a whole.
 *
 * @param articleId the article
 * @param title its title, if known
 * @param outlet who published it, if known
 * @param published when, as EDTF, if known
 * @param begin offset of the first UTF-16 unit in its text; -1 if the article was found by its title or a field only
 * @param end offset behind the last UTF-16 unit; -1 if the article was found by its title or a field only
 * @param before some words before, in the same paragraph
 * @param match the words found; empty if the article was found by its title or a field only
 * @param after some words behind, in the same paragraph
 */
public record Hit(String articleId, Optional<String> title, Optional<String> outlet, Optional<String> published,
		int begin, int end, String before, String match, String after) {

	/** Whether it is a place in the text. */
	public boolean isInText() {
		return begin >= 0;
	}
}
