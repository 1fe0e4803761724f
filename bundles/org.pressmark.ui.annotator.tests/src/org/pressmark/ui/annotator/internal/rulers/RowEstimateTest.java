// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.rulers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowEstimateTest {

	@Test
	void share_GrowsWithTheOffset() {
		String text = ("a line\n" + "x".repeat(500) + "\n\n").repeat(40);
		RowEstimate estimate = new RowEstimate(text);
		double before = 0;
		for (int offset = 0; offset <= text.length(); offset++) {
			double share = estimate.share(offset);
			assertTrue(before <= share && share <= 1, () -> "share " + share);
			before = share;
		}
	}

	@Test
	void share_CountsRowsNotUnits() {
		RowEstimate estimate = new RowEstimate("a\n".repeat(50) + "x".repeat(49));
		assertEquals(0, estimate.share(0));
		assertEquals(25 / 51d, estimate.share(50));
	}

	@Test
	void offset_IsOnTheRowOfItsShare() {
		String text = ("a line\n" + "x".repeat(500) + "\n\n").repeat(40);
		RowEstimate estimate = new RowEstimate(text);
		for (int percent = 0; percent <= 100; percent++) {
			double share = percent / 100d;
			assertEquals(share, estimate.share(estimate.offset(share)), 0.01);
		}
	}

	@Test
	void emptyText() {
		RowEstimate estimate = new RowEstimate("");
		assertEquals(0, estimate.share(0));
		assertEquals(0, estimate.offset(0));
		assertEquals(0, estimate.offset(1));
	}
}
