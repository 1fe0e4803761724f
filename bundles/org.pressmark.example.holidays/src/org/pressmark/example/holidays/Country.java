// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.holidays;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.Month;
import java.util.List;

/** Countries and the public holidays that they have as a whole. */
enum Country {

	GERMANY(holiday("newYear", Rule.on(Month.JANUARY, 1)), holiday("goodFriday", Rule.afterEaster(-2)),
			holiday("easterMonday", Rule.afterEaster(1)), holiday("labourDay", Rule.on(Month.MAY, 1)),
			holiday("ascension", Rule.afterEaster(39)), holiday("whitMonday", Rule.afterEaster(50)),
			holiday("germanUnity", Rule.on(Month.OCTOBER, 3)), holiday("christmas", Rule.on(Month.DECEMBER, 25)),
			holiday("boxingDay", Rule.on(Month.DECEMBER, 26))),

	SOUTH_KOREA(holiday("newYear", Rule.on(Month.JANUARY, 1)), holiday("seollal", Rule.lunar(1, 1)),
			holiday("independenceMovement", Rule.on(Month.MARCH, 1)), holiday("childrensDay", Rule.on(Month.MAY, 5)),
			holiday("buddhasBirthday", Rule.lunar(4, 8)), holiday("memorialDay", Rule.on(Month.JUNE, 6)),
			holiday("liberation", Rule.on(Month.AUGUST, 15)), holiday("chuseok", Rule.lunar(8, 15)),
			holiday("foundation", Rule.on(Month.OCTOBER, 3)), holiday("hangul", Rule.on(Month.OCTOBER, 9)),
			holiday("christmas", Rule.on(Month.DECEMBER, 25))),

	UNITED_STATES(holiday("newYear", Rule.on(Month.JANUARY, 1)), holiday("kingDay", Rule.on(3, MONDAY, Month.JANUARY)),
			holiday("washingtonsBirthday", Rule.on(3, MONDAY, Month.FEBRUARY)),
			holiday("memorialDay", Rule.on(-1, MONDAY, Month.MAY)), holiday("independenceDay", Rule.on(Month.JULY, 4)),
			holiday("labourDay", Rule.on(1, MONDAY, Month.SEPTEMBER)), holiday("columbusDay", Rule.on(2, MONDAY, Month.OCTOBER)),
			holiday("veteransDay", Rule.on(Month.NOVEMBER, 11)), holiday("thanksgiving", Rule.on(4, THURSDAY, Month.NOVEMBER)),
			holiday("christmas", Rule.on(Month.DECEMBER, 25)));

	/**
	 * A holiday.
	 *
	 * @param key the key of its name
	 * @param rule its day in each year
	 */
	record Holiday(String key, Rule rule) {
	}

	private final List<Holiday> holidays;

	Country(Holiday... holidays) {
		this.holidays = List.of(holidays);
	}

	private static Holiday holiday(String key, Rule rule) {
		return new Holiday(key, rule);
	}

	/** The holidays in the order of the year, about. */
	List<Holiday> holidays() {
		return holidays;
	}
}
