// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.timeline.TimeRange;

class ExportRangeTest {

	private static final TimeRange MAY = range("2021-05-01", "2021-06-01");

	@Test
	void within_DaysOfTheRange() {
		assertEquals("2021-05-01/2021-05-31", period(MAY, EventFilter.ALL));
		assertEquals("2021-05-03", period(range("2021-05-03", "2021-05-04"), EventFilter.ALL));
	}

	@Test
	void within_FilterHasAPeriod_BothHold() {
		assertEquals("2021-05-20/2021-05-31", period(MAY, filter("2021-05-20/2021-07")));
		assertEquals("2021-05-03", period(MAY, filter("2021-05-03")));
	}

	@Test
	void within_NothingOfThePeriodIsInTheRange_ThePeriodHolds() {
		assertEquals("1953", period(MAY, filter("1953")));
	}

	@Test
	void within_YearsFarAway_AreOpen() {
		assertEquals("2021-05-01/..", period(range("2021-05-01", "+170000002-01-01"), EventFilter.ALL));
		assertEquals(EventFilter.ALL, ExportRange.within(range("-170000002-01-01", "+170000002-01-01"), EventFilter.ALL));
	}

	private static String period(TimeRange range, EventFilter filter) {
		return ExportRange.within(range, filter).period().orElseThrow().toString();
	}

	private static EventFilter filter(String period) {
		return EventFilter.ALL.withPeriod(Optional.of(Edtf.parse(period)));
	}

	private static TimeRange range(String from, String to) {
		return new TimeRange(LocalDate.parse(from).atStartOfDay(), LocalDate.parse(to).atStartOfDay());
	}
}
