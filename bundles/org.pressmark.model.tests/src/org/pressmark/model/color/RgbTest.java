// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgbTest {

	private static final Rgb YELLOW = new Rgb(240, 228, 66);

	@Test
	void parse_AnyCaseOfLetters() {
		assertEquals(Optional.of(YELLOW), Rgb.parse("#F0E442"));
		assertEquals(Optional.of(YELLOW), Rgb.parse("#f0e442"));
		assertEquals("#f0e442", YELLOW.toString());
		assertEquals("#000000", Rgb.BLACK.toString());
		assertEquals(Rgb.WHITE, Rgb.of("#ffffff"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "#", "f0e442", "#f0e44", "#f0e4422", "#f0e44g", "red", " #f0e442" })
	void parse_NoColor(String written) {
		assertEquals(Optional.empty(), Rgb.parse(written));
	}

	@Test
	void noColor_IsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Rgb.of("red"));
		assertThrows(IllegalArgumentException.class, () -> new Rgb(256, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Rgb(0, -1, 0));
	}

	@Test
	void contrast_OfWcag() {
		assertEquals(21, Rgb.BLACK.contrast(Rgb.WHITE), 0.001);
		assertEquals(1, YELLOW.contrast(YELLOW), 0.001);
		assertEquals(4.54, Rgb.WHITE.contrast(Rgb.of("#767676")), 0.01);
		assertTrue(Rgb.BLACK.isDark());
		assertFalse(YELLOW.isDark());
	}

	@Test
	void mixed_Shares() {
		assertEquals(new Rgb(128, 128, 128), Rgb.BLACK.mixed(Rgb.WHITE, 0.5));
		assertEquals(YELLOW, YELLOW.mixed(Rgb.WHITE, 0));
		assertEquals(Rgb.WHITE, YELLOW.mixed(Rgb.WHITE, 1));
	}

	@Test
	void withContrast_NoMoreThanNeeded() {
		Rgb visible = YELLOW.withContrast(Rgb.WHITE, Rgb.BLACK, 4.5);

		assertTrue(visible.contrast(Rgb.WHITE) >= 4.5 && visible.contrast(Rgb.WHITE) < 7, visible.toString());
		assertEquals(YELLOW, YELLOW.withContrast(Rgb.BLACK, Rgb.WHITE, 4.5));
		assertEquals(Rgb.BLACK, YELLOW.withContrast(Rgb.WHITE, Rgb.BLACK, 22));
	}

	@Test
	void palette_HasColorsThatDiffer() {
		assertEquals(Palette.TOLD_APART.size(), Palette.TOLD_APART.stream().map(Rgb::of).distinct().count());
		assertEquals(Palette.color(0), Palette.color(Palette.TOLD_APART.size()));
	}
}
