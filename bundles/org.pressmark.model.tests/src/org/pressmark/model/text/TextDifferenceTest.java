// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {

	@Test
	void same() {
		TextDifference none = TextDifference.between("one\ntwo", "one\ntwo");

		assertTrue(none.isNone());
		assertEquals(5, none.moved(5));
	}

	@Test
	void putIn_BeginsALine() {
		assertEquals(new TextDifference(4, 4, 8), TextDifference.between("one\ntwo", "one\ntaa\ntwo"));
		assertEquals(new TextDifference(4, 8, 4), TextDifference.between("one\ntaa\ntwo", "one\ntwo"));
		assertEquals(new TextDifference(0, 0, 2), TextDifference.between("a", "a\na"));
		assertEquals(new TextDifference(1, 1, 3), TextDifference.between("a", "a\nb"));
		assertEquals(new TextDifference(0, 0, 3), TextDifference.between("", "one"));
	}

	@Test
	void replaced() {
		TextDifference other = TextDifference.between("one two three", "one 2 three");

		assertEquals(new TextDifference(4, 7, 5), other);
		assertEquals(4, other.moved(4));
		assertEquals(5, other.moved(6));
		assertEquals(5, other.moved(7));
		assertEquals(11, other.moved(13));
	}

	@Test
	void characters_StayWhole() {
		assertEquals(new TextDifference(0, 2, 2), TextDifference.between("\uD83D\uDE00", "\uD83D\uDE01"));
		assertEquals(new TextDifference(0, 2, 2), TextDifference.between("\uD83D\uDE00", "\uD83C\uDE00"));
	}

	@Test
	void any_TellsTheTextAfter() {
		Random random = new Random(5);
		for (int i = 0; i < 5_000; i++) {
			String before = text(random);
			String after = text(random);
			TextDifference difference = TextDifference.between(before, after);
			assertEquals(after, before.substring(0, difference.begin())
					+ after.substring(difference.begin(), difference.endAfter()) + before.substring(difference.endBefore()),
					() -> before + " / " + after);
			assertFalse(difference.isNone() && !before.equals(after));
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		int characters = random.nextInt(6);
		for (int i = 0; i < characters; i++) {
			text.append(new String[] { "a", "b", "\n", "\uD83D\uDE00", "\uD83D\uDE01" }[random.nextInt(5)]);
		}
		return text.toString();
	}
}
