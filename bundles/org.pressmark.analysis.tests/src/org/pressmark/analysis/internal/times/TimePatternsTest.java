// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time expressions in letters that differ from those of the lists, but are the same to a pattern without regard to case. */
class TimePatternsTest {

	private static final long SEED = 20261127;
	private static final int ROUNDS = 100;
	private static final Map<String, String> SENTENCES = Map.of("en", "two years, several weeks, 20 minutes, every Monday, in the past, daily",
			"de", "zwei Stunden, jeden Donnerstag, wöchentlich, mehrere Tage", "fr", "deux semaines, chaque dimanche, récemment",
			"es", "dos días, cada miércoles, recientemente", "ru", "две недели, каждый день, ежедневно, каждый вторник",
			"tr", "in 2019");

	private static List<String> values(String language, String sentence) {
		return values(TimePatterns.of(Locale.of(language)), sentence);
	}

	private static List<String> values(TimePatterns patterns, String sentence) {
		return patterns.find(sentence).map(found -> found.mark().toString()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "20 M\u0130NUTES,20 minutes", "two year\u017f,two years", "TWO WEE\u212AS,two weeks", "every \u017funday,every sunday",
			"DA\u0130LY,daily" })
	void find_LettersOfOtherAlphabets_SayTheSame(String written, String plain) {
		assertEquals(1, values("en", plain).size());
		assertEquals(values("en", plain), values("en", written));
	}

	@Test
	void find_WhateverAPatternTakesForTheSameLetter_SaysTheSame() {
		Map<String, List<String>> same = sameLetters();
		Random random = new Random(SEED);
		SENTENCES.forEach((language, plain) -> {
			TimePatterns patterns = TimePatterns.of(Locale.of(language));
			List<String> expected = values(patterns, plain);
			for (int round = 0; round < ROUNDS; round++) {
				StringBuilder written = new StringBuilder();
				plain.codePoints().mapToObj(Character::toString).forEach(letter -> {
					List<String> choice = same.get(TimePatterns.folded(letter));
					written.append(choice.get(random.nextInt(choice.size())));
				});
				assertEquals(expected, values(patterns, written.toString()), written::toString);
			}
		});
		assertFalse(values("ru", SENTENCES.get("ru")).isEmpty());
	}

	private static Map<String, List<String>> sameLetters() {
		Map<String, List<String>> same = new HashMap<>();
		IntStream.rangeClosed(' ', Character.MAX_VALUE).filter(unit -> !Character.isSurrogate((char) unit)).mapToObj(Character::toString)
				.forEach(letter -> same.merge(TimePatterns.folded(letter), List.of(letter), (some, more) -> Stream
						.concat(some.stream(), more.stream()).toList()));
		return same;
	}

	@Test
	void folded_IsWhatPatternsCompareBy() {
		IntStream.rangeClosed(' ', Character.MAX_VALUE).filter(unit -> !Character.isSurrogate((char) unit)).mapToObj(Character::toString)
				.forEach(letter -> {
					Pattern pattern = Pattern.compile(Pattern.quote(TimePatterns.folded(letter) + 'x'),
							Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
					assertTrue(pattern.matcher(letter + 'x').matches(), letter);
				});
	}
}
