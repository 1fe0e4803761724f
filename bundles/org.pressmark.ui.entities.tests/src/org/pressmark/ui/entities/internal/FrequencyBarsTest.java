// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.entities.Period;
import org.pressmark.operations.entities.PeriodCount;
import org.pressmark.ui.entities.internal.FrequencyBars.Bar;

class FrequencyBarsTest {

	@Test
	void of_LeavesRoomForTheTimeBetween() {
		List<Bar> bars = FrequencyBars.of(Period.MONTH, List.of(count("2021-01-01", 2), count("2021-04-01", 4)), 400, 100);
		assertEquals(List.of(new Bar(0, 80, 50), new Bar(300, 80, 100)), bars);
	}

	@Test
	void of_MoreTimeThanPixels_StaysInside() {
		List<Bar> bars = FrequencyBars.of(Period.DAY, List.of(count("1921-01-01", 1000), count("2021-01-01", 1)), 50, 20);
		assertEquals(new Bar(0, 1, 20), bars.getFirst());
		assertEquals(1, bars.getLast().height());
		assertTrue(bars.getLast().x() < 50);
	}

	@Test
	void of_NoRoom_HasNone() {
		assertEquals(List.of(), FrequencyBars.of(Period.WEEK, List.of(count("2021-01-04", 1)), 100, 0));
	}

	private static PeriodCount count(String begin, int annotations) {
		return new PeriodCount(LocalDate.parse(begin), annotations, 1);
	}
}
