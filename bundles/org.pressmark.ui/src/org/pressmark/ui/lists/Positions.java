// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Where rows are in an order; each row is there once at most. */
final class Positions {

	/** To look for so many is quicker than to write down first where each row is. */
	private static final int FEW = 8;

	private final long[] order;
	private int asked;
	/** Made when somebody asks for many. */
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
		if (places == null && ++asked <= FEW) {
			int index = 0;
			while (index < order.length && order[index] != row) {
				index++;
			}
			return index == order.length ? null : index;
		}
		return places().get(row);
	}

	private Map<Long, Integer> places() {
		if (places == null) {
			places = HashMap.newHashMap(order.length);
			for (int i = 0; i < order.length; i++) {
				places.put(order[i], i);
			}
		}
		return places;
	}
}
