// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates that are three numbers: "3.5.2021", "5/3/21", "2021. 5. 3.". Between dots the day comes first, for nobody
 * who writes the month first writes it so; otherwise the short date format of the locale says which one is the day, as
 * CLDR has it. If only the other order makes a date, it is that.
 */
final class DateNumbers {

	private static final Pattern YEAR_LAST = Pattern
			.compile("(?<first>\\d{1,2})(?<dot>[./-]) ?(?<second>\\d{1,2})\\k<dot> ?(?<year>\\d{4}|\\d\\d)");
	private static final Pattern YEAR_FIRST = Pattern
			.compile("(?<year>\\d{4})(?<dot>[./]) ?(?<first>\\d{1,2})\\k<dot> ?(?<second>\\d{1,2})\\.?");
	private static final Pattern TOGETHER = Pattern.compile("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)");
	private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})/(?<year>\\d{4})");
	private static final Pattern MONTH_LAST = Pattern.compile("(?<year>\\d{4})/(?<month>\\d{1,2})");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
	private static final int YEARS_AHEAD = 20;
	private static final int CENTURY = 100;
	private static final int MONTHS = 12;

	private final boolean dayFirst;
	private final Optional<LocalDate> reference;

	/** @param reference the day to whose time a year of two digits belongs */
	DateNumbers(Locale locale, Optional<LocalDate> reference) {
		String format = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
				IsoChronology.INSTANCE, locale);
		dayFirst = format.indexOf('d') < format.indexOf('M');
		this.reference = reference;
	}

	/** Whether a text is three numbers, a date or not. */
	static boolean areIn(DateFragment fragment) {
		return YEAR_LAST.matcher(fragment.text()).matches() || YEAR_FIRST.matcher(fragment.text()).matches();
	}

	/** Whether a text is a number too short for a year. */
	static boolean isNone(DateFragment fragment) {
		return NUMBER.matcher(fragment.text()).matches();
	}

	/**
	 * The date that a text is; empty when it is something else.
	 *
	 * @throws EdtfException when the numbers are no date
	 */
	Optional<DateReading> read(DateFragment fragment) {
		Matcher last = YEAR_LAST.matcher(fragment.text());
		if (last.matches()) {
			boolean isDotted = last.group("dot").equals(".");
			return Optional.of(isDotted ? readDotted(fragment, last) : read(fragment, last, dayFirst, true));
		}
		Matcher first = YEAR_FIRST.matcher(fragment.text());
		return first.matches() ? Optional.of(read(fragment, first, false, false)) : Optional.empty();
	}

	/**
	 * "20210503", as ISO 8601 has days without hyphens, or "5/2021" or "2021/05": what is a date where one is asked for, and may be any
	 * number in a sentence. Empty when it is something else.
	 */
	static Optional<DateReading> readWhole(DateFragment fragment) {
		Matcher day = TOGETHER.matcher(fragment.text());
		Optional<Matcher> month = Stream.of(MONTH, MONTH_LAST).map(each -> each.matcher(fragment.text()))
				.filter(Matcher::matches).findFirst();
		if (day.matches()) {
			return Edtf.tryParse(day.replaceFirst("${year}-${month}-${day}")).map(DateReading::of);
		}
		return month.flatMap(found -> month(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("month"))));
	}

	private static Optional<DateReading> month(int year, int month) {
		return month >= 1 && month <= MONTHS ? Optional.of(DateReading.of(EdtfDate.of(year, month))) : Optional.empty();
	}

	private DateReading readDotted(DateFragment fragment, Matcher numbers) {
		return DateReading.of(read(fragment, numbers, true, true).value());
	}

	private DateReading read(DateFragment fragment, Matcher numbers, boolean dayIsFirst, boolean eitherOrder) {
		int first = Integer.parseInt(numbers.group("first"));
		int second = Integer.parseInt(numbers.group("second"));
		List<Edtf> dates = new ArrayList<>();
		for (int year : years(numbers.group("year"))) {
			add(dates, year, dayIsFirst ? second : first, dayIsFirst ? first : second);
			if (eitherOrder) {
				add(dates, year, dayIsFirst ? first : second, dayIsFirst ? second : first);
			}
		}
		if (dates.isEmpty()) {
			throw fragment.refused("numbers");
		}
		return DateReading.of(dates);
	}

	private static void add(List<Edtf> dates, int year, int month, int day) {
		try {
			dates.add(EdtfDate.of(LocalDate.of(year, month, day)));
		} catch (DateTimeException e) {
			// This order makes no date; the other one may.
		}
	}

	/** Two digits are a year of the century that ends twenty years ahead. */
	private List<Integer> years(String digits) {
		int number = Integer.parseInt(digits);
		if (digits.length() > 2) {
			return List.of(number);
		}
		if (reference.isEmpty()) {
			return List.of();
		}
		int last = reference.get().getYear() + YEARS_AHEAD;
		return List.of(last - Math.floorMod(last - number, CENTURY));
	}
}
