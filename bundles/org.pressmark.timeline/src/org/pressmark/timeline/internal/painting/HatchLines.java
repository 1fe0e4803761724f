// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

/**
 * Draws a pattern on a canvas that knows no patterns of its own: in one go, for a window may have thousands of lines. From
 * one line to the next the pen goes outside of the rectangle, where it is cut off.
 */
final class HatchLines {

	/** How far outside. */
	private static final double BEYOND = 2;

	/** How high what stands for a dot is. */
	private static final double DOT = 2;

	/** How far from the edge a frame is. */
	private static final double FRAME = 3;

	private HatchLines() {
	}

	/** The lines are where they would be if the pattern began at x = 0, so that those of neighbours join. */
	static void draw(Canvas canvas, double x, double y, double width, double height, Hatch hatch, Ink ink) {
		switch (hatch) {
			case NONE -> {
				// Nothing over it.
			}
			case RISING -> canvas.polyline(slanting(x, y, width, height, true), new Pen(ink, 1, false));
			case FALLING -> canvas.polyline(slanting(x, y, width, height, false), new Pen(ink, 1, false));
			case LEVEL -> canvas.polyline(level(x, y, width, height), new Pen(ink, 1, false));
			case UPRIGHT -> canvas.polyline(upright(x, y, width, height), new Pen(ink, 1, false));
			case GRID -> {
				canvas.polyline(level(x, y, width, height), new Pen(ink, 1, false));
				canvas.polyline(upright(x, y, width, height), new Pen(ink, 1, false));
			}
			case DOTTED -> canvas.polyline(level(x, y, width, height), new Pen(ink, DOT, true));
			case FRAMED -> canvas.drawRect(x - BEYOND, y + FRAME, width + 2 * BEYOND, height - 2 * FRAME, 0,
					new Pen(ink, 1, false));
		}
	}

	private static double[] level(double x, double y, double width, double height) {
		int lines = (int) Math.ceil((height - Hatch.DISTANCE / 2) / Hatch.DISTANCE);
		double[] way = new double[4 * lines];
		for (int i = 0; i < lines; i++) {
			double line = y + Hatch.DISTANCE * (i + 0.5);
			double from = i % 2 == 0 ? x - BEYOND : x + width + BEYOND;
			double to = i % 2 == 0 ? x + width + BEYOND : x - BEYOND;
			put(way, 4 * i, from, line, to, line);
		}
		return way;
	}

	private static double[] upright(double x, double y, double width, double height) {
		double first = Math.floor(x / Hatch.DISTANCE) * Hatch.DISTANCE + Hatch.DISTANCE / 2;
		int lines = (int) Math.max(0, Math.ceil((x + width - first) / Hatch.DISTANCE));
		double[] way = new double[4 * lines];
		for (int i = 0; i < lines; i++) {
			double line = first + Hatch.DISTANCE * i;
			double from = i % 2 == 0 ? y - BEYOND : y + height + BEYOND;
			double to = i % 2 == 0 ? y + height + BEYOND : y - BEYOND;
			put(way, 4 * i, line, from, line, to);
		}
		return way;
	}

	private static double[] slanting(double x, double y, double width, double height, boolean isRising) {
		double high = height + 2 * BEYOND;
		double first = Math.floor((x - high) / Hatch.DISTANCE) * Hatch.DISTANCE;
		int lines = (int) Math.ceil((x + width - first) / Hatch.DISTANCE);
		double[] way = new double[4 * lines];
		double leftY = isRising ? y + height + BEYOND : y - BEYOND;
		double rightY = isRising ? y - BEYOND : y + height + BEYOND;
		for (int i = 0; i < lines; i++) {
			double left = first + i * Hatch.DISTANCE;
			if (i % 2 == 0) {
				put(way, 4 * i, left, leftY, left + high, rightY);
			} else {
				put(way, 4 * i, left + high, rightY, left, leftY);
			}
		}
		return way;
	}

	private static void put(double[] way, int at, double x1, double y1, double x2, double y2) {
		way[at] = x1;
		way[at + 1] = y1;
		way[at + 2] = x2;
		way[at + 3] = y2;
	}
}
