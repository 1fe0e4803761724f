// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class GraphemeClustersTest {

	/** Each is one character to its reader: accents, Hangul jamo, emoji with skin, family, flag, keycap, Devanagari. */
	private static final List<String> ONES = List.of("e\u0301", "o\u0302\u0323", "\u1112\u1161\u11ab", "\uD83D\uDC4D\uD83C\uDFFD",
			"\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDF0\uD83C\uDDF7", "1\uFE0F\u20E3", "\u0928\u093F", "\r\n");

	@Test
	void insideOfOne_SnapsToItsEnds() {
		for (String one : ONES) {
			for (String text : List.of(one, 'a' + one + 'b', " " + one + one + ' ')) {
				int begin = text.indexOf(one);
				for (int inside = begin + 1; inside < begin + one.length(); inside++) {
					assertTrue(GraphemeClusters.splits(text, inside), text + inside);
					assertEquals(begin, GraphemeClusters.floor(text, inside), text + inside);
					assertEquals(begin + one.length(), GraphemeClusters.ceil(text, inside), text + inside);
				}
			}
		}
	}

	@Test
	void betweenTwo_StaysWhereItIs() {
		String text = String.join("", ONES) + "abc " + String.join("x", ONES);
		int at = 0;
		for (String one : ONES) {
			assertFalse(GraphemeClusters.splits(text, at), one);
			assertEquals(at, GraphemeClusters.floor(text, at), one);
			assertEquals(at, GraphemeClusters.ceil(text, at), one);
			at += one.length();
		}
	}

	@Test
	void outsideOfTheText_StaysWhereItIs() {
		for (int offset : new int[] { -1, 0, 2, 3 }) {
			assertFalse(GraphemeClusters.splits("e\u0301", offset));
			assertEquals(offset, GraphemeClusters.ceil("e\u0301", offset));
		}
	}

	@Test
	void flags_ArePairedFromTheirFirst_HoweverMany() {
		String flags = "\uD83C\uDDF0\uD83C\uDDF7".repeat(20);
		assertTrue(GraphemeClusters.splits(flags, 4 * 19 + 2));
		assertFalse(GraphemeClusters.splits(flags, 4 * 19));
	}
}
