// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts the underlines of overlapping places on different levels below the words: short ones close to the words, long
 * ones further down, so that what is nested looks nested.
 */
public final class Levels {

	private Levels() {
	}

	/**
	 * The level of each value, from 0.
	 *
	 * @param count how many levels there are; what finds none free shares the last one
	 */
	public static <T> Map<T, Integer> assign(IntervalIndex<T> index, Function<? super T, TextRange> place, int count) {
		Map<T, Integer> levels = new HashMap<>();
		List<T> shortestFirst = index.values().stream()
				.sorted(Comparator.comparingInt(value -> place.apply(value).length())).toList();
		for (T value : shortestFirst) {
			TextRange range = place.apply(value);
			BitSet taken = new BitSet();
			for (T other : index.overlapping(range.begin(), range.end())) {
				Integer level = levels.get(other);
				if (level != null) {
					taken.set(level);
				}
			}
			levels.put(value, Math.min(taken.nextClearBit(0), count - 1));
		}
		return levels;
	}
}
