// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
	/** What may stand between a label and its value: a preposition, a weekday. */
	private static final String WORDS = "(?:[\\p{L}\\p{M}]{1,14}[.,،]?\\s?){0,3}[\\s(\\[–-]{0,3}$";
	private static final Map<Field, Pattern> CUES = Stream.of(values()).collect(Collectors.toMap(Function.identity(),
			field -> Pattern.compile("(?<!\\p{L})" + LABELS.get(field).pattern() + "[\\s:：=|]{0,3}" + WORDS,
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
	private static final int LONGEST_CUE = 60;
	private static final Pattern COLON = Pattern.compile("\\s?[:：]\\s?");
	private static final Pattern SEPARATOR = Pattern.compile("\\s?[:：=]\\s?|\\s");

	private static Map<Field, Pattern> labels() {
		Map<String, List<String>> words = Resources.lists(Field.class, "fields.properties", "\\|");
		return Stream.of(values()).collect(Collectors.toMap(Function.identity(), field -> pattern(words, field)));
	}

	private static Pattern pattern(Map<String, List<String>> words, Field field) {
		String labels = words.get(field.name().toLowerCase(Locale.ROOT)).stream()
				.sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
		return Pattern.compile("(?:" + labels + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
		Matcher colon = COLON.matcher(line).region(label.end(), line.length());
		return colon.lookingAt() ? Optional.of(line.substring(colon.end())).filter(value -> !value.isEmpty())
				: Optional.empty();
	}

	/**
	 * Where this field's label begins when that ends a text, but for a preposition or a weekday behind it.
	 *
	 * @param before what stands before a value
	 * @return offset of the label's first character; empty when there is no label
	 */
	OptionalInt labelAtEnd(String before) {
		if (before.isBlank()) {
			return OptionalInt.empty(); // As before most dates.
		}
		int from = Math.max(0, before.length() - LONGEST_CUE);
		Matcher cue = CUES.get(this).matcher(before).region(from, before.length()).useTransparentBounds(true);
		return cue.find() ? OptionalInt.of(cue.start()) : OptionalInt.empty();
	}

	/**
	 * This field's label at an offset.
	 *
	 * @param line  one line
	 * @param begin where the label may begin
	 * @return what looks for it there
	 */
	Matcher labelAt(String line, int begin) {
		return LABELS.get(this).matcher(line).region(begin, line.length());
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
