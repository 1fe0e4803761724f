// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn on a chip of a colour, so that the colour is never the only sign. No two colours of
 * {@link Palette#TOLD_APART} have the same.
 */
public enum ChipPattern {

	/** Nothing. */
	PLAIN,

	/** Lines from the lower left to the upper right. */
	RISING,

	/** Lines from the upper left to the lower right. */
	FALLING,

	/** Lines from left to right. */
	LEVEL,

	/** Lines from top to bottom. */
	UPRIGHT,

	/** Lines in both of these directions. */
	GRID,

	/** Dots. */
	DOTTED,

	/** A line along the edge. */
	FRAMED;

	/** The pattern of a colour, always the same. */
	public static ChipPattern of(Rgb color) {
		List<String> known = Palette.TOLD_APART;
		Optional<String> same = known.stream().filter(each -> Rgb.of(each).equals(color)).findFirst();
		int index = same.map(known::indexOf).orElseGet(() -> color.hashCode());
		return values()[Math.floorMod(index, values().length)];
	}
}
