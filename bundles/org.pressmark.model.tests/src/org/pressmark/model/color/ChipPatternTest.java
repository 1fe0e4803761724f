// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ChipPatternTest {

	@Test
	void of_ColorsOfThePalette_NoTwoAlike() {
		assertEquals(Palette.TOLD_APART.size(),
				Palette.TOLD_APART.stream().map(Rgb::of).map(ChipPattern::of).distinct().count());
	}

	@Test
	void of_AnyColor_AlwaysTheSame() {
		assertSame(ChipPattern.of(new Rgb(1, 2, 3)), ChipPattern.of(Rgb.of("#010203")));
	}
}
