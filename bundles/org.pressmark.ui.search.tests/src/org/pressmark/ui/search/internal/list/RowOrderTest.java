// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Rows in an order. */
class RowOrderTest {

	private static final List<String> ROWS = List.of("b2", "a1", "B1", "a2", "c");
	private final RowOrder<String, String> byLetter = new RowOrder<>(row -> row.substring(0, 1),
			String.CASE_INSENSITIVE_ORDER);

	private static int[] all() {
		return IntStream.range(0, ROWS.size()).toArray();
	}

	@Test
	void sorted_WhatIsComparedAlikeStaysAsItCame() {
		assertArrayEquals(new int[] { 1, 3, 0, 2, 4 }, byLetter.sorted(ROWS, all()));
	}

	@Test
	void reversed_WhatIsComparedAlikeStaysAsItCame() {
		assertArrayEquals(new int[] { 4, 0, 2, 1, 3 }, byLetter.reversed().sorted(ROWS, all()));
	}

	@Test
	void sorted_OnlyTheseRows() {
		assertArrayEquals(new int[] { 2, 4 }, byLetter.sorted(ROWS, new int[] { 4, 2 }));
		assertArrayEquals(new int[] {}, new RowOrder<String, Integer>(String::length, Comparator.naturalOrder()).sorted(ROWS, new int[] {}));
	}
}
