// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order dates that are three numbers have day, month and year. */
public enum DateOrder {
	/** 3.5.2021 is the third of May. */
	DAY_FIRST,
	/** 5/3/2021 is the third of May. */
	MONTH_FIRST,
	/** 21-05-03 is the third of May. */
	YEAR_FIRST;

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})\\.?");
	private static final String DOT = ".";
	private static final int YEARS_AHEAD = 20;
	private static final int CENTURY = 100;
	private static final int YEAR_DIGITS = 4;

	/** The one that is usual where somebody is, as CLDR has it. */
	public static DateOrder of(Locale locale) {
		String format = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
				locale);
		if (format.indexOf('y') < format.indexOf('d')) {
			return YEAR_FIRST;
		}
		return format.indexOf('d') < format.indexOf('M') ? DAY_FIRST : MONTH_FIRST;
	}

	/** As a person calls it. */
	public String label() {
		return switch (this) {
		case DAY_FIRST -> Messages.order_dayFirst;
		case MONTH_FIRST -> Messages.order_monthFirst;
		case YEAR_FIRST -> Messages.order_yearFirst;
		};
	}

	/** The three numbers of a text; empty if it is something else. */
	static Optional<MatchResult> numbers(String text) {
		Matcher matcher = NUMBERS.matcher(text);
		return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	/** Whether there are dots between three numbers, which nobody writes who writes the month first. */
	static boolean areDotted(MatchResult numbers) {
		return numbers.group(2).equals(DOT);
	}

	/**
	 * The day that three numbers are in this order; empty if they are none. A year of four digits is a year wherever it is.
	 *
	 * @param today two digits are a year of the century that ends twenty years after it
	 */
	Optional<LocalDate> day(MatchResult numbers, LocalDate today) {
		String first = numbers.group(1);
		String last = numbers.group(YEAR_DIGITS);
		if (first.length() == YEAR_DIGITS) {
			return day(first, numbers.group(3), last, today);
		}
		if (last.length() == YEAR_DIGITS && this == YEAR_FIRST) {
			return Optional.empty();
		}
		return switch (this) {
		case DAY_FIRST -> day(last, numbers.group(3), first, today);
		case MONTH_FIRST -> day(last, first, numbers.group(3), today);
		case YEAR_FIRST -> day(first, numbers.group(3), last, today);
		};
	}

	private static Optional<LocalDate> day(String year, String month, String day, LocalDate today) {
		if (year.length() != 2 && year.length() != YEAR_DIGITS || day.length() > 2) {
			return Optional.empty();
		}
		try {
			int number = Integer.parseInt(year);
			int last = today.getYear() + YEARS_AHEAD;
			int whole = year.length() == 2 ? last - Math.floorMod(last - number, CENTURY) : number;
			return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty(); // The 31 February, or another order.
		}
	}
}
