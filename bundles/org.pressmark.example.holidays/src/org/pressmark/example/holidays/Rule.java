// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.function.IntFunction;

import com.ibm.icu.util.DangiCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/** On which day of a year something is celebrated. */
@FunctionalInterface
interface Rule extends IntFunction<LocalDate> {

	/** As ICU counts. */
	long MILLISECONDS_A_DAY = 86_400_000;

	/** Always on the same day. */
	static Rule on(Month month, int day) {
		return year -> LocalDate.of(year, month, day);
	}

	/** On the first, second… such day of the week in a month; −1 is the last one. */
	static Rule on(int ordinal, DayOfWeek day, Month month) {
		return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
	}

	/** So many days after Easter Sunday of the western churches. */
	static Rule afterEaster(int days) {
		return year -> easter(year).plusDays(days);
	}

	/** On a day of the Korean lunar calendar. */
	static Rule lunar(int month, int day) {
		return year -> {
			// In the middle of a year there is no doubt which lunar one it is.
			DangiCalendar calendar = new DangiCalendar(TimeZone.GMT_ZONE, ULocale.KOREA);
			calendar.setTime(new Date(LocalDate.of(year, Month.JULY, 1).toEpochDay() * MILLISECONDS_A_DAY));
			calendar.set(DangiCalendar.MONTH, month - 1);
			calendar.set(DangiCalendar.IS_LEAP_MONTH, 0);
			calendar.set(DangiCalendar.DAY_OF_MONTH, day);
			return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLISECONDS_A_DAY));
		};
	}

	/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
		return LocalDate.of(year, f / 31, f % 31 + 1);
	}
}
