// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

/** A pattern over a filled surface, by which those who can't tell colours can tell categories. */
public enum Hatch {

	NONE, RISING, FALLING, LEVEL;

	/** How far apart the lines of a pattern are, in pixels. */
	public static final double DISTANCE = 7;

	/** The pattern that goes with a glyph. */
	static Hatch of(TimelineGlyph glyph) {
		return switch (glyph) {
			case CIRCLE -> NONE;
			case SQUARE -> RISING;
			case DIAMOND -> FALLING;
			case TRIANGLE -> LEVEL;
		};
	}
}
