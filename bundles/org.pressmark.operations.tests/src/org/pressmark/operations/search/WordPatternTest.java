// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with wildcards, as they are compared. */
class WordPatternTest {

	@ParameterizedTest
	@CsvSource({ "a*,a,true", "a*,abc,true", "*a,a,true", "*a,ba,true", "*a,ab,false", "a*c,ac,true", "a*c,abcbc,true", "a*c,abcb,false",
			"a??,abc,true", "a??,ab,false", "*b*,abc,true", "*b*,ac,false", "a*b*c,aXbYc,true", "a?c,a😀c,true", "cafe,Café,true",
			"cafe,Cafe\u0301,true", "caf?,Cafe\u0301,true", "ab,abc,false", "abc,ab,false", "*,,true" })
	void matches(String pattern, String word, boolean isMatch) {
		String text = word == null ? "" : word;
		int[] characters = pattern.codePoints()
				.map(c -> c == '*' ? WordPattern.ANY : c == '?' ? WordPattern.ONE : c).toArray();

		assertEquals(isMatch, new WordPattern(characters).matches('.' + text + '.', 1, text.length() + 1));
	}
}
