// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An order of rows by something that many of them have in common, as their article: only what is different is compared,
 * so that a million rows are in order at once.
 *
 * @param <T> a row
 * @param <K> what it is sorted by
 * @param key what a row is sorted by; rows with the same stay as they came
 * @param order how these are compared
 */
public record RowOrder<T, K>(Function<T, K> key, Comparator<? super K> order) {

	/** The other way round. */
	public RowOrder<T, K> reversed() {
		return new RowOrder<>(key, order.reversed());
	}

	/**
	 * Puts rows in order.
	 *
	 * @param rows all of them
	 * @param which the numbers of those to be put in order
	 * @return the same numbers
	 */
	int[] sorted(List<T> rows, int[] which) {
		Map<K, Integer> numbers = new HashMap<>();
		List<K> keys = new ArrayList<>();
		int[] keyOf = new int[which.length];
		for (int i = 0; i < which.length; i++) {
			keyOf[i] = numbers.computeIfAbsent(key.apply(rows.get(which[i])), each -> {
				keys.add(each);
				return keys.size() - 1;
			});
		}
		return counted(which, keyOf, ranks(keys));
	}

	/** Which place each of the keys has; those that are compared alike have the same. */
	private int[] ranks(List<K> keys) {
		List<Integer> inOrder = IntStream.range(0, keys.size()).boxed()
				.sorted((one, other) -> order.compare(keys.get(one), keys.get(other))).toList();
		int[] ranks = new int[keys.size()];
		for (int i = 1; i < inOrder.size(); i++) {
			int before = inOrder.get(i - 1);
			int here = inOrder.get(i);
			ranks[here] = ranks[before] + (order.compare(keys.get(before), keys.get(here)) == 0 ? 0 : 1);
		}
		return ranks;
	}

	/** Sorted by counting: how many have each rank is where the next rank begins. */
	private static int[] counted(int[] which, int[] keyOf, int[] ranks) {
		int[] next = new int[ranks.length + 1];
		for (int key : keyOf) {
			next[ranks[key] + 1]++;
		}
		for (int i = 1; i < next.length; i++) {
			next[i] += next[i - 1];
		}
		int[] sorted = new int[which.length];
		for (int i = 0; i < which.length; i++) {
			sorted[next[ranks[keyOf[i]]]++] = which[i];
		}
		return sorted;
	}
}
