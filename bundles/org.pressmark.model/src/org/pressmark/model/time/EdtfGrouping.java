// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;

/**
 * The ways in which months are grouped within a year, by the codes of ISO 8601-2:2019, section 4.8, that are written in
 * place of a month. Seasons are those of meteorology, which begin with a month: those "independent of location" are
 * taken to be northern, and the one that begins in December belongs to the year of that December.
 */
enum EdtfGrouping {

	SEASON(21, 4, 3, EdtfPrecision.SEASON),
	NORTHERN_SEASON(25, 4, 3, EdtfPrecision.SEASON),
	SOUTHERN_SEASON(29, 4, 9, EdtfPrecision.SEASON),
	QUARTER(33, 4, 1, EdtfPrecision.QUARTER),
	QUADRIMESTER(37, 3, 1, EdtfPrecision.QUADRIMESTER),
	HALF(40, 2, 1, EdtfPrecision.HALF_YEAR);

	static final int FIRST_CODE = 21;
	static final int LAST_CODE = 41;

	private static final int MONTHS_PER_YEAR = 12;

	private final int firstCode;
	private final int count;
	private final int firstMonth;
	private final EdtfPrecision precision;

	EdtfGrouping(int firstCode, int count, int firstMonth, EdtfPrecision precision) {
		this.firstCode = firstCode;
		this.count = count;
		this.firstMonth = firstMonth;
		this.precision = precision;
	}

	/** @param code {@link #FIRST_CODE} to {@link #LAST_CODE} */
	static EdtfGrouping of(int code) {
		for (EdtfGrouping grouping : values()) {
			if (code < grouping.firstCode + grouping.count) {
				return grouping;
			}
		}
		throw new IllegalArgumentException("No group of months: " + code);
	}

	EdtfPrecision precision() {
		return precision;
	}

	/** Which one of the year's a code stands for, from 1 on. */
	int number(int code) {
		return code - firstCode + 1;
	}

	LocalDate firstDay(int year, int code) {
		return LocalDate.of(year, (firstMonth - 1 + (code - firstCode) * months()) % MONTHS_PER_YEAR + 1, 1);
	}

	LocalDate lastDay(int year, int code) {
		return firstDay(year, code).plusMonths(months()).minusDays(1);
	}

	/** The code of the one that begins with a month, 1 to 12. */
	int codeStarting(int month) {
		return firstCode + Math.floorMod(month - firstMonth, MONTHS_PER_YEAR) / months();
	}

	private int months() {
		return (int) precision.inMonths(1);
	}
}
