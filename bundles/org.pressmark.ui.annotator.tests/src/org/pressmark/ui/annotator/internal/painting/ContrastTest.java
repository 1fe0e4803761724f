// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class ContrastTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB YELLOW = new RGB(240, 228, 66);

	@Test
	void ratio_BlackOnWhite() {
		assertEquals(21, Contrast.ratio(BLACK, WHITE), 0.001);
	}

	@Test
	void visible_FaintColorIsDarkened() {
		RGB visible = Contrast.visible(YELLOW, WHITE);
		assertTrue(Contrast.ratio(visible, WHITE) >= 2.2);
		assertTrue(visible.red > visible.blue && visible.green > visible.blue);
	}

	@Test
	void visible_PlainColorStays() {
		assertEquals(YELLOW, Contrast.visible(YELLOW, BLACK));
	}

	@Test
	void isDark_BothWays() {
		assertTrue(Contrast.isDark(new RGB(47, 47, 47)));
		assertFalse(Contrast.isDark(WHITE));
	}

	@Test
	void mix_Half() {
		assertEquals(new RGB(128, 128, 128), Contrast.mix(WHITE, BLACK, 0.5));
	}
}
