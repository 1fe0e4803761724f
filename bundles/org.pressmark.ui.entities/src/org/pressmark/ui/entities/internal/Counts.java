// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.operations.entities.Concordance;
import org.pressmark.operations.entities.Frequency;
import org.pressmark.operations.entities.OutletCount;
import org.pressmark.operations.entities.Period;
import org.pressmark.store.ArticleUse;

/**
 * How often an entity is named, counted before somebody looks: articles may be many.
 *
 * @param articles those that name it, by their ids
 * @param outlets by outlet
 * @param times over time, by each length of time
 * @param lost how many more marks of it have lost their words, so that they count nowhere until somebody decides
 */
record Counts(Map<String, ArticleUse> articles, List<OutletCount> outlets, Map<Period, Frequency> times, int lost) {

	/** Nothing is counted yet. */
	static final Counts NONE = new Counts(Map.of(), List.of(), Map.of(), 0);

	/** Counts; not for the UI thread. */
	static Counts of(Concordance concordance) {
		Map<Period, Frequency> times = new EnumMap<>(Period.class);
		for (Period each : Period.values()) {
			times.put(each, concordance.over(each));
		}
		return new Counts(concordance.articles().stream()
				.collect(Collectors.toMap(ArticleUse::articleId, Function.identity())), concordance.outlets(), times,
				concordance.lost());
	}

	/** How often by a length of time. */
	Frequency over(Period period) {
		return times.getOrDefault(period, new Frequency(period, List.of(), 0, 0));
	}
}
