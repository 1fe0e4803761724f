// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextSizeTest {

	@Test
	void of_LongestLine_AndAllLines() {
		assertEquals(new TextSize(11, 3), TextSize.of("0123456789\na\n", 60));
		assertEquals(new TextSize(60, 4), TextSize.of("a".repeat(100) + "\n" + "b".repeat(100), 60));
	}

	@Test
	void of_Korean_IsTwiceAsWide() {
		assertEquals(20, TextSize.of("가나다라마바사아자차", 60).longest());
		assertTrue(TextSize.of("\uD83D\uDE00", 60).longest() <= 3);
	}

	@Test
	void of_NoEndToItsWidth() {
		assertEquals(1, TextSize.of("x".repeat(1000), Integer.MAX_VALUE).lines());
	}
}
