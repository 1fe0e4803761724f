// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;

/**
 * Articles that tell the same story in much the same words, each as at least one of the others does
 * ({@link org.pressmark.model.similarity.Retelling}): for most that means that they have at least
 * {@link org.pressmark.model.similarity.Fingerprint#THRESHOLD} in common. A text that shares
 * just that much with another is found with a probability of 0.985, one that shares half or more with 0.999 or more.
 *
 * @param articleIds their ids, in the order of import; one alone is no story of several versions
 */
public record Story(List<String> articleIds) {

	public Story {
		articleIds = List.copyOf(articleIds);
	}

	/** What names the story: the id of the article that is there longest. */
	public String id() {
		return articleIds.getFirst();
	}
}
