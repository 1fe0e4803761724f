// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first date that is written out in an English sentence: "May 3", "3 May 2021", "May 2021", "2021-05-03".
 * It is a proposal for a person to look at, so it knows only what it cannot get wrong.
 */
public final class DateWords {

	private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
	private static final String MONTH = "\\b(?<month>" + MONTHS + ")(?:[a-z]{0,6})\\.?";
	private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b";
	private static final String YEAR = "(?<year>(?:19|20)\\d\\d)\\b";
	private static final Pattern NUMERIC = Pattern.compile("\\b(?:19|20)\\d\\d-[01]\\d(?:-[0-3]\\d)?\\b");
	private static final Pattern DAY_FIRST = pattern("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + YEAR + ")?");
	private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s+" + DAY + "(?:,?\\s+" + YEAR + ")?");
	private static final Pattern MONTH_ONLY = pattern(MONTH + ",?\\s+" + YEAR);

	private DateWords() {
	}

	/**
	 * The first date in a sentence.
	 *
	 * @param year what to take for a day that is written without one: that of publication; empty to leave such days out
	 */
	public static Optional<Edtf> find(String sentence, OptionalInt year) {
		Matcher numeric = NUMERIC.matcher(sentence);
		if (numeric.find()) {
			return numeric(numeric.group());
		}
		return day(DAY_FIRST.matcher(sentence), year).or(() -> day(MONTH_FIRST.matcher(sentence), year))
				.or(() -> month(MONTH_ONLY.matcher(sentence)));
	}

	/**
	 * The date that a person typed: EDTF, or a whole date in English words.
	 *
	 * @throws EdtfException if it is neither
	 */
	public static Edtf parse(String typed) {
		boolean words = !typed.isEmpty() && Character.isLetter(typed.codePointAt(0)) || typed.indexOf(' ') > 0;
		return (words ? find(typed, OptionalInt.empty()) : Optional.<Edtf>empty()).orElseGet(() -> Edtf.parse(typed));
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
	}

	private static Optional<Edtf> numeric(String digits) {
		try {
			boolean day = digits.length() == "2021-05-03".length();
			return Optional.of(day ? Edtf.day(LocalDate.parse(digits)) : Edtf.month(YearMonth.parse(digits)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<Edtf> day(Matcher matcher, OptionalInt year) {
		while (matcher.find()) {
			String written = matcher.group("year");
			if (written == null && year.isEmpty() || !isMonth(matcher)) {
				continue;
			}
			try {
				int ofYear = written == null ? year.getAsInt() : Integer.parseInt(written);
				int day = Integer.parseInt(matcher.group("day"));
				return Optional.of(Edtf.day(LocalDate.of(ofYear, month(matcher.group("month")), day)));
			} catch (DateTimeException e) {
				// "May 40" is no day; a later match may be one.
			}
		}
		return Optional.empty();
	}

	private static Optional<Edtf> month(Matcher matcher) {
		while (matcher.find()) {
			if (isMonth(matcher)) {
				int year = Integer.parseInt(matcher.group("year"));
				return Optional.of(Edtf.month(YearMonth.of(year, month(matcher.group("month")))));
			}
		}
		return Optional.empty();
	}

	/** "Maybe 3" begins like a month; and "may 3" is a month only with its capital. */
	private static boolean isMonth(Matcher matcher) {
		String word = matcher.group().replaceAll("[^A-Za-z ]", " ").strip();
		for (String each : word.split(" +")) {
			if (Character.isUpperCase(each.charAt(0)) && isMonthName(each.toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isMonthName(String word) {
		for (Month month : Month.values()) {
			String name = month.name().toLowerCase(Locale.ROOT);
			if (word.equals(name) || word.length() >= 3 && word.length() <= 4 && name.startsWith(word)) {
				return true;
			}
		}
		return false;
	}

	private static int month(String letters) {
		return MONTHS.indexOf(letters.toLowerCase(Locale.ROOT)) / "jan|".length() + 1;
	}
}
