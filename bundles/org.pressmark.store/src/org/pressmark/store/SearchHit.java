// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/**
 * An article that a search found.
 *
 * @param articleId its id
 * @param title its title, or empty if unknown
 * @param begin offset of the first match in its text (UTF-16), or -1 if only the title matches
 * @param end offset behind that match, or -1
 * @param before some words before the match
 * @param words the match
 * @param after some words after the match
 */
public record SearchHit(String articleId, String title, int begin, int end, String before, String words,
		String after) {
}
