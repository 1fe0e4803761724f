// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.List;

/**
 * How much a search found.
 *
 * @param articles in how many articles
 * @param hits at how many places; an article that was found by its title or a field only counts as one
 * @param isLimited whether there is more than was given
 * @param warnings what was not searched, each in one line for a person: articles in which a regular expression took too
 *        long
 */
public record SearchCounts(int articles, int hits, boolean isLimited, List<String> warnings) {

	public SearchCounts {
		warnings = List.copyOf(warnings);
	}
}
