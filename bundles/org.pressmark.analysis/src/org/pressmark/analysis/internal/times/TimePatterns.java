// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.times;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.analysis.internal.WordLists;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.Edtf;

/**
 * What a language has of time expressions besides dates: years behind a word that introduces them ("in 2019", where a number
 * alone may be anything), durations ("two years", "several weeks", as P2Y and PXW), sets ("every Monday", as XXXX-WXX-1) and
 * what only says "now" or "recently" (PAST_REF). A length of time that says how long ago is none. Immutable.
 */
final class TimePatterns {

	private static final WordLists LISTS = WordLists.of(TimePatterns.class, "times.properties");
	private static final double YEAR = 0.8;
	private static final double DURATION = 0.6;
	private static final double SET = 0.7;
	private static final double VAGUELY = 0.4;
	private static final String REFERENCE = "_REF";
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	/** Neither a letter nor a digit beside it. */
	private static final String WORD_BEGIN = "(?<![\\p{L}\\p{M}\\p{N}.,])";
	private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";
	private static final List<String> UNITS = List.of("DE", "Y", "M", "W", "D", "H", "min");
	private static final String VAGUE = "X";

	private final Map<String, String> units = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();
	private final Map<String, Integer> weekdays = new LinkedHashMap<>();
	private final Map<String, String> adverbs = new HashMap<>();
	private final Optional<Pattern> year;
	private final Optional<Pattern> duration;
	private final Optional<Pattern> every;
	private final Optional<Pattern> adverb;

	private TimePatterns(Locale language) {
		UNITS.forEach(unit -> LISTS.words("unit." + unit, language).forEach(word -> units.put(folded(word), unit)));
		String[] counted = LISTS.text("numbers", language).split("\\|");
		for (int i = 0; i < counted.length; i++) {
			String number = String.valueOf(i + 1);
			Arrays.stream(counted[i].split(" ")).filter(word -> !word.isBlank()).forEach(word -> numbers.put(folded(word), number));
		}
		LISTS.words("vague", language).forEach(word -> numbers.put(folded(word), VAGUE));
		String[] names = DateFormatSymbols.getInstance(language).getWeekdays();
		for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
			weekdays.put(folded(names[day]), day == Calendar.SUNDAY ? 7 : day - 1);
		}
		LISTS.words("adverb", language).stream().map(entry -> entry.split("=")).forEach(entry -> adverbs.put(folded(entry[0]), entry[1]));
		year = pattern(LISTS.text("year", language));
		String number = "(?<n>\\d{1,4}|" + any(numbers) + ")";
		duration = units.isEmpty() ? Optional.empty() : pattern(WORD_BEGIN + number + "[\\s\\h-]+(?<unit>" + any(units) + ")"
				+ WORD_END + behind(language));
		String introducing = LISTS.text("every", language);
		every = introducing.isEmpty() ? Optional.empty() : pattern(WORD_BEGIN + "(?:" + introducing + ")[\\s\\h]+(?:(?<unit>"
				+ any(units) + ")|(?<weekday>" + any(weekdays) + "))" + WORD_END);
		adverb = adverbs.isEmpty() ? Optional.empty() : pattern(WORD_BEGIN + "(?<adverb>" + any(adverbs) + ")" + WORD_END);
	}

	static TimePatterns of(Locale language) {
		return new TimePatterns(language);
	}

	/** Not "two years ago", "two-year-old". */
	private static String behind(Locale language) {
		String others = LISTS.text("notBehind", language);
		return others.isEmpty() ? "" : "(?![\\s\\h-]+(?:" + others + ')' + WORD_END + ')';
	}

	private static Optional<Pattern> pattern(String expression) {
		return Optional.of(expression).filter(text -> !text.isEmpty()).map(text -> Pattern.compile(text, FLAGS));
	}

	/** The longest first, for the first that matches is taken. */
	private static String any(Map<String, ?> words) {
		return words.keySet().stream().sorted((one, other) -> other.length() - one.length()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
	}

	/** What is in a sentence; none has a part in common with another one. */
	Stream<FoundTime> find(String sentence) {
		return Stream.of(matches(year, sentence).map(this::year), matches(every, sentence).map(this::set),
				matches(adverb, sentence).map(this::adverb), matches(duration, sentence).map(this::duration))
				.flatMap(found -> found).filter(Objects::nonNull);
	}

	private static Stream<MatchResult> matches(Optional<Pattern> pattern, String sentence) {
		return pattern.stream().flatMap(each -> each.matcher(sentence).results());
	}

	private FoundTime year(MatchResult match) {
		String value = match.group("year");
		return new FoundTime(match.start("year"), match.end(), new SuggestedMark.Time(TimexType.DATE, value, Edtf.tryParse(value)),
				YEAR, Messages.time_words);
	}

	private FoundTime duration(MatchResult match) {
		String written = match.group("n");
		String amount = numbers.getOrDefault(folded(written), written);
		return new FoundTime(match.start(), match.end(), time(TimexType.DURATION, period(amount, match.group("unit"))),
				DURATION, Messages.time_duration);
	}

	private FoundTime set(MatchResult match) {
		String unit = match.group("unit");
		String value = unit == null ? "XXXX-WXX-" + weekdays.get(folded(match.group("weekday"))) : period("1", unit);
		return new FoundTime(match.start(), match.end(), time(TimexType.SET, value), SET, Messages.time_set);
	}

	private FoundTime adverb(MatchResult match) {
		String value = adverbs.get(folded(match.group("adverb")));
		boolean isReference = value.endsWith(REFERENCE);
		return new FoundTime(match.start(), match.end(), time(isReference ? TimexType.DATE : TimexType.SET, value),
				isReference ? VAGUELY : SET, isReference ? Messages.time_vague : Messages.time_set);
	}

	private String period(String amount, String written) {
		String unit = units.get(folded(written));
		return switch (unit) {
		case "H" -> "PT" + amount + unit;
		case "min" -> "PT" + amount + "M";
		default -> "P" + amount + unit;
		};
	}

	private static SuggestedMark.Time time(TimexType type, String value) {
		return new SuggestedMark.Time(type, value, Optional.empty());
	}

	/**
	 * The same for all words that a pattern without regard to case takes for the same: letter by letter, as {@link Pattern} does
	 * it, and not as {@link String#toLowerCase} does, which makes two letters of a dotted capital I and leaves a long s as it is.
	 */
	static String folded(String word) {
		return word.codePoints().map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
