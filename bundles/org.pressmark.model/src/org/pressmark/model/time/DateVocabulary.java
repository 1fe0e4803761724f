// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How dates are said in a language: the patterns of {@code words_LANGUAGE.properties}, and the names of months and
 * weekdays, which are CLDR's. Immutable.
 * <p>
 * In a pattern, {@code {day}}, {@code {month}}, {@code {year}} and so on become groups of these names; {@code {d}},
 * {@code {a}} and {@code {b}} are dates in words themselves.
 */
final class DateVocabulary {

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE);
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private final Properties properties;
	private final Map<String, Integer> months = new HashMap<>();
	private final Map<String, Integer> weekdays = new HashMap<>();
	private final Map<String, Integer> numbers;
	private final Map<String, Integer> ordinals;
	private final Map<String, Integer> days;
	private final Map<String, Integer> seasons = new HashMap<>();
	private final Map<String, List<Pattern>> patterns = new HashMap<>();
	private final Set<String> all;

	private DateVocabulary(Properties properties, Locale language) {
		this.properties = properties;
		numbers = list("numbers");
		ordinals = list("ordinals");
		days = list("days");
		for (TextStyle style : STYLES) {
			Arrays.stream(Month.values())
					.forEach(month -> months.put(plain(month.getDisplayName(style, language)), month.getValue()));
			Arrays.stream(DayOfWeek.values())
					.forEach(day -> weekdays.put(plain(day.getDisplayName(style, language)), day.getValue()));
		}
		moreMonths();
		for (int code = EdtfGrouping.FIRST_CODE; properties.containsKey("season." + code); code++) {
			for (String name : properties.getProperty("season." + code).split("\\|")) {
				seasons.put(name, code);
			}
		}
		Map<String, String> groups = groups();
		properties.stringPropertyNames().forEach(key -> patterns.put(key, compile(properties.getProperty(key), groups)));
		all = words().collect(Collectors.toSet());
	}

	/** The vocabulary of a locale's language; empty when there is none. */
	static Optional<DateVocabulary> of(Locale locale) {
		String file = "words_" + locale.getLanguage() + ".properties";
		return Optional.ofNullable(properties(file))
				.map(found -> new DateVocabulary(found, Locale.of(locale.getLanguage())));
	}

	/** The keys and values of a file beside this class; null when there is no such file. */
	static Properties properties(String file) {
		var stream = DateVocabulary.class.getResourceAsStream(file);
		if (stream == null) {
			return null;
		}
		try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Names separated by bars, each with its other forms behind it: the first ones mean 1. */
	private Map<String, Integer> list(String key) {
		Map<String, Integer> values = new HashMap<>();
		String[] names = properties.getProperty(key, "").split("\\|");
		for (int i = 0; i < names.length && !names[i].isEmpty(); i++) {
			for (String name : names[i].split(" ")) {
				values.put(name.replace("\\", ""), i + 1);
			}
		}
		return values;
	}

	private void moreMonths() {
		String more = properties.getProperty("month.more", "");
		Arrays.stream(more.split("\\|")).filter(entry -> !entry.isEmpty()).map(entry -> entry.split("="))
				.forEach(entry -> months.put(entry[0], Integer.valueOf(entry[1])));
	}

	private static String plain(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	private Map<String, String> groups() {
		Map<String, String> groups = new HashMap<>();
		groups.put("day", "(?<day>\\d{1,2})" + properties.getProperty("dayEnding"));
		groups.put("month", "(?<month>" + any(months) + ")\\.?");
		groups.put("year", "(?<year>\\d{4})");
		groups.put("season", "(?<season>" + any(seasons) + ")");
		groups.put("ordinal", "(?<ordinal>" + any(ordinals) + ")");
		groups.put("n", "(?<n>\\d{1,4}" + (numbers.isEmpty() ? "" : "|" + any(numbers)) + ")");
		groups.put("days", "(?<days>" + any(days) + ")");
		groups.put("digit", "(?<digit>[1-4])");
		groups.put("roman", "(?<roman>[ivx]+)");
		groups.put("weekday", "(?<weekday>" + any(weekdays) + ")");
		groups.put("anyWeekday", "(?:" + any(weekdays) + ")\\.?");
		groups.put("hour", "(?<hour>\\d{1,2})");
		groups.put("minute", "(?<minute>\\d\\d)");
		groups.put("second", "(?<second>\\d\\d)");
		groups.put("zone", "\\(?(?<zone>[A-Z]{1,5}|(?:UTC|GMT)?[-+\u2212]\\d{1,2}(?::?\\d\\d)?)\\)?");
		groups.put("time", "(?<time>(?<![\\d:.])" + properties.getProperty("timeBegin") + ".*?)");
		List.of("a", "b", "d").forEach(name -> groups.put(name, "(?<" + name + ">\\S.*?)"));
		return groups;
	}

	private static String any(Map<String, Integer> names) {
		return names.keySet().stream().sorted(Comparator.comparing(String::length).reversed()
				.thenComparing(Comparator.naturalOrder())).map(Pattern::quote).collect(Collectors.joining("|"));
	}

	private static List<Pattern> compile(String alternatives, Map<String, String> groups) {
		return Arrays.stream(alternatives.split(" \\| ")).map(pattern -> compileOne(pattern, groups)).toList();
	}

	private static Pattern compileOne(String pattern, Map<String, String> groups) {
		String spaced = pattern.strip().replace(" ?", "\\s*").replace(" ", "\\s+");
		String regex = PLACEHOLDER.matcher(spaced)
				.replaceAll(match -> Matcher.quoteReplacement(groups.get(match.group(1))));
		return Pattern.compile(regex, FLAGS);
	}

	/** The matches of a text with what is said under a key, the likeliest first. */
	Stream<Matcher> matches(String key, String text) {
		return patterns.getOrDefault(key, List.of()).stream().map(pattern -> pattern.matcher(text))
				.filter(Matcher::matches);
	}

	int month(String name) {
		return months.get(name.toLowerCase(Locale.ROOT));
	}

	DayOfWeek weekday(String name) {
		return DayOfWeek.of(weekdays.get(name.toLowerCase(Locale.ROOT)));
	}

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

	int days(String name) {
		return days.get(name.toLowerCase(Locale.ROOT));
	}

	/** Whether a word is a month but for its capital, which it needs in a sentence: "He may 3 times". */
	boolean isMonthWithoutCapital(String word) {
		return Boolean.parseBoolean(properties.getProperty("monthsAreCapitalized"))
				&& months.containsKey(plain(word)) && Character.isLowerCase(word.codePointAt(0));
	}

	/** Endings of words behind a date in a sentence, in languages that write them together. */
	List<String> endings() {
		return Arrays.stream(properties.getProperty("endings", "").split("\\|")).filter(each -> !each.isEmpty()).toList();
	}

	/** Whether a word, or the beginning of one where words are not set apart, is of this vocabulary. */
	boolean knows(String word) {
		String plain = plain(word);
		boolean together = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
		return together ? all.stream().anyMatch(plain::startsWith) : all.contains(plain);
	}

	private Stream<String> words() {
		Stream<String> names = Stream.of(months, weekdays, numbers, ordinals, days, seasons)
				.flatMap(map -> map.keySet().stream());
		Stream<String> literals = properties.stringPropertyNames().stream().map(properties::getProperty)
				.flatMap(value -> WORD.matcher(PLACEHOLDER.matcher(value).replaceAll(" ")).results())
				.map(match -> match.group().toLowerCase(Locale.ROOT));
		return Stream.concat(names, literals);
	}
}
