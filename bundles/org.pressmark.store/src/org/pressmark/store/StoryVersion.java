// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/**
 * An article that tells the same story as another one.
 *
 * @param articleId its id
 * @param similarity how much its text and that of the other one have in common, from 0 to 1, see
 *        {@link org.pressmark.model.similarity.Shingles#similarity}; it may be little where articles in between have more
 */
public record StoryVersion(String articleId, double similarity) {

	/** Whether both say the same words, letter case, signs and spaces left aside. */
	public boolean isExact() {
		return similarity == 1;
	}
}
