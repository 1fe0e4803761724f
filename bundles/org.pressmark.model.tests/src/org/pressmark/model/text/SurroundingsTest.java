// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SurroundingsTest {

	private static Surroundings around(String text, String place, int units) {
		int begin = text.indexOf(place);
		return Surroundings.of(text, begin, begin + place.length(), units, units);
	}

	@Test
	void of_TheWholeParagraphWhereItFits() {
		assertEquals(new Surroundings("we met ", " in May", false, false), around("we met Hill in May", "Hill", 7));
		assertEquals(new Surroundings("", "", false, false), around("Hill", "Hill", 7));
	}

	@Test
	void of_StaysInTheParagraph() {
		assertEquals(new Surroundings("we met ", " in May", false, false),
				around("before\nwe met Hill in May\nbehind", "Hill", 60));
	}

	@Test
	void of_WholeWords() {
		String text = "long before that we met Hill in May of that year";
		assertEquals(new Surroundings("we met ", " in May", true, true), around(text, "Hill", 9));
		assertEquals(new Surroundings("we met ", " in May", true, true), around(text, "Hill", 7));
		assertEquals(new Surroundings("met ", " in", true, true), around(text, "Hill", 6));
		assertEquals(new Surroundings("", "", true, true), around(text, "Hill", 0));
	}

	@Test
	void of_WholeCharactersWhereThereIsNoWord() {
		assertEquals(new Surroundings("😀", "😀", true, true), around("😀😀Hill😀😀", "Hill", 2));
		assertEquals(new Surroundings("😀😀", "😀", false, true), around("😀😀Hill😀😀", "Hill", 3));
		assertEquals(new Surroundings("", "behind", true, true), around("longbefore Hillbehind it", "Hill", 6));
	}

	@Test
	void shown_HasAnEllipsisOnlyWhereThereIsMore() {
		Surroundings cut = around("long before that we met Hill in May of that year", "Hill", 7);
		assertEquals("\u2026we met | in May\u2026", cut.shownBefore() + '|' + cut.shownAfter());
		Surroundings whole = around("we met Hill in May", "Hill", 60);
		assertEquals("we met | in May", whole.shownBefore() + '|' + whole.shownAfter());
	}

	@Test
	void of_PlaceOverSeveralParagraphs() {
		assertEquals(new Surroundings("a ", " d", false, false), Surroundings.of("a b\nc d\ne", 2, 5, 9, 9));
	}
}
