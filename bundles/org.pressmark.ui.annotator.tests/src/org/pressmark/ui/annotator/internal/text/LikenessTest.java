// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {

	private static final String SUMMIT = "G7 foreign ministers meet in London";

	@Test
	void resemble_SharedDistinctiveWords() {
		assertTrue(Likeness.resemble(SUMMIT, "The G7's foreign ministers met for the first time in two years"));
	}

	@Test
	void resemble_AllWordsOfTheTitle() {
		assertTrue(Likeness.resemble("The summit", "They came to the summit of Cornwall by train"));
	}

	@Test
	void resemble_OneWordOfMany() {
		assertFalse(Likeness.resemble(SUMMIT, "ministers"));
	}

	@Test
	void resemble_StopWordsDoNotCount() {
		assertFalse(Likeness.resemble("8th Congress of the Workers' Party",
				"tensions of the West with Russia and China over the party have been rising"));
		assertFalse(Likeness.resemble("After these two years", "these are two years after all"));
	}

	@Test
	void resemble_FewOfManyWords() {
		assertFalse(Likeness.resemble("North Korea tests missiles in the Sea of Japan",
				"Japan is worried, Seoul and Washington are, and Korea waits for talks"));
	}

	@Test
	void resemble_OtherScript() {
		assertTrue(Likeness.resemble("\ub7f0\ub358 \ud68c\uc758", "\ub7f0\ub358 \ud68c\uc758 \ucc38\uc11d"));
	}

	@Test
	void resemble_NoWords() {
		assertFalse(Likeness.resemble("\u2026", "\u2026"));
	}
}
