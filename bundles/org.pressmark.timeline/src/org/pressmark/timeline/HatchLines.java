// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

/** Draws patterns line by line, on a canvas that knows no patterns of its own. */
final class HatchLines {

	private HatchLines() {
	}

	/** The lines are where they would be if the pattern began at x = 0, so that those of neighbours join. */
	static void draw(Canvas canvas, double x, double y, double width, double height, Hatch hatch, Ink ink) {
		Pen pen = new Pen(ink, 1, false);
		if (hatch == Hatch.LEVEL) {
			for (double line = y + Hatch.DISTANCE / 2; line < y + height; line += Hatch.DISTANCE) {
				canvas.line(x, line, x + width, line, pen);
			}
			return;
		}
		double first = Math.floor((x - height) / Hatch.DISTANCE) * Hatch.DISTANCE;
		for (double left = first; left < x + width; left += Hatch.DISTANCE) {
			boolean isRising = hatch == Hatch.RISING;
			canvas.line(left, isRising ? y + height : y, left + height, isRising ? y : y + height, pen);
		}
	}
}
