// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTextTest {

	private static final String MARK = "[cut]";

	@Test
	void of_FitsExactly() {
		String text = "x".repeat(ExcelText.MAX_LENGTH);
		assertEquals(new ExcelText(text, false), ExcelText.of(text, MARK));
	}

	@Test
	void of_OneTooLong() {
		ExcelText text = ExcelText.of("x".repeat(ExcelText.MAX_LENGTH + 1), MARK);
		assertTrue(text.isTruncated());
		assertEquals("x".repeat(ExcelText.MAX_LENGTH - MARK.length()) + MARK, text.stored());
	}

	@Test
	void of_CutBetweenSurrogates() {
		ExcelText text = ExcelText.of("🤝".repeat(ExcelText.MAX_LENGTH), MARK);
		assertTrue(text.stored().endsWith("🤝" + MARK));
		assertTrue(text.stored().length() <= ExcelText.MAX_LENGTH);
	}

	@Test
	void of_LooksLikeEscape() {
		assertEquals("a_x005F_x000D_b_x_", ExcelText.of("a_x000D_b_x_", MARK).stored());
	}

	@Test
	void of_TooLongWithEscapes() {
		ExcelText text = ExcelText.of("_x000D_".repeat(ExcelText.MAX_LENGTH), MARK);
		assertTrue(text.stored().length() <= ExcelText.MAX_LENGTH);
		assertTrue(text.stored().startsWith("_x005F_x000D__x005F_x000D_"));
		assertTrue(text.stored().endsWith(MARK));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"})
	void isLikeFormula_Starts(String text) {
		assertTrue(ExcelText.of(text, MARK).isLikeFormula());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1=1", " =1", "", "–1"})
	void isLikeFormula_Text(String text) {
		assertFalse(ExcelText.of(text, MARK).isLikeFormula());
	}
}
