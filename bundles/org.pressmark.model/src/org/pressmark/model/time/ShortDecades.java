// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decades without their century, "the 90s" or "the nineties": the last ones that have begun at a date. In a sentence these may be
 * somebody's age or the temperature, so only whole texts are read so. Immutable.
 */
final class ShortDecades {

	private static final int CENTURY = 100;
	private static final Pattern BETWEEN = Pattern.compile("[\\s=]+");
	private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

	private final Optional<Pattern> pattern;
	private final String whole;
	private final Map<String, Integer> words;

	/**
	 * @param vocabulary has the key {@code shortDecade}, a regular expression with the groups {@code tens} and {@code word};
	 *        and, if that is said so, {@code last} for the century before this one; {@code shortDecadeWhole}, what is written
	 *        instead; {@code shortDecadeWords}, the words with their numbers
	 */
	ShortDecades(DateVocabulary vocabulary) {
		pattern = vocabulary.property("shortDecade")
				.map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
		whole = vocabulary.property("shortDecadeWhole").orElse("{year}");
		words = vocabulary.property("shortDecadeWords").map(ShortDecades::words).orElse(Map.of());
	}

	private static Map<String, Integer> words(String property) {
		return Arrays.stream(property.split("\\|")).map(entry -> BETWEEN.split(entry.strip()))
				.collect(Collectors.toMap(parts -> parts[0].replace('_', ' '), parts -> Integer.valueOf(parts[1])));
	}

	/**
	 * The same text with the century.
	 *
	 * @return empty if there is no such decade in it
	 * @throws EdtfException if there is one, and no day from which it could be counted
	 */
	Optional<String> withCentury(DateFragment text, Optional<LocalDate> reference) {
		Optional<Matcher> found = pattern.map(each -> each.matcher(text.text())).filter(Matcher::find);
		return found.flatMap(this::tens).map(tens -> {
			int now = reference.orElseThrow(() -> text.refused("absoluteDate")).getYear();
			int century = isOfLastCentury(found.get()) ? Math.floorDiv(now - 1, CENTURY) - 1 : Math.floorDiv(now - tens, CENTURY);
			int year = century * CENTURY + tens;
			String decade = whole.replace("{year}", Integer.toString(year));
			return text.text().substring(0, found.get().start()) + decade + text.text().substring(found.get().end());
		});
	}

	private static boolean isOfLastCentury(Matcher match) {
		return match.namedGroups().containsKey("last") && match.group("last") != null;
	}

	private Optional<Integer> tens(Matcher match) {
		return match.group("tens") != null ? Optional.of(Integer.valueOf(match.group("tens")))
				: Optional.ofNullable(words.get(SPACE.matcher(match.group("word").toLowerCase(Locale.ROOT)).replaceAll(" ")));
	}
}
