// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.EnumMap;
import java.util.Map;

import org.pressmark.operations.search.Exclusion.Reason;

/**
 * How often wanted names occur.
 *
 * @param articles in how many articles
 * @param free how many occurrences nothing stands against
 * @param excluded how many there are of each reason that stands against marking; those of which there are none are left
 *        out
 */
public record OccurrenceCounts(int articles, int free, Map<Reason, Integer> excluded) {

	public OccurrenceCounts {
		excluded = excluded.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(excluded));
	}

	/** How many occurrences there are in all. */
	public int all() {
		return free + excluded.values().stream().mapToInt(Integer::intValue).sum();
	}
}
