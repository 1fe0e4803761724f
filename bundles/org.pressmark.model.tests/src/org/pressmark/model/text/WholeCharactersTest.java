// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class WholeCharactersTest {

	private static final String TEXT = "a😀b";

	@Test
	void splits_OnlyBetweenTheUnitsOfOneCharacter() {
		for (int offset = -1; offset <= TEXT.length() + 1; offset++) {
			assertEquals(offset == 2, WholeCharacters.splits(TEXT, offset));
		}
		assertFalse(WholeCharacters.splits("\uDE00\uD83D", 1));
		assertTrue(WholeCharacters.splits("\uD83D\uD83D\uDE00", 2));
	}

	@Test
	void floor_MovesToTheBeginOfTheCharacter() {
		assertEquals(1, WholeCharacters.floor(TEXT, 1));
		assertEquals(1, WholeCharacters.floor(TEXT, 2));
		assertEquals(3, WholeCharacters.floor(TEXT, 3));
		assertEquals(TEXT.length(), WholeCharacters.floor(TEXT, TEXT.length()));
	}

	@Test
	void firstHalf_OnlyWhatIsUnpaired() {
		assertEquals(OptionalInt.empty(), WholeCharacters.firstHalf(TEXT));
		assertEquals(OptionalInt.empty(), WholeCharacters.firstHalf(""));
		assertEquals(OptionalInt.of(0), WholeCharacters.firstHalf("\uDE00\uD83D"));
		assertEquals(OptionalInt.of(3), WholeCharacters.firstHalf("a\uD83D\uDE00\uD83D"));
		assertEquals(OptionalInt.of(0), WholeCharacters.firstHalf("\uD83D\uD83D\uDE00"));
	}
}
