// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {

	private static final int LENGTH = 20_000;
	/** To look for each of the seven marks once to the end, and a few times at each unit. */
	private static final int MOST_LOOKS = 12;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "“a” and „b“, «c» or »d«|a b c d", "“ “a” „ “b”|␠“a ␠", "„a” „b|a", "“a „b|''", "» »a« »|a" })
	void in_UpToTheNextClosingMark(String text, String expected) {
		assertEquals(expected, String.join(" ",
				QuotedWords.in(text, 0, text.length()).stream().map(each -> each.of(text).replace(' ', '␠')).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "“", "“„", "“„«「『", "“a «b„ ", "«»a" })
	void in_WithoutClosingMarks_LooksAtEachUnitAFewTimes(String repeated) {
		Counting text = new Counting(repeated.repeat(LENGTH / repeated.length()));
		QuotedWords.in(text, 0, text.length());
		assertTrue(text.looks <= (long) MOST_LOOKS * text.length(), () -> text.looks + " looks at " + text.length() + " units");
	}

	@Test
	void in_OnlyInItsLine() {
		assertEquals(List.of(), QuotedWords.in("“a\nb”", 0, 2));
	}

	private static final class Counting implements CharSequence {

		private final String text;
		private long looks;

		Counting(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			looks++;
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}
	}
}
