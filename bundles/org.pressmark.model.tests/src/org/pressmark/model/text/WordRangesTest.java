// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRangesTest {

	private static String words(String text) {
		WordRanges ranges = WordRanges.of(text);
		StringJoiner words = new StringJoiner("|");
		for (int i = 0; i < ranges.size(); i++) {
			words.add(text.substring(ranges.begin(i), ranges.end(i)));
		}
		return words.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "'';''", "' \u2026 ';''", "one two;one|two", "it\u2019s a G7-summit.;it|s|a|G7|summit",
			"cafe\u0301 u\u0308ber;cafe\u0301|u\u0308ber", "a\uD83D\uDE00b;a|b", "1\uFE0F\u20E3;1", "\uD83D\uDC69\u200D\uD83D\uDCBB;''",
			"외교부 장관은;외교부|장관은", "日本 G7会談;日|本|G7|会|談", "กำลัง;ก|ำ|ลั|ง", "في لندن،;في|لندن", "\uD842\uDFB7x;\uD842\uDFB7|x" })
	void words_InAnyScript(String text, String expected) {
		assertEquals(expected, words(text));
	}

	@Test
	void words_OfLongText() {
		assertEquals(3000, WordRanges.of("word ".repeat(3000)).size());
		assertTrue(WordRanges.of("\u65e5x").isCharacter(0));
		assertTrue(!WordRanges.of("\u65e5x").isCharacter(1));
	}
}
