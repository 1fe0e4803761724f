// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that a newspaper labels; the labels are in {@code fields.properties}. */
public enum Field {

	/** The headline. */
	TITLE,

	/** The newspaper. */
	OUTLET,

	/** The article's address. */
	URL,

	/** The article's language. */
	LANGUAGE,

	/** When it was published. */
	PUBLISHED,

	/** When it was changed. */
	UPDATED;

	private static final Map<Field, Pattern> LABELS = labels();
	private static final Pattern SEPARATOR = Pattern.compile("\\s?[::=]\\s?|\\s");

	private static Map<Field, Pattern> labels() {
		Map<String, List<String>> words = Resources.lists(Field.class, "fields.properties", "\\|");
		return Stream.of(values()).collect(Collectors.toMap(Function.identity(), field -> pattern(words, field)));
	}

	private static Pattern pattern(Map<String, List<String>> words, Field field) {
		String labels = words.get(field.name().toLowerCase(Locale.ROOT)).stream()
				.sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
		return Pattern.compile("(?:" + labels + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * The value behind this field's label when a line is {@code label: value}.
	 *
	 * @param line one line
	 * @return the value, not empty
	 */
	public Optional<String> value(String line) {
		Matcher label = LABELS.get(this).matcher(line);
		if (!label.lookingAt()) {
			return Optional.empty();
		}
		Matcher colon = Pattern.compile("\\s?[::]\\s?").matcher(line).region(label.end(), line.length());
		return colon.lookingAt() ? Optional.of(line.substring(colon.end())).filter(value -> !value.isEmpty())
				: Optional.empty();
	}

	/**
	 * The date behind this field's label at an offset.
	 *
	 * @param line  one line
	 * @param begin where the label begins
	 * @return the date
	 */
	Optional<Dates.Match> date(String line, int begin) {
		Matcher label = LABELS.get(this).matcher(line).region(begin, line.length());
		if (!label.lookingAt()) {
			return Optional.empty();
		}
		Matcher separator = SEPARATOR.matcher(line).region(label.end(), line.length());
		int value = separator.lookingAt() ? separator.end() : label.end();
		String near = line.substring(value, Math.min(line.length(), value + Dates.WITHIN));
		return Dates.find(near).filter(match -> match.begin() <= 12)
				.map(match -> new Dates.Match(match.edtf(), value + match.begin(), value + match.end()));
	}
}
