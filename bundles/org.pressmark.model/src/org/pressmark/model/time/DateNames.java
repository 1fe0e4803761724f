// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months, weekdays, seasons and numbers in a language, in lower case. Immutable. */
final class DateNames {

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE);
	private static final String BAR = "\\|";

	private final Map<String, Integer> months = new HashMap<>();
	private final Map<String, Integer> weekdays = new HashMap<>();
	private final Map<String, Integer> seasons = new HashMap<>();
	private final Map<String, Integer> numbers;
	private final Map<String, Integer> ordinals;
	private final Map<String, Integer> days;

	/** @param properties those of {@link DateVocabulary} */
	DateNames(Properties properties, Locale language) {
		for (TextStyle style : STYLES) {
			Arrays.stream(Month.values())
					.forEach(month -> months.put(plain(month.getDisplayName(style, language)), month.getValue()));
			Arrays.stream(DayOfWeek.values())
					.forEach(day -> weekdays.put(plain(day.getDisplayName(style, language)), day.getValue()));
		}
		addMore(properties.getProperty("month.more", ""), months);
		addMore(properties.getProperty("weekday.more", ""), weekdays);
		for (int code = EdtfGrouping.FIRST_CODE; properties.containsKey("season." + code); code++) {
			for (String name : properties.getProperty("season." + code).split(BAR)) {
				seasons.put(name, code);
			}
		}
		numbers = list(properties.getProperty("numbers", ""));
		ordinals = list(properties.getProperty("ordinals", ""));
		days = list(properties.getProperty("days", ""));
	}

	private static void addMore(String written, Map<String, Integer> names) {
		Arrays.stream(written.split(BAR)).filter(entry -> !entry.isEmpty()).map(entry -> entry.split("="))
				.forEach(entry -> names.put(entry[0], Integer.valueOf(entry[1])));
	}

	/** Names separated by bars, each with its other forms behind it: the first ones mean 1. */
	private static Map<String, Integer> list(String written) {
		Map<String, Integer> values = new HashMap<>();
		String[] names = written.split(BAR);
		for (int i = 0; i < names.length && !written.isEmpty(); i++) {
			for (String name : names[i].split(" ")) {
				values.put(name, i + 1);
			}
		}
		return values;
	}

	/** A name without the full stop of an abbreviation. */
	static String plain(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	/** The groups that are names, under what stands for them in patterns. */
	Map<String, String> groups() {
		Map<String, String> groups = new HashMap<>();
		groups.put("month", "(?<month>" + any(months) + ")\\.?");
		groups.put("season", "(?<season>" + any(seasons) + ")");
		groups.put("ordinal", "(?<ordinal>" + any(ordinals) + ")");
		groups.put("n", "(?<n>\\d{1,4}" + (numbers.isEmpty() ? "" : "|" + any(numbers)) + ")");
		groups.put("days", "(?<days>" + any(days) + ")");
		// A single letter is a weekday beside a date only: in Japanese, Sunday's is also that of the sun and of days.
		Map<String, Integer> whole = new HashMap<>(weekdays);
		whole.keySet().removeIf(name -> name.length() == 1);
		groups.put("weekday", "(?<weekday>" + any(whole) + ")");
		groups.put("anyWeekday", "(?<anyWeekday>" + any(weekdays) + ")\\.?");
		return groups;
	}

	/** The longest first, for the first that matches is taken. */
	private static String any(Map<String, Integer> names) {
		return names.keySet().stream().sorted(Comparator.comparing(String::length).reversed()
				.thenComparing(Comparator.naturalOrder())).map(Pattern::quote).collect(Collectors.joining("|"));
	}

	boolean isMonth(String word) {
		return months.containsKey(plain(word));
	}

	int month(String name) {
		return months.get(name.toLowerCase(Locale.ROOT));
	}

	DayOfWeek weekday(String name) {
		return DayOfWeek.of(weekdays.get(name.toLowerCase(Locale.ROOT)));
	}

	/** The code of a season, see {@link EdtfGrouping}. */
	int season(String name) {
		return seasons.get(name.toLowerCase(Locale.ROOT));
	}

	int ordinal(String name) {
		return ordinals.get(name.toLowerCase(Locale.ROOT));
	}

	/** A number in digits or words. */
	int number(String text) {
		Integer word = numbers.get(text.toLowerCase(Locale.ROOT));
		return word == null ? Integer.parseInt(text) : word;
	}

	/** A number of days that has a name of its own. */
	int days(String name) {
		return days.get(name.toLowerCase(Locale.ROOT));
	}

	Stream<String> all() {
		return Stream.of(months, weekdays, seasons, numbers, ordinals, days).flatMap(map -> map.keySet().stream());
	}
}
