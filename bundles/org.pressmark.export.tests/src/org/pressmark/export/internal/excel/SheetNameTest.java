// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Excel gives sheets, columns and links. */
class SheetNameTest {

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "'", "a/b\\c?d*e[f]g:h", "'quoted'", "History", "HISTORY", "\u0000\u0001", "a\nb",
			"0123456789012345678901234567890123456789", "01234567890123456789012345678\uD83D\uDE00\uD83D\uDE00", "\uD83D"})
	void of_AnyText_IsNameThatExcelTakes(String text) {
		for (SheetName name : List.of(SheetName.of(text, "T"), SheetName.of(text, "T").part(2))) {
			WorkbookUtil.validateSheetName(name.shown());
			assertTrue(name.shown().length() <= 31 && !name.shown().equalsIgnoreCase("History"), name.shown());
			assertTrue(name.shown().chars().noneMatch(c -> c < ' '), name.shown());
			assertEquals(name.shown(), ExcelText.of(name.shown(), "").stored());
		}
	}

	@Test
	void part_EndsWithItsNumber() {
		assertEquals(new SheetName("Mentions (2)", "Mentions_2"), SheetName.of("Mentions", "Mentions").part(2));
		assertTrue(SheetName.of("x".repeat(40), "T").part(12).shown().endsWith("x (12)"));
	}

	@Test
	void columnNames_AreDifferentInAnyCase() {
		assertEquals(List.of("BBC", "bbc (2)", "bbc (3)", "4", "a b", "=1"),
				ColumnNames.of(List.of("BBC", "bbc", "bbc", " ", "a\n\tb", "=1")));
	}

	@Test
	void columnNames_AreNotTooLong() {
		assertEquals(List.of("x".repeat(120), "x".repeat(120) + " (2)"),
				ColumnNames.of(List.of("x".repeat(300), "x".repeat(301))));
	}

	@Test
	void links_ToManyRows_AreNotLookedUp() {
		RowLinks links = RowLinks.of("Articles", "article", 100_000, 1_000_000);
		assertEquals(Optional.of("HYPERLINK(CONCATENATE(to_article,8),7)"), links.formula(7));
		assertEquals(Optional.empty(), links.formula(0));
		assertEquals(Optional.empty(), links.formula(100_001));
	}
}
