// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;

/** What a language calls months, weekdays and the halves of the day, by ICU4J's {@link DateFormatSymbols}. */
final class Names {

	/** Of a language that needs no help. */
	static final Names NONE = new Names(Map.of(), Set.of(), List.of());

	private static final String[] ENGLISH =
			{ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	private static final int[] CONTEXTS = { DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE };
	private static final int[] WIDTHS = { DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED };
	private static final int SHORTEST_WEEKDAY = 3;
	private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
	private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{M}])";

	private final Map<String, Integer> months;
	private final Optional<Pattern> month;
	private final Optional<Pattern> weekday;
	private final Optional<Pattern> half;
	private final List<String> halves;

	private Names(Map<String, Integer> months, Set<String> weekdays, List<String> halves) {
		this.months = months;
		this.halves = halves;
		// Hebrew writes "in" as a part of the word.
		month = pattern(months.keySet()).map(any -> compile(NO_LETTER_BEFORE + "ב?(" + any + ")\\.?" + NO_LETTER_BEHIND));
		weekday = pattern(weekdays).map(any -> compile(NO_LETTER_BEFORE + "(?:" + any + ")" + NO_LETTER_BEHIND + "[.,،]{0,2}"));
		half = pattern(halves)
				.map(any -> compile("(?<=[:.]\\d\\d|[:.]\\d\\d:\\d\\d)\\s?(" + any + ")" + NO_LETTER_BEHIND));
	}

	/** Longer ones first, for of two that begin alike the first that fits counts. */
	private static Optional<String> pattern(Collection<String> names) {
		return names.isEmpty() ? Optional.empty()
				: Optional.of(names.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
						.collect(Collectors.joining("|")));
	}

	private static Pattern compile(String expression) {
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	static Names of(ULocale locale) {
		Map<String, Integer> months = new HashMap<>();
		Set<String> weekdays = new HashSet<>();
		for (ULocale region : LocalDates.regions(locale)) {
			DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, region);
			months(symbols).forEach(months::putIfAbsent);
			weekdays.addAll(weekdays(symbols));
		}
		weekdays.removeAll(months.keySet());
		List<String> halves = List.of(new DateFormatSymbols(locale).getAmPmStrings()).stream().map(Names::key).toList();
		return new Names(months, weekdays, halves);
	}

	/** The months of a calendar by their names, {@linkplain #fold folded}. */
	static Map<String, Integer> months(ULocale calendar) {
		return months(new DateFormatSymbols(Calendar.getInstance(calendar), calendar));
	}

	private static Map<String, Integer> months(DateFormatSymbols symbols) {
		Map<String, Integer> months = new HashMap<>();
		for (int context : CONTEXTS) {
			for (int width : WIDTHS) {
				String[] names = symbols.getMonths(context, width);
				for (int i = 0; i < names.length; i++) {
					String key = key(names[i]);
					if (key.codePoints().anyMatch(Character::isLetter) && !Character.isDigit(key.charAt(0))) {
						months.putIfAbsent(key, i + 1);
					}
				}
			}
		}
		return months;
	}

	private static Set<String> weekdays(DateFormatSymbols symbols) {
		Set<String> weekdays = new HashSet<>();
		for (int context : CONTEXTS) {
			for (int width : WIDTHS) {
				for (String name : symbols.getWeekdays(context, width)) {
					if (name.length() >= SHORTEST_WEEKDAY) {
						weekdays.add(key(name));
					}
				}
			}
		}
		return weekdays;
	}

	/** As in a line, where spaces are plain ones; without the point that the text may have or not. */
	static String key(String name) {
		String plain = fold(Whitespace.normalise(name));
		return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
	}

	/** Without case, character by character as {@link Pattern#UNICODE_CASE} does it, so that what it finds is known. */
	private static String fold(String name) {
		char[] folded = name.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
		}
		return new String(folded);
	}

	/** Whether the language, in its region, writes a date in numbers with the day before the month. */
	static boolean isDayFirst(ULocale locale) {
		DateFormat format = DateFormat.getDateInstance(Calendar.getInstance(ULocale.ENGLISH), DateFormat.SHORT, locale);
		String pattern = format instanceof SimpleDateFormat simple ? simple.toPattern() : "";
		int day = pattern.indexOf('d');
		return day >= 0 && day < pattern.indexOf('M') && pattern.indexOf('M') < pattern.indexOf('y');
	}

	/** The line with names of months and halves of the day in English and without weekdays. */
	String toEnglish(String line) {
		String text = weekday.map(name -> name.matcher(line).replaceAll("")).orElse(line);
		String named = month.map(name -> name.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
				' ' + ENGLISH[months.get(fold(match.group(1))) - 1] + ' '))).orElse(text);
		String halved = half.map(name -> name.matcher(named).replaceAll(
				match -> key(match.group(1)).equals(halves.getFirst()) ? " am" : " pm")).orElse(named);
		return Whitespace.normalise(halved).replace(" ,", ",");
	}
}
