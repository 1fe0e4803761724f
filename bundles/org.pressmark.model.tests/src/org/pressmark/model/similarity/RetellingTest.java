// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told twice, whole or shortened, and what only has the same notice below it. */
class RetellingTest {

	private static final String NOTICE = "\n" + words(60, 7).replace("\n", " ").strip();

	private static String words(int count, long seed) {
		Random random = new Random(seed);
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append('w').append(random.nextInt(1_000_000)).append(i % 20 == 19 ? '\n' : ' ');
		}
		return words.toString();
	}

	/** A beginning of a text, of which a part of the words may be behind it anew, against the whole. */
	@ParameterizedTest
	@CsvSource({ "200, 0, true", "150, 0, true", "110, 0, true", "130, 20, true", "90, 0, false", "40, 0, false", "130, 60, false" })
	void part_OfFourHundredWords(int kept, int added, boolean told) {
		String part = words(400, 1).lines().limit(20).reduce("", (a, b) -> a + b + "\n");
		String[] all = part.split("(?<=\\s)");
		String shortened = String.join("", Arrays.copyOf(all, kept)) + words(added, 2);

		assertEquals(told, Retelling.is(part, shortened));
		assertEquals(told, Retelling.is(shortened, part));
	}

	@Test
	void notice_BelowBoth_DoesNotCount() {
		assertFalse(Retelling.is(words(20, 1) + NOTICE, words(20, 2) + NOTICE));
		assertFalse(Retelling.is(words(20, 1) + NOTICE, words(300, 2) + NOTICE));
		assertTrue(Retelling.is(words(20, 1) + NOTICE, words(20, 1) + NOTICE));
		assertTrue(Retelling.is(words(200, 1) + NOTICE, words(180, 1) + NOTICE));
		assertTrue(Retelling.is("By Ada Lovelace" + NOTICE, "From our staff" + NOTICE));
	}

	@Test
	void nothing_IsNoStory() {
		assertFalse(Retelling.is("", ""));
		assertFalse(Retelling.is("\u2026\n", words(20, 1)));
	}
}
