// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import org.pressmark.model.color.ChipPattern;
import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.internal.model.TimelineItem;

/** A pattern over a filled surface, by which those who can't tell colours can tell categories. */
public enum Hatch {

	NONE, RISING, FALLING, LEVEL, UPRIGHT, GRID, DOTTED, FRAMED;

	/** How far apart the lines of a pattern are, in pixels. */
	public static final double DISTANCE = 7;

	/** The pattern of an item: that which its colour has in the codebook, too. What layers show has none. */
	static Hatch of(TimelineItem item) {
		return item.isOfLayer() ? NONE : switch (ChipPattern.of(Rgb.of(item.color()))) {
			case PLAIN -> NONE;
			case RISING -> RISING;
			case FALLING -> FALLING;
			case LEVEL -> LEVEL;
			case UPRIGHT -> UPRIGHT;
			case GRID -> GRID;
			case DOTTED -> DOTTED;
			case FRAMED -> FRAMED;
		};
	}
}
