// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.text.Directions.Run;

class DirectionsTest {

	@Test
	void paragraph_RunsAsItsFirstLetter() {
		assertEquals(Optional.of(true), Directions.rightToLeft("21: \u05d0\u05d1 abc"));
		assertEquals(Optional.of(true), Directions.rightToLeft("\u00ab\u0627\u0644\u00bb"));
		assertEquals(Optional.of(false), Directions.rightToLeft("\u201cabc \u05d0\u05d1\u201d"));
		assertEquals(Optional.empty(), Directions.rightToLeft("2021-05-03, 10:42"));
		assertEquals(Optional.empty(), Directions.rightToLeft(""));
	}

	@Test
	void language_RunsAsItsScript() {
		assertTrue(Directions.rightToLeft(Optional.of(Locale.forLanguageTag("ar-EG"))));
		assertTrue(Directions.rightToLeft(Optional.of(Locale.forLanguageTag("az-Arab"))));
		assertFalse(Directions.rightToLeft(Optional.of(Locale.forLanguageTag("ur-Latn"))));
		assertFalse(Directions.rightToLeft(Optional.of(Locale.ENGLISH)));
		assertFalse(Directions.rightToLeft(Optional.empty()));
	}

	@Test
	void runs_FromLeftToRight() {
		String text = "abc \u05d0\u05d1 12 \u05d2 def";
		assertTrue(Directions.isPlain("abc", false));
		assertFalse(Directions.isPlain(text, false));
		assertEquals(List.of(new Run(new TextSpan(0, 4), false), new Run(new TextSpan(9, 11), true),
				new Run(new TextSpan(7, 9), false), new Run(new TextSpan(4, 7), true),
				new Run(new TextSpan(11, 15), false)), Directions.runs(text, false, new TextSpan(0, text.length())));
	}

	@Test
	void runs_OfOneRow() {
		String text = "\u05d0\u05d1 abc \u05d2";
		assertEquals(List.of(new Run(new TextSpan(3, 6), false), new Run(new TextSpan(2, 3), true)),
				Directions.runs(text, true, new TextSpan(2, 6)));
	}
}
