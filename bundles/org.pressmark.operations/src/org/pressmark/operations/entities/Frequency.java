// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;

/**
 * How often something is named over time.
 *
 * @param period how long each stretch of time is
 * @param counts the stretches in which it is named, in order; the others are left out, however long
 * @param unknown in how many places of articles whose date of publication is unknown, or not known as precisely
 * @param unknownArticles in how many such articles
 */
public record Frequency(Period period, List<PeriodCount> counts, int unknown, int unknownArticles) {

	public Frequency {
		counts = List.copyOf(counts);
	}
}
