// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.analysis.TextSpan;

class TextSnapperTest {

	private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

	@Test
	void snap_WhiteSpaceAtBothEnds() {
		assertEquals("Antony Blinken", snapped("met  Antony Blinken \n now", 3, 21));
	}

	@Test
	void snap_OnlyWhiteSpace() {
		assertEquals(Optional.empty(), TextSnapper.snap("a \u00a0\n b", 1, 4));
	}

	@Test
	void snap_EmptySelection() {
		assertEquals(Optional.empty(), TextSnapper.snap("abc", 1, 1));
	}

	@Test
	void snap_SurrogatePair() {
		assertEquals("\ud83d\ude00", snapped("a\ud83d\ude00b", 2, 3));
	}

	@Test
	void snap_CombiningMark() {
		assertEquals("e\u0301t", snapped("\u2026e\u0301t e\u0301", 2, 4));
	}

	@Test
	void snap_EndInsideCombiningSequence() {
		assertEquals("cafe\u0301", snapped("cafe\u0301 au lait", 0, 4));
	}

	@Test
	void snap_EmojiOfSeveralParts() {
		assertEquals(FAMILY, snapped("x" + FAMILY + "y", 3, 5));
	}

	@Test
	void snap_WholeTextOnSecondLine() {
		assertEquals("b\u0308c", snapped("a\nb\u0308c", 2, 5));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			link                    | Blinken
			inken\u2019s n          | Blinken\u2019s new
			Blinken                 | Blinken
			Blinken\u2019           | Blinken\u2019s
			s ne                    | Blinken\u2019s new
			US                      | US
			3,0                     | 3,000
			don                     | don\u2019t
			S-l                     | US-led
			led pl                  | led plan
			olicy\u201d. I          | policy\u201d. It
			\u201cold               | \u201cold
			fe                      | cafe\u0301
			\u0301                  | cafe\u0301
			\u2026                  | \u2026
			""", delimiter = '|')
	void snap_WholeWords(String selected, String expected) {
		String text = "Blinken\u2019s new US-led plan \u2026 an \u201cold policy\u201d. "
				+ "It met in a cafe\u0301, 3,000 don\u2019t";
		int begin = text.indexOf(selected);
		assertEquals(expected, snapped(text, begin, begin + selected.length()));
	}

	@Test
	void snap_WordsOfTwoLines() {
		assertEquals("first\nsecond", snapped("a first\nsecond b", 4, 11));
	}

	@ParameterizedTest
	@CsvSource({ "\ud55c\uad6d, \ud55c\uad6d\uc740 G7\uc5d0", "G7, \ud55c\uad6d\uc740 G7\uc5d0",
			"\u9996\u76f8, \u5b89\u500d\u9996\u76f8\u306f",
			"\u0e25\u0e2d\u0e19, \u0e17\u0e35\u0e48\u0e25\u0e2d\u0e19\u0e14\u0e2d\u0e19" })
	void snap_WhereWordsAreNotSpaced_TakesTheSelection(String selected, String text) {
		int begin = text.indexOf(selected);
		assertEquals(selected, snapped(text, begin, begin + selected.length()));
	}

	@ParameterizedTest
	@CsvSource({ "0, Blinken", "3, Blinken", "7, Blinken", "10, met", "13, met", "15, G7", "18, Kim" })
	void wordAt_InsideAndAtItsEnd(int offset, String expected) {
		assertEquals(expected, word("Blinken\u2019s met G7 Kim", offset));
	}

	@Test
	void wordAt_BetweenWords() {
		assertEquals(Optional.empty(), TextSnapper.wordAt("a   b", 3));
	}

	@Test
	void wordAt_EndOfText() {
		assertEquals("Pyongyang", word("to Pyongyang", 12));
	}

	@Test
	void wordAt_EmptyText() {
		assertEquals(Optional.empty(), TextSnapper.wordAt("", 0));
	}

	@Test
	void wordAt_Punctuation() {
		assertEquals("end", word("The end.\nNext", 7));
	}

	@Test
	void sentenceAt_SecondOfLine() {
		String text = "Title\nThey met. He left on May 3. Then";
		assertEquals("He left on May 3. ", TextSnapper.sentenceAt(text, text.indexOf("left"), Locale.ENGLISH).of(text));
	}

	@Test
	void sentenceAt_EndOfLine() {
		assertEquals("Over.", TextSnapper.sentenceAt("Over.\nNext.", 5, Locale.ENGLISH).of("Over.\nNext."));
	}

	@Test
	void lineAt_EmptyLineBetween() {
		assertEquals(new TextSpan(2, 2), TextSnapper.lineAt("a\n\nb", 2));
	}

	private static String snapped(String text, int begin, int end) {
		return TextSnapper.snap(text, begin, end).orElseThrow().of(text);
	}

	private static String word(String text, int offset) {
		return TextSnapper.wordAt(text, offset).map(word -> word.of(text)).orElse("");
	}
}
