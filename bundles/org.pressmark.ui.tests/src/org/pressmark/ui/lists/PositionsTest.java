// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where rows go when the order changes. */
class PositionsTest {

	private static final long[] BEFORE = { 10, 20, 30, 40 };

	@Test
	void of_SomeGone_LeftOut() {
		assertArrayEquals(new int[] { 2, 0 }, new Positions(new long[] { 40, 5, 10 }).of(new long[] { 10, 20, 40 }));
	}

	@Test
	void nearest_StillThere() {
		assertEquals(2, new Positions(new long[] { 40, 30, 20 }).nearest(1, BEFORE));
	}

	@Test
	void nearest_Gone_TheNextOne() {
		assertEquals(1, new Positions(new long[] { 10, 30, 40 }).nearest(1, BEFORE));
	}

	@Test
	void nearest_NoneBehindIsLeft_TheLast() {
		assertEquals(1, new Positions(new long[] { 10, 20 }).nearest(3, BEFORE));
	}

	@Test
	void nearest_NothingLeft() {
		assertEquals(-1, new Positions(new long[0]).nearest(1, BEFORE));
	}

	@Test
	void nearest_NothingBefore() {
		assertEquals(1, new Positions(new long[] { 1, 2 }).nearest(0, new long[0]));
	}
}
