// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells dates on which no article can have appeared: days that there are not, and days to come. */
final class ImpossibleDate {

	private static final Pattern DAY = Pattern.compile("\\s*([12]\\d{3})-(\\d{1,2})-(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
	/** Zones differ by as much. */
	private static final int DAYS_AHEAD = 2;
	/** Monthlies are of the next month. */
	private static final int DAYS_AHEAD_OF_MONTHS = 31;
	private static final int MONTHS = 12;
	private static final int LENGTH_OF_DAY = 10;

	private ImpossibleDate() {
	}

	/** Whether a value as machines write dates names a day that there is not: {@code 2021-02-31}. Zeros say that there is none. */
	static boolean isNoDay(String value) {
		Matcher day = DAY.matcher(Beginning.of(value));
		return day.matches() && isNoDay(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
	}

	private static boolean isNoDay(int year, int month, int day) {
		return month > 0 && day > 0 && (month > MONTHS || day > YearMonth.of(year, month).lengthOfMonth());
	}

	/** Whether a date lies behind the day on which this is asked. */
	static boolean isToCome(String edtf) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		int length = Math.min(edtf.length(), LENGTH_OF_DAY);
		LocalDate last = today.plusDays(length < LENGTH_OF_DAY ? DAYS_AHEAD_OF_MONTHS : DAYS_AHEAD);
		return edtf.substring(0, length).compareTo(last.toString().substring(0, length)) > 0;
	}
}
