// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.Ticks.Tick;

class TicksTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-03T18:00 | 2021-05-03T18:10 | 2021-05-03T18:00 | 2021-05-03T18:01 | 18:00 | 3 May 2021
			2021-05-03T10:00 | 2021-05-03T20:00 | 2021-05-03T10:00 | 2021-05-03T11:00 | 10:00 | 3 May 2021
			2021-03-27T12:00 | 2021-04-01T12:00 | 2021-03-27T12:00 | 2021-03-27T18:00 | 12:00 | 27 Mar 2021
			2021-04-28T00:00 | 2021-05-22T00:00 | 2021-04-28T00:00 | 2021-04-29T00:00 | 28    | April 2021
			2021-04-28T00:00 | 2021-07-22T00:00 | 2021-04-26T00:00 | 2021-05-03T00:00 | Mon   | April 2021
			2021-02-10T00:00 | 2022-02-10T00:00 | 2021-02-01T00:00 | 2021-03-01T00:00 | Feb   | 2021
			2020-02-10T00:00 | 2024-02-10T00:00 | 2020-01-01T00:00 | 2020-04-01T00:00 | Jan   | 2020
			1998-02-10T00:00 | 2012-02-10T00:00 | 1998-01-01T00:00 | 1999-01-01T00:00 | 1998  | 1990
			1903-02-10T00:00 | 2021-02-10T00:00 | 1900-01-01T00:00 | 1910-01-01T00:00 | 1900  | 1900
			1066-02-10T00:00 | 2021-02-10T00:00 | 1050-01-01T00:00 | 1100-01-01T00:00 | 1050  | 1000
			-0500-01-01T00:00 | 0500-01-01T00:00 | -0549-01-01T00:00 | -0499-01-01T00:00 | 550 BC | 1000 BC
			""")
	void of_FromMinutesToCenturies(LocalDateTime from, LocalDateTime to, LocalDateTime first, LocalDateTime second,
			String label, String context) {
		Ticks ticks = Ticks.of(TimeAxis.fit(new TimeRange(from, to), 1000, 0, 0), 1000, Locale.UK);
		assertEquals(first, ticks.minor().get(0).time());
		assertEquals(second, ticks.minor().get(1).time());
		assertTrue(ticks.minor().getFirst().label().contains(label), ticks.minor()::toString);
		assertTrue(ticks.major().getFirst().label().contains(context), ticks.major()::toString);
	}

	@Test
	void of_Months_AreAsLongAsTheyAre() {
		TimeRange year = new TimeRange(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2025, 1, 1, 0, 0));
		List<Tick> months = Ticks.of(TimeAxis.fit(year, 732, 0, 0), 732, Locale.ROOT).minor();
		assertEquals(62, months.get(1).x() - months.get(0).x(), 0.01);
		assertEquals(58, months.get(2).x() - months.get(1).x(), 0.01);
	}

	@Test
	void of_Days_AreEquallyLong_AlsoWhereClocksAreChanged() {
		TimeRange march = new TimeRange(LocalDateTime.of(2021, 3, 20, 0, 0), LocalDateTime.of(2021, 4, 9, 0, 0));
		List<Tick> days = Ticks.of(TimeAxis.fit(march, 1000, 0, 0), 1000, Locale.UK).minor();
		assertEquals(21, days.size());
		for (int i = 1; i < days.size(); i++) {
			assertEquals(50, days.get(i).x() - days.get(i - 1).x(), 0.01);
		}
	}

	@Test
	void of_BeforeChristAndAfter_AreRoundYears_AndNoneTwice() {
		TimeRange years = new TimeRange(LocalDateTime.of(-250, 1, 1, 0, 0), LocalDateTime.of(250, 1, 1, 0, 0));
		Ticks ticks = Ticks.of(TimeAxis.fit(years, 500, 0, 0), 500, Locale.UK);
		assertEquals(List.of("300 BC", "250 BC", "200 BC", "150 BC", "100 BC", "50 BC", "1 AD", "50", "100", "150", "200"),
				ticks.minor().stream().map(Tick::label).toList());
		assertEquals(List.of("500 BC", "1 AD"), ticks.major().stream().map(Tick::label).toList());
	}

	@Test
	void of_MillionsOfYears_AreRoundYears_InGroupsOfDigits() {
		TimeAxis axis = new TimeAxis(-1.7e7 * 365.2425 * 86_400, 1000 / (2e7 * 365.2425 * 86_400));
		Ticks ticks = Ticks.of(axis, 1000, Locale.UK);
		assertEquals("20,000,000 BC", ticks.minor().getFirst().label());
		assertEquals("10,000,000 BC", ticks.minor().get(1).label());
		assertEquals("1 AD", ticks.minor().get(2).label());
		assertTrue(Ticks.of(axis, 1000, Locale.GERMANY).minor().getFirst().label().startsWith("20.000.000"), ticks::toString);
	}

	@Test
	void of_German_HasTheEraOnlyWhereItIsNeeded() {
		TimeRange decades = new TimeRange(LocalDateTime.of(1998, 1, 1, 0, 0), LocalDateTime.of(2012, 1, 1, 0, 0));
		assertEquals("1998", Ticks.of(TimeAxis.fit(decades, 1000, 0, 0), 1000, Locale.GERMANY).minor().getFirst().label());
		TimeRange old = new TimeRange(LocalDateTime.of(-250, 1, 1, 0, 0), LocalDateTime.of(250, 1, 1, 0, 0));
		assertEquals("300 v. Chr.", Ticks.of(TimeAxis.fit(old, 500, 0, 0), 500, Locale.GERMANY).minor().getFirst().label());
	}

	/** As the other calendar below has them. */
	@Test
	void labels_HaveTheDigitsOfTheLocale() {
		TimeAxis axis = new TimeAxis(TimeAxis.seconds(LocalDateTime.of(2021, 5, 1, 0, 0)), 100 / 86_400.0);
		Ticks ticks = Ticks.of(axis, 100, Locale.forLanguageTag("fa-IR"));
		assertTrue(ticks.major().getFirst().label().endsWith("\u06f2\u06f0\u06f2\u06f1"), ticks::toString);
		assertTrue(ticks.minor().getFirst().label().contains("\u06f1"), ticks::toString);
		Ticks far = Ticks.of(new TimeAxis(TimeAxis.seconds(LocalDateTime.of(20_000, 6, 1, 0, 0)), 1e-6), 100, Locale.forLanguageTag("fa-IR"));
		assertTrue(far.minor().getFirst().label().contains("\u06f2\u06f0\u066c\u06f0\u06f0\u06f0")
				|| far.minor().getFirst().label().contains("\u06f1\u06f9\u066c"), far::toString);
	}

	@Test
	void of_Korean() {
		TimeRange weeks = new TimeRange(LocalDateTime.of(2021, 4, 28, 0, 0), LocalDateTime.of(2021, 5, 22, 0, 0));
		Ticks ticks = Ticks.of(TimeAxis.fit(weeks, 1000, 0, 0), 1000, Locale.KOREA);
		assertEquals("28일", ticks.minor().getFirst().label());
		assertEquals("2021년 4월", ticks.major().getFirst().label());
	}

	@Test
	void of_AnyScaleAndPlace_IsOrderedAndNotTooMany() {
		for (double scale = TimeAxis.MIN_SCALE; scale <= TimeAxis.MAX_SCALE; scale *= 1.7) {
			for (double origin : new double[] { -3.15e16, -6e10, 0, 1.6e9, 3.15e16 }) {
				Ticks ticks = Ticks.of(new TimeAxis(origin, scale), 1200, Locale.UK);
				assertFalse(ticks.minor().isEmpty());
				assertFalse(ticks.major().isEmpty());
				assertOrdered(ticks.minor(), 50);
				assertOrdered(ticks.major(), 30);
			}
		}
	}

	private static void assertOrdered(List<Tick> ticks, int max) {
		assertTrue(ticks.size() <= max, () -> ticks.size() + " ticks from " + ticks.getFirst());
		for (int i = 1; i < ticks.size(); i++) {
			assertTrue(ticks.get(i).time().isAfter(ticks.get(i - 1).time()), ticks::toString);
			assertTrue(ticks.get(i).x() > ticks.get(i - 1).x(), ticks::toString);
		}
	}
}
