// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Texts are broken into lines about as a word processor does. */
class TextLinesTest {

	private static final ParagraphLook LOOK = new ParagraphLook(FontWidths.SANS, 220, 0, 0, 1, 0, 0, 0, false, false);

	private static int lines(String text, double width) {
		return TextLines.of(text, LOOK, width);
	}

	@Test
	void empty_OneLine() {
		assertEquals(1, lines("", 1000));
	}

	@Test
	void breaks_AreLines() {
		assertEquals(3, lines("a\n\nb", 1000));
	}

	@Test
	void words_AreNotTorn() {
		assertEquals(2, lines("international international", 2000));
		assertEquals(1, lines("international international", 4000));
	}

	@Test
	void address_LongerThanALine_IsTorn() {
		assertTrue(lines("https://example.org/" + "a".repeat(100), 1000) > 5);
	}

	@Test
	void ideographs_BreakAnywhere() {
		assertEquals(4, lines("会".repeat(40), 10 * 220));
	}

	@Test
	void indentation_TakesRoom() {
		ParagraphLook narrow = new ParagraphLook(FontWidths.SANS, 220, 0, 0, 1, 1000, 500, 0, false, false);
		assertEquals(lines("one two three four five", 1500), TextLines.of("one two three four five", narrow, 3000));
	}

	@Test
	void marks_TakeNoRoom() {
		assertEquals(1, lines("e\u0301".repeat(10), FontWidths.SANS.of('e') * 220 * 10 + 1));
	}

	/** Of the sentence that the factors were measured with, in hundredths of the size a letter. */
	@Test
	void fonts_AsWideAsTheyAre() {
		String sentence = "The foreign ministers of the Group of Seven met in London; they said nothing about sanctions against"
				+ " North Korea.";
		assertEquals(41, mean(FontWidths.of("Cambria"), sentence), 1);
		assertEquals(41, mean(FontWidths.of("Calibri"), sentence), 1);
		assertEquals(45, mean(FontWidths.of("Arial"), sentence), 1);
		assertEquals(51, mean(FontWidths.of("DejaVu Sans"), sentence), 1);
		assertEquals(41, mean(FontWidths.of("Times New Roman"), sentence), 1);
	}

	private static double mean(FontWidths font, String text) {
		return 100 * text.chars().mapToDouble(font::of).average().orElseThrow();
	}
}
