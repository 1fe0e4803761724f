// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The weekday that is written beside a day: "Monday" of "Monday, 3 May 2021".
 *
 * @param day the weekday
 * @param place where it is written
 */
record DateWeekday(DayOfWeek day, DateFragment place) {

	/** What is expected in place of something wrong is said in English. */
	private static final Locale MESSAGES = Locale.UK;

	/** @throws EdtfException when the day is another weekday: one of both is a mistake, and nobody knows which */
	void require(LocalDate date) {
		if (date.getDayOfWeek() != day) {
			throw place.refused("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, MESSAGES),
					EdtfFormat.of(MESSAGES).format(EdtfDate.of(date)));
		}
	}
}
