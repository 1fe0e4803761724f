// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

	/** What differs, as [left>right]. */
	private static String shown(String left, String right) {
		StringBuilder shown = new StringBuilder();
		int at = 0;
		for (Difference each : Comparison.of(left, right).differences()) {
			shown.append(left, at, each.leftBegin()).append('[').append(left, each.leftBegin(), each.leftEnd()).append('>')
					.append(right, each.rightBegin(), each.rightEnd()).append(']');
			at = each.leftEnd();
		}
		return shown.append(left.substring(at)).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "a b c;a b c;a b c", "a b c;a  b\u2028c;a b c",
			"we met on Monday in May;we met on May 3 in May;we met on [Monday>May 3] in May", "a b;a b c d;a b[>c d]",
			"a b;x a b;[>x]a b", "a b c;b c;[a>] b c", "\"no,\" he said;\"no\" he said;\"no[,>]\" he said", "A b;a b;[A>a] b",
			"``;a;[>a]", "a;``;[a>]", "``;``;``",
			"one \uD83D\uDE00 two;one \uD83D\uDE01 two;one [\uD83D\uDE00>\uD83D\uDE01] two",
			"one \uD83D\uDC69\u200D\uD83D\uDCBB two;one \uD83D\uDC69\u200D\uD83D\uDE80 two;"
					+ "one [\uD83D\uDC69\u200D\uD83D\uDCBB>\uD83D\uDC69\u200D\uD83D\uDE80] two",
			"外交部长在伦敦会面;外交部长在东京会面;外交部长在[伦敦>东京]会面",
			"اجتمع الوزراء في لندن;اجتمع الوزراء في باريس;اجتمع الوزراء في [لندن>باريس]" })
	void differences(String left, String right, String expected) {
		assertEquals(expected, shown(left, right));
	}

	/** The chance word does not tear one difference into two. */
	@Test
	void differences_WordsThatAreTheSameByChance() {
		assertEquals("Then [two ministers left the city by train>nobody at all heard the news of it] and slept.",
				shown("Then two ministers left the city by train and slept.",
						"Then nobody at all heard the news of it and slept."));
	}

	@Test
	void inRight_OnlyWhereTheWordsAre() {
		String left = "Kim \uD83D\uDE00 said no. Blinken stayed in London for a while.";
		String right = "By us.\nKim \uD83D\uDE00 said \u201cno\u201d. Blinken stayed in  London for weeks.";
		assertEquals("Kim", inRight(left, right, "Kim"));
		assertEquals("\uD83D\uDE00", inRight(left, right, "\uD83D\uDE00"));
		assertEquals("Blinken stayed in  London", inRight(left, right, "Blinken stayed in London"));
		assertEquals("Blinken stayed in  London", inRight(left, right, " Blinken stayed in London "));
		assertEquals("link", inRight(left, right, "link"));
		assertEquals("none", inRight(left, right, "said no"));
		assertEquals("none", inRight(left, right, "while"));
		assertEquals("none", inRight(left, right, "London for a"));
		assertTrue(Comparison.of(left, right).isGone(left.indexOf("while"), left.indexOf("while") + 5));
		assertTrue(!Comparison.of(left, right).isGone(left.indexOf("for a"), left.indexOf("for a") + 5));
	}

	/** The same name in a new sentence is not the one that was in the old sentence. */
	@Test
	void inRight_NotTheSameWordElsewhere() {
		String left = "The talks ended at noon. Paul Adeyemi praised the host for a warm welcome. Then all went home.";
		String right = "The talks ended at noon. Nobody from Vestmark would shake hands with Adeyemi. Then all went home.";
		assertEquals("none", inRight(left, right, "Adeyemi"));
		assertEquals("all", inRight(left, right, "all"));
	}

	private static String inRight(String left, String right, String words) {
		int at = left.indexOf(words);
		Optional<int[]> range = Comparison.of(left, right).inRight(at, at + words.length());
		return range.map(place -> right.substring(place[0], place[1])).orElse("none");
	}

	/** Whatever the texts are: putting the right words in makes the one text of the other, and what is carried is the same. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20210503 })
	void randomTexts(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			List<String> words = new ArrayList<>();
			for (int n = random.nextInt(80); n >= 0; n--) {
				words.add(word(random));
			}
			String left = String.join(" ", words);
			for (int n = random.nextInt(12); n > 0 && !words.isEmpty(); n--) {
				int at = random.nextInt(words.size());
				switch (random.nextInt(3)) {
				case 0 -> words.remove(at);
				case 1 -> words.add(at, word(random));
				default -> words.set(at, word(random));
				}
			}
			String right = String.join(random.nextBoolean() ? " " : "\n", words);
			assertComparison(left, right, random);
		}
	}

	private static void assertComparison(String left, String right, Random random) {
		Comparison comparison = Comparison.of(left, right);
		StringBuilder made = new StringBuilder();
		int at = 0;
		for (Difference each : comparison.differences()) {
			made.append(left, at, each.leftBegin()).append(' ').append(right, each.rightBegin(), each.rightEnd()).append(' ');
			at = each.leftEnd();
		}
		made.append(left.substring(at));
		assertEquals(bare(right), bare(made.toString()));
		for (int i = 0; i < 20 && !left.isEmpty(); i++) {
			int begin = random.nextInt(left.length());
			int end = Math.min(left.length(), begin + 1 + random.nextInt(12));
			comparison.inRight(begin, end)
					.ifPresent(range -> assertEquals(bare(left.substring(begin, end)), bare(right.substring(range[0], range[1])),
							() -> left + "\n" + right + "\n" + begin + " " + end + " " + Arrays.toString(range)));
		}
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

	private static String word(Random random) {
		return List.of("a", "b", "the", "Blinken", "\uD83D\uDE00", "日本", "في", "\u201cno\u201d,", "G7-summit", "cafe\u0301")
				.get(random.nextInt(10));
	}

	/** Two long texts that have nothing in common neither take for ever nor fill the memory. */
	@Test
	void longTextsWithNothingInCommon() {
		Random random = new Random(7);
		StringBuilder left = new StringBuilder();
		StringBuilder right = new StringBuilder();
		for (int i = 0; i < 4_000; i++) {
			left.append('l').append(random.nextInt(3_000)).append(' ');
			right.append('r').append(random.nextInt(3_000)).append(' ');
		}
		assertEquals(1, Comparison.of(left.toString(), right.toString()).differences().size());
	}
}
