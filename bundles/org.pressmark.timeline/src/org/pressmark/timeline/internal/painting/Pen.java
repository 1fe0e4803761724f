// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

/**
 * What to draw lines with.
 *
 * @param ink its colour
 * @param width how thick the line is, in pixels
 * @param dashed whether it has gaps
 */
public record Pen(Ink ink, double width, boolean dashed) {

	/** A continuous line in an opaque colour. */
	public static Pen of(String color, double width) {
		return new Pen(Ink.of(color), width, false);
	}
}
