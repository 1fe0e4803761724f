// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "on May 3 in London|2021-05-03", "on 3rd of May, he|2021-05-03",
			"from 30 April 2020 on|2020-04-30", "Sept. 9, 1948|1948-09-09", "in May 2019, they|2019-05",
			"built 2018-04-27 and|2018-04-27", "since 2018-04, when|2018-04", "May 40 and June 2|2021-06-02" })
	void find_Date(String sentence, String expected) {
		assertEquals(expected, DateWords.find(sentence, OptionalInt.of(2021)).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "He may 3 times", "Maybe 3", "G7 leaders", "", "2021-13-45", "31 February" })
	void find_NoDate(String sentence) {
		assertEquals(Optional.empty(), DateWords.find(sentence, OptionalInt.of(2021)));
	}

	@Test
	void find_DayWithoutKnownYear() {
		assertEquals(Optional.empty(), DateWords.find("on May 3", OptionalInt.empty()));
	}

	@Test
	void find_WrittenYearWins() {
		assertEquals("2018-06-12", DateWords.find("June 12, 2018", OptionalInt.of(2021)).orElseThrow().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "May 3, 2021|2021-05-03", "3 May 2021|2021-05-03", "2021-05-03|2021-05-03",
			"2021-05~|2021-05~", "2021-05-03/..|2021-05-03/.." })
	void parse_WordsOrEdtf(String typed, String expected) {
		assertEquals(expected, DateWords.parse(typed).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "May 3", "yesterday", "", "2021-5-3", "in May" })
	void parse_Neither(String typed) {
		assertThrows(EdtfException.class, () -> DateWords.parse(typed));
	}
}
