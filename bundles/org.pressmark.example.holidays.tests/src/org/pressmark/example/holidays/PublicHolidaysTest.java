// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;

class PublicHolidaysTest {

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	private static final int MOST_ITEMS = 2000;

	private static List<LayerItem> in(int from, int to) {
		TimeRange range = new TimeRange(LocalDateTime.of(from, 1, 1, 0, 0), LocalDateTime.of(to, 12, 31, 0, 0));
		return HOLIDAYS.items(range, MOST_ITEMS, Locale.UK);
	}

	/** From the governments' own lists. */
	@ParameterizedTest
	@CsvSource({ "2021-04-02,Good Friday (Germany)", "2021-05-13,Ascension Day (Germany)", "2024-05-20,Whit Monday (Germany)",
			"2021-02-12,Seollal (South Korea)", "2021-05-19,Buddha’s Birthday (South Korea)",
			"2021-09-21,Chuseok (South Korea)", "2023-01-22,Seollal (South Korea)", "2023-09-29,Chuseok (South Korea)",
			"2025-10-06,Chuseok (South Korea)", "2021-05-31,Memorial Day (United States)",
			"2021-11-25,Thanksgiving (United States)", "2024-01-15,Martin Luther King Day (United States)" })
	void items_OnTheirDays(String day, String title) {
		int year = Integer.parseInt(day.substring(0, 4));
		List<String> days = in(year, year).stream().filter(item -> item.title().equals(title))
				.map(item -> item.when().toString()).toList();
		assertEquals(List.of(day), days);
	}

	@Test
	void items_OfAllTimes_AreBounded() {
		assertTrue(in(-9999, 9999).size() < MOST_ITEMS + 100);
		assertEquals(List.of(), in(1800, 1900));
	}

	@Test
	void items_HaveDifferentIds() {
		List<LayerItem> items = in(2020, 2025);
		assertEquals(items.size(), items.stream().map(LayerItem::id).distinct().count());
	}
}
