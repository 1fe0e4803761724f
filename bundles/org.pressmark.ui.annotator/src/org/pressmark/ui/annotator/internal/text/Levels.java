// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.analysis.TextSpan;

/**
 * Puts the underlines of overlapping places on different levels below the words: short ones close to the words, long
 * ones further down, so that what is nested looks nested.
 */
public final class Levels {

	private Levels() {
	}

	/**
	 * The level of each value, from 0. Takes in the order of {@code n log n}, also of places that all overlap: what is on
	 * one level, but for the last, does not, so it is found by where it begins.
	 *
	 * @param values in reading order
	 * @param count how many levels there are; what finds none free shares the last one
	 */
	static <T> Map<T, Integer> assign(List<T> values, Function<? super T, TextSpan> place, int count) {
		List<NavigableMap<Integer, TextSpan>> taken = Stream.generate(TreeMap<Integer, TextSpan>::new)
				.limit(count - 1L).collect(Collectors.toList());
		Map<T, Integer> levels = new HashMap<>();
		List<T> shortestFirst = values.stream()
				.sorted(Comparator.comparingInt(value -> place.apply(value).length())).toList();
		for (T value : shortestFirst) {
			TextSpan range = place.apply(value);
			int level = free(taken, range);
			if (level < taken.size()) {
				taken.get(level).put(range.begin(), range);
			}
			levels.put(value, level);
		}
		return levels;
	}

	/** The first level that has nothing there, or the last one. */
	private static int free(List<NavigableMap<Integer, TextSpan>> taken, TextSpan range) {
		int level = 0;
		while (level < taken.size() && overlaps(taken.get(level).lowerEntry(range.end()), range)) {
			level++;
		}
		return level;
	}

	private static boolean overlaps(Map.Entry<Integer, TextSpan> before, TextSpan range) {
		return before != null && before.getValue().overlaps(range);
	}
}
