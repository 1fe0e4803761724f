// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import org.pressmark.model.Entity;

/**
 * An entity and where the articles speak of it.
 *
 * @param index its place among the entities of the report, from 0
 * @param mentions how often each article names it
 * @param quotations how many quotations it is the speaker of
 */
public record EntityEntry(int index, Entity entity, ArticleCounts mentions, int quotations) {

	/** Whether an article names it, or somebody says in one what it says. */
	boolean isSpokenOf() {
		return !mentions.isEmpty() || quotations > 0;
	}

	/** How often all articles name it. */
	public int mentionCount() {
		return mentions.total();
	}
}
