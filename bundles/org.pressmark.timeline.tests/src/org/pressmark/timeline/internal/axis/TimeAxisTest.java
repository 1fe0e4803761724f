// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.timeline.TimeRange;

class TimeAxisTest {

	private static final LocalDateTime MAY = LocalDateTime.of(2021, 5, 1, 0, 0);
	private static final TimeRange MONTH = new TimeRange(MAY, MAY.plusMonths(1));

	@Test
	void fit_RangeFillsWidthButForMargins() {
		TimeAxis axis = TimeAxis.fit(MONTH, 1000, 20, 60);
		assertEquals(20, axis.x(MAY), 0.01);
		assertEquals(940, axis.x(MAY.plusMonths(1)), 0.01);
	}

	@Test
	void fit_RangeWithoutLength_IsAsLargeAsItGets() {
		TimeAxis axis = TimeAxis.fit(new TimeRange(MAY, MAY), 1000, 0, 0);
		assertEquals(TimeAxis.MAX_SCALE, axis.pixelsPerSecond());
		assertEquals(495, axis.x(MAY), 0.01);
	}

	@Test
	void time_IsTheInverseOfX() {
		TimeAxis axis = TimeAxis.fit(MONTH, 1000, 0, 0);
		LocalDateTime time = LocalDateTime.of(2021, 5, 7, 16, 59, 30);
		assertEquals(time, axis.time(axis.x(time)));
	}

	@Test
	void zoom_KeepsTheTimeUnderThePointer() {
		Random random = new Random(1);
		for (int i = 0; i < 10_000; i++) {
			TimeAxis axis = new TimeAxis(random.nextDouble(-1e10, 1e10), Math.pow(10, random.nextDouble(-10, 1)));
			double x = random.nextDouble(0, 2000);
			TimeAxis zoomed = axis.zoom(random.nextDouble(0.2, 5), x);
			double pixels = Math.abs(zoomed.secondsAt(x) - axis.secondsAt(x)) * zoomed.pixelsPerSecond();
			assertTrue(pixels < 0.01, () -> axis + " at " + x);
		}
	}

	@Test
	void zoom_StaysInRange() {
		TimeAxis axis = TimeAxis.fit(MONTH, 1000, 0, 0);
		assertEquals(TimeAxis.MAX_SCALE, axis.zoom(1e30, 500).pixelsPerSecond());
		assertEquals(TimeAxis.MIN_SCALE, axis.zoom(1e-30, 500).pixelsPerSecond());
		assertTrue(axis.zoom(1e-30, 500).pan(1e9).time(0).getYear() >= -999_999_999);
	}

	@Test
	void pan_MovesWhatIsThere() {
		TimeAxis axis = TimeAxis.fit(MONTH, 1000, 0, 0);
		assertEquals(axis.x(MAY) + 37, axis.pan(37).x(MAY), 0.01);
	}
}
