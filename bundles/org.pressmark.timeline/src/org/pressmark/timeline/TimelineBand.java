// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.stream.IntStream;

/**
 * A stripe of the timeline from its left to its right side.
 *
 * @param name what stands above its rows, empty for a band without a heading
 * @param y its top, from the top of the timeline
 * @param height its height with the heading
 * @param rows how many rows it has
 */
public record TimelineBand(String name, double y, double height, int rows) {

	private static final double PADDING = 6;
	private static final double HEADING = 20;

	static TimelineBand of(String name, double y, int rows) {
		double heading = name.isBlank() ? 0 : HEADING;
		return new TimelineBand(name, y, heading + rows * LaneBoxes.ROW_HEIGHT + 2 * PADDING, rows);
	}

	/** Where the band below begins. */
	public double bottom() {
		return y + height;
	}

	/** The line on which the name stands. */
	double headingBaseline() {
		return y + PADDING + 13;
	}

	/** The top of the first row. */
	double rowsTop() {
		return y + PADDING + (name.isBlank() ? 0 : HEADING);
	}

	/** The rows of which something is between two y. */
	IntStream rowsBetween(double top, double bottom) {
		return IntStream.rangeClosed(Math.max(0, rowAt(top)), Math.min(rows - 1, rowAt(bottom)));
	}

	private int rowAt(double atY) {
		return (int) Math.floor((atY - rowsTop()) / LaneBoxes.ROW_HEIGHT);
	}
}
