// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.model.LayerContent;

/**
 * A stripe of the timeline from its left to its right side.
 *
 * @param name the name of its lane, which may be empty
 * @param heading what stands above its rows, empty for nothing
 * @param y its top, from the top of the timeline
 * @param height its height with the heading
 * @param rows how many rows it has
 * @param rowHeight how high each of them is
 */
public record TimelineBand(String name, String heading, double y, double height, int rows, double rowHeight) {

	private static final double PADDING = 6;
	private static final double HEADING = 20;

	static TimelineBand of(String name, String heading, double y, int rows, double rowHeight) {
		double above = heading.isBlank() ? 0 : HEADING;
		return new TimelineBand(name, heading, y, above + rows * rowHeight + 2 * PADDING, rows, rowHeight);
	}

	/** Whether it shows a layer: its name is none of a lane of events. */
	public boolean isOfLayer() {
		return name.startsWith(LayerContent.PREFIX);
	}

	/** Where the band below begins. */
	public double bottom() {
		return y + height;
	}

	/** The line on which the heading stands. */
	public double headingBaseline() {
		return y + PADDING + 13;
	}

	/**
	 * How far down its heading must be moved to be seen in a window that begins at an y; no further than where the band
	 * ends.
	 */
	public double heldBack(double windowTop) {
		return Math.max(0, Math.min(windowTop - y, height - PADDING - HEADING));
	}

	/** The top of the first row. */
	double rowsTop() {
		return y + PADDING + (heading.isBlank() ? 0 : HEADING);
	}

	/** The first row of which something is at an y or below. */
	int firstRow(double top) {
		return Math.max(0, rowAt(top));
	}

	/** The last row of which something is at an y or above. */
	int lastRow(double bottom) {
		return Math.min(rows - 1, rowAt(bottom));
	}

	private int rowAt(double atY) {
		return (int) Math.floor((atY - rowsTop()) / rowHeight);
	}
}
