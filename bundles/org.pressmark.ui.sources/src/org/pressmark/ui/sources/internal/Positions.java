// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Where rows are in an order; each row is there once at most. */
final class Positions {

	private final long[] order;
	/** Made when somebody asks: a list that was empty asks for nothing. */
	private Map<Long, Integer> places;

	/** @param order row numbers */
	Positions(long[] order) {
		this.order = order;
	}

	/** Where these rows are; those that are not there are left out. */
	int[] of(long[] rows) {
		return LongStream.of(rows).mapToObj(this::place).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
	}

	/**
	 * Where the row is that was at a place in an earlier order; if it is gone, the first one behind it that is still
	 * there, or else the last of all.
	 *
	 * @return -1 if there are none at all
	 */
	int nearest(int index, long[] before) {
		return IntStream.range(index, before.length).mapToObj(i -> place(before[i])).filter(Objects::nonNull)
				.findFirst().orElse(order.length - 1);
	}

	private Integer place(long row) {
		if (places == null) {
			places = HashMap.newHashMap(order.length);
			for (int i = 0; i < order.length; i++) {
				places.put(order[i], i);
			}
		}
		return places.get(row);
	}
}
