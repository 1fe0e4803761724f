// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.stream.IntStream;

/**
 * A stripe of the timeline from its left to its right side.
 *
 * @param name the name of its lane, which may be empty
 * @param heading what stands above its rows, empty for nothing
 * @param y its top, from the top of the timeline
 * @param height its height with the heading
 * @param rows how many rows it has
 */
public record TimelineBand(String name, String heading, double y, double height, int rows) {

	private static final double PADDING = 6;
	private static final double HEADING = 20;

	static TimelineBand of(String name, String heading, double y, int rows) {
		double above = heading.isBlank() ? 0 : HEADING;
		return new TimelineBand(name, heading, y, above + rows * LaneBoxes.ROW_HEIGHT + 2 * PADDING, rows);
	}

	/** Where the band below begins. */
	public double bottom() {
		return y + height;
	}

	/** The line on which the heading stands. */
	double headingBaseline() {
		return y + PADDING + 13;
	}

	/** The top of the first row. */
	double rowsTop() {
		return y + PADDING + (heading.isBlank() ? 0 : HEADING);
	}

	/** The rows of which something is between two y. */
	IntStream rowsBetween(double top, double bottom) {
		return IntStream.rangeClosed(Math.max(0, rowAt(top)), Math.min(rows - 1, rowAt(bottom)));
	}

	private int rowAt(double atY) {
		return (int) Math.floor((atY - rowsTop()) / LaneBoxes.ROW_HEIGHT);
	}
}
