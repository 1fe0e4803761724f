// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class RowAllocatorTest {

	@Test
	void allocate_TakesTheFirstRowThatIsFree_AsSearchingThemAllDoes() {
		for (int maxRows : new int[] { 1, 3, 8, 1000 }) {
			Random random = new Random(maxRows);
			RowAllocator allocator = new RowAllocator(maxRows);
			List<Double> ends = new ArrayList<>();
			for (int i = 0; i < 5000; i++) {
				double left = i + random.nextInt(3);
				double right = left + random.nextInt(1, 100);
				assertEquals(search(ends, left, right, maxRows), allocator.allocate(left, right));
			}
			assertEquals(ends.size(), allocator.rows());
		}
	}

	private static int search(List<Double> ends, double left, double right, int maxRows) {
		for (int row = 0; row < ends.size(); row++) {
			if (ends.get(row) <= left) {
				ends.set(row, right);
				return row;
			}
		}
		if (ends.size() == maxRows) {
			return RowAllocator.NONE;
		}
		ends.add(right);
		return ends.size() - 1;
	}
}
