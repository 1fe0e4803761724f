// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
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

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
	private static final Set<UnicodeScript> TOGETHER = EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN,
			UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
	/** Also spaces at which no line ends, as CLDR writes them. */
	private static final String SPACE = "[\\s\\h]";
	private static final String COMMON = "common";
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private final Properties properties;
	private final Locale language;
	private final DateNames names;
	private final Map<String, List<Pattern>> patterns = new HashMap<>();
	private final Set<String> all;
	/** What most sentences have, and no date is made of alone. */
	private final Set<String> common;
	private final ShortDecades shortDecades;

	private DateVocabulary(Properties properties, Locale language) {
		this.properties = properties;
		this.language = language;
		names = new DateNames(properties, language);
		Map<String, String> groups = groups();
		patternNames().forEach(key -> patterns.put(key, compile(properties.getProperty(key), groups)));
		all = words().collect(Collectors.toSet());
		common = Set.of(properties.getProperty(COMMON, "").split("\\|"));
		shortDecades = new ShortDecades(this);
	}

	/** The vocabulary of a locale's language; empty when there is none. */
	static Optional<DateVocabulary> of(Locale locale) {
		String file = "words_" + locale.getLanguage() + ".properties";
		return properties(file).map(found -> new DateVocabulary(found, Locale.of(locale.getLanguage())));
	}

	/** Of short decades {@link ShortDecades} takes care. */
	private Stream<String> patternNames() {
		return properties.stringPropertyNames().stream().filter(key -> !key.startsWith("shortDecade") && !key.equals(COMMON));
	}

	/** What is written under a key, if anything is. */
	Optional<String> property(String key) {
		return Optional.ofNullable(properties.getProperty(key));
	}

	/** Decades without their century. */
	ShortDecades shortDecades() {
		return shortDecades;
	}

	/** Whose words these are: a language without anything else. */
	Locale language() {
		return language;
	}

	/** The keys and values of a file beside this class; empty when there is no such file. */
	static Optional<Properties> properties(String file) {
		try (InputStream stream = DateVocabulary.class.getResourceAsStream(file)) {
			if (stream == null) {
				return Optional.empty();
			}
			Properties properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return Optional.of(properties);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Map<String, String> groups() {
		Map<String, String> groups = names.groups();
		groups.put("day", "(?<day>\\d{1,2})" + properties.getProperty("dayEnding"));
		groups.put("year", "(?<year>\\d{4})");
		groups.put("span", "(?<span>\\d{4} ?[-/\u2013\u2014] ?(?:\\d{4}|\\d\\d))");
		groups.put("digit", "(?<digit>[1-4])");
		groups.put("roman", "(?<roman>[ivx]+)");
		groups.put("hour", "(?<hour>\\d{1,2})");
		groups.put("minute", "(?<minute>\\d\\d)");
		groups.put("second", "(?<second>\\d\\d)");
		groups.put("zone", "\\(?(?<zone>[A-Z]{1,5}|(?:UTC|GMT)?[-+\u2212]\\d{1,2}(?::?\\d\\d)?)\\)?");
		groups.put("time", "(?<time>(?<![\\d:.])" + properties.getProperty("timeBegin") + ".*?)");
		List.of("a", "b", "d").forEach(name -> groups.put(name, "(?<" + name + ">\\S.*?)"));
		return groups;
	}

	private static List<Pattern> compile(String alternatives, Map<String, String> groups) {
		return Arrays.stream(alternatives.split(" \\| ")).map(pattern -> compileOne(pattern, groups)).toList();
	}

	private static Pattern compileOne(String pattern, Map<String, String> groups) {
		String spaced = pattern.strip().replace(" ?", SPACE + '*').replace(" ", SPACE + '+');
		String regex = PLACEHOLDER.matcher(spaced)
				.replaceAll(match -> Matcher.quoteReplacement(groups.get(match.group(1))));
		return Pattern.compile(regex, FLAGS);
	}

	/** The matches of a text with what is said under a key, the likeliest first. */
	Stream<Matcher> matches(String key, String text) {
		return patterns.getOrDefault(key, List.of()).stream().map(pattern -> pattern.matcher(text))
				.filter(Matcher::matches);
	}

	/** The names in the patterns. */
	DateNames names() {
		return names;
	}

	/** Whether a word is a month but for its capital, which it needs in a sentence: "He may 3 times". */
	boolean isMonthWithoutCapital(String word) {
		return Boolean.parseBoolean(properties.getProperty("monthsAreCapitalized"))
				&& names.isMonth(word) && Character.isLowerCase(word.codePointAt(0));
	}

	/** Endings of words behind a date in a sentence, in languages that write them together. */
	List<String> endings() {
		return Arrays.stream(properties.getProperty("endings", "").split("\\|")).filter(each -> !each.isEmpty()).toList();
	}

	/** Whether there are words that make a date a part of a name, {@link #namesByDate}. */
	boolean canNameByDates() {
		return patterns.containsKey("naming");
	}

	/** Whether a date behind a word names something: "the summit of 3 May". */
	boolean namesByDate(String word) {
		return matches("naming", word).findAny().isPresent();
	}

	/** Whether a word, or the beginning of one where words are not set apart, is of this vocabulary. */
	boolean knows(String word) {
		String plain = DateNames.plain(word);
		return TOGETHER.contains(UnicodeScript.of(word.codePointAt(0)))
				? all.stream().anyMatch(plain::startsWith) : all.contains(plain);
	}

	/** Whether a word is of this vocabulary, and no date is made of such words alone. */
	boolean isCommon(String word) {
		return common.contains(DateNames.plain(word));
	}

	/** Whether the language writes its words without anything between them, so that a date may begin at any character. */
	boolean areWordsTogether() {
		return Boolean.parseBoolean(properties.getProperty("wordsAreTogether"));
	}

	/** Whether a word of this vocabulary begins with a character. */
	boolean hasWordFrom(String character) {
		return all.stream().anyMatch(word -> word.startsWith(character));
	}

	private Stream<String> words() {
		Stream<String> literals = patternNames().map(properties::getProperty)
				.flatMap(value -> WORD.matcher(PLACEHOLDER.matcher(value).replaceAll(" ")).results())
				.map(match -> match.group().toLowerCase(Locale.ROOT));
		return Stream.concat(names.all(), literals);
	}
}
