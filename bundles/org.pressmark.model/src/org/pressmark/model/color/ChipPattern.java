// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import java.util.List;

/**
 * What is drawn on a chip of a colour, so that the colour is never the only sign. No two colours of
 * {@link Palette#TOLD_APART} have the same.
 *
 * @since 1.0
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

	private static final List<Rgb> KNOWN = Palette.TOLD_APART.stream().map(Rgb::of).toList();
	private static final ChipPattern[] VALUES = values();

	/** The pattern of a colour, always the same. */
	public static ChipPattern of(Rgb color) {
		int known = KNOWN.indexOf(color);
		return VALUES[Math.floorMod(known >= 0 ? known : color.hashCode(), VALUES.length)];
	}
}
