// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.List;

import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineMark;

/**
 * Paints when an item was reported: small rings on a line of their own below it, which no date of an item looks like,
 * and a line to them that shows how much later or earlier that was.
 */
final class ReportPainter {

	private static final double RADIUS = 3;
	private static final double RING = 1.3;
	private static final double LAG_ALPHA = 0.7;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final boolean showsLag;

	ReportPainter(Canvas canvas, TimelineTheme theme, boolean showsLag) {
		this.canvas = canvas;
		this.theme = theme;
		this.showsLag = showsLag;
	}

	void paint(TimelineBox box, String color) {
		List<TimelineMark> marks = box.marks();
		if (marks.isEmpty()) {
			return;
		}
		if (showsLag) {
			paintLag(box, new Pen(new Ink(color, LAG_ALPHA), 1, true));
		}
		marks.forEach(mark -> paintMark(mark, box, color));
	}

	/** From the end of the date to the last mark behind it, from the start to the first mark before it. */
	private void paintLag(TimelineBox box, Pen pen) {
		double start = box.shape().isMarker() ? box.middle() : box.x();
		double end = box.shape().isMarker() ? box.middle() : box.right();
		double last = box.marks().getLast().x();
		double first = box.marks().getFirst().x();
		if (last > end + RADIUS) {
			canvas.polyline(new double[] { end, box.y() + box.height(), end, box.marksY(), last - RADIUS, box.marksY() }, pen);
		}
		if (first < start - RADIUS) {
			canvas.polyline(new double[] { start, box.y() + box.height(), start, box.marksY(), first + RADIUS, box.marksY() },
					pen);
		}
	}

	private void paintMark(TimelineMark mark, TimelineBox box, String color) {
		double x = mark.x();
		double y = box.marksY();
		if (mark.isBeyond()) {
			double tip = x > box.middle() ? x + RADIUS : x - RADIUS;
			double back = x > box.middle() ? x - RADIUS : x + RADIUS;
			canvas.polyline(new double[] { back, y - RADIUS, tip, y, back, y + RADIUS }, Pen.of(color, RING));
			return;
		}
		canvas.fillRect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Ink.of(theme.background()));
		canvas.drawRect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Pen.of(color, RING));
	}
}
