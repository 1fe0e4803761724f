// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * Makes the dates of a line clear that only the language of its page explains, so that {@link Dates} can find them: names
 * of months and weekdays, the halves of the day, the order of day and month, years of two digits, years of other
 * calendars than the Gregorian. What a language's names, order and calendar are is in Unicode CLDR as ICU4J has it.
 */
public final class LocalDates {

	/** Numbers that are a date whose order is the language's: {@code 03/04/2021}, {@code 3.4.21}. */
	private static final Pattern NUMBERS = Pattern
			.compile("(?<![\\d./-])(0?[1-9]|[12]\\d|3[01])([./-])(0?[1-9]|1[0-2])\\2((?:20)?\\d\\d)(?![\\d/-]|\\.\\d)");
	/** Numbers that begin with a month when the month comes first. */
	private static final Pattern MONTH_FIRST =
			Pattern.compile("(?<![\\d./-])(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/(20\\d\\d)(?![\\d/-])");
	/** Where these zones are, the month comes first. */
	private static final Pattern AMERICAN_ZONE =
			Pattern.compile("\\d\\s?(?i:[ap]\\.?m\\.?)\\s?\\(?[ECMP][DS]?T\\b");
	private static final Pattern OTHER_YEAR_FIRST =
			Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
	private static final Pattern OTHER_YEAR_LAST =
			Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
	private static final Pattern OTHER_YEAR_NAMED =
			Pattern.compile("(?<!\\d)(\\d{1,2})\\s([\\p{L}\\p{M}.]{2,20})\\s(\\d{4})(?!\\d)");
	private static final int FIRST_GREGORIAN = 1600;
	private static final int LAST_GREGORIAN = 2199;
	/** A year of two digits up to this one is of this century; whatever is more is not understood. */
	private static final int LATEST_SHORT_YEAR = 49;
	private static final String GREGORIAN = "gregorian";
	private static final String ENGLISH = "en";

	private static final Map<String, LocalDates> BY_LANGUAGE = new ConcurrentHashMap<>();

	private final boolean english;
	private final boolean dayFirst;
	private final Names names;
	private final ULocale calendarLocale;
	private final Map<String, Integer> otherMonths;

	private LocalDates(String language) {
		ULocale locale = ULocale.forLanguageTag(language);
		english = locale.getLanguage().equals(ENGLISH);
		dayFirst = !english && Names.isDayFirst(locale);
		names = english ? Names.NONE : Names.of(locale);
		String calendar = calendar(locale);
		calendarLocale = calendar.equals(GREGORIAN) ? null : locale.setKeywordValue("calendar", calendar);
		otherMonths = calendarLocale == null ? Map.of() : Names.months(calendarLocale);
	}

	private static String calendar(ULocale locale) {
		String[] types = Calendar.getKeywordValuesForLocale("calendar", ULocale.addLikelySubtags(locale), true);
		return types.length == 0 ? GREGORIAN : types[0];
	}

	/**
	 * Makes a line's dates clear.
	 *
	 * @param line     one line, on which the time depends
	 * @param language a BCP 47 tag; nothing is known of the empty one
	 * @return the line with dates as {@link Dates} understands them; what is not clear then stays as it is
	 */
	public static String clear(String line, String language) {
		String digits = Digits.toAscii(line);
		if (language.isEmpty() || digits.chars().noneMatch(c -> c >= '0' && c <= '9')) {
			return digits;
		}
		return LocalZones.withOffsets(BY_LANGUAGE.computeIfAbsent(language, LocalDates::new).clear(digits), language);
	}

	private String clear(String line) {
		if (english) {
			return AMERICAN_ZONE.matcher(line).find()
					? MONTH_FIRST.matcher(line).replaceAll(match -> iso(match.group(3), match.group(1), match.group(2)))
					: line;
		}
		String gregorian = calendarLocale == null ? line : withGregorianYears(line);
		String named = names.toEnglish(gregorian);
		return dayFirst ? NUMBERS.matcher(named).replaceAll(LocalDates::dayFirst) : named;
	}

	private static String dayFirst(MatchResult match) {
		String year = match.group(4);
		if (year.length() == 2 && Integer.parseInt(year) > LATEST_SHORT_YEAR) {
			return match.group();
		}
		return iso(year.length() == 2 ? "20" + year : year, match.group(3), match.group(1));
	}

	private static String iso(String year, String month, String day) {
		return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
	}

	private String withGregorianYears(String line) {
		String numbered = OTHER_YEAR_NAMED.matcher(line).replaceAll(match -> replaced(match,
				match.group(3), Optional.ofNullable(otherMonths.get(Names.key(match.group(2)))), match.group(1)));
		String first = OTHER_YEAR_FIRST.matcher(numbered).replaceAll(match -> replaced(match,
				match.group(1), Optional.of(Integer.valueOf(match.group(3))), match.group(4)));
		return OTHER_YEAR_LAST.matcher(first).replaceAll(match -> replaced(match,
				match.group(4), Optional.of(Integer.valueOf(match.group(3))), match.group(1)));
	}

	/** A year that is a Gregorian one is taken as that: both calendars are in use. */
	private String replaced(MatchResult match, String year, Optional<Integer> month, String day) {
		int number = Integer.parseInt(year);
		boolean gregorian = number >= FIRST_GREGORIAN && number <= LAST_GREGORIAN;
		return gregorian || month.isEmpty() ? Matcher.quoteReplacement(match.group())
				: gregorian(number, month.get(), Integer.parseInt(day)).filter(LocalDates::isOfThePress)
						.map(LocalDate::toString).orElseGet(() -> Matcher.quoteReplacement(match.group()));
	}

	private static boolean isOfThePress(LocalDate day) {
		return day.getYear() >= FIRST_GREGORIAN && day.getYear() <= LAST_GREGORIAN;
	}

	private Optional<LocalDate> gregorian(int year, int month, int day) {
		Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, calendarLocale);
		calendar.clear();
		calendar.setLenient(false);
		calendar.set(year, month - 1, day);
		try {
			return Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // The calendar has no such day.
		}
	}

	/** A locale, and those of all regions in which its language is written: months are called differently in some. */
	static List<ULocale> regions(ULocale locale) {
		return Stream.concat(Stream.of(locale), Stream.of(ULocale.getAvailableLocales())
				.filter(other -> other.getLanguage().equals(locale.getLanguage()))).distinct().toList();
	}
}
