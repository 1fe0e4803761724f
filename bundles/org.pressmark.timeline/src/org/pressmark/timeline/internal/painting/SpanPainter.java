// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import org.pressmark.timeline.internal.layout.ItemGeometry;
import org.pressmark.timeline.internal.layout.ItemLabels;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.model.TimelineEdge;

/**
 * Paints what has a width: a bar for an interval, a bracket for a span in which something happened; with sharp ends,
 * ends that fade out, or an arrow.
 */
final class SpanPainter {

	private static final double RADIUS = 2;
	private static final double POST = 3;
	private static final double BRACKET = 2;
	private static final double BORDER = 1;
	private static final double BORDER_ALPHA = 0.55;

	/** A bracket is filled so much weaker than a bar. */
	private static final double BRACKET_TINT = 0.5;
	private static final double ARROW_LENGTH = 9;
	private static final double WINDOW_GAP = 4;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final double width;

	/** @param width the width of the window, at whose sides open ends have their arrows */
	SpanPainter(Canvas canvas, TimelineTheme theme, double width) {
		this.canvas = canvas;
		this.theme = theme;
		this.width = width;
	}

	void paintBar(TimelineBox box, String color) {
		double left = left(box);
		double right = right(box);
		boolean dashed = isUncertain(box);
		canvas.fillRect(left, box.y(), right - left, box.height(), RADIUS, new Ink(color, theme.tint()));
		hatch(box, left, right, color);
		paintFades(box, new Ink(color, theme.tint()));
		Pen border = new Pen(new Ink(color, BORDER_ALPHA), BORDER, dashed);
		canvas.line(left, box.y(), right, box.y(), border);
		canvas.line(left, box.y() + box.height(), right, box.y() + box.height(), border);
		Pen post = new Pen(Ink.of(color), dashed ? BORDER : POST, dashed);
		if (box.startEdge() == TimelineEdge.SHARP) {
			paintPost(left + post.width() / 2, box, post);
		}
		if (box.endEdge() == TimelineEdge.SHARP) {
			paintPost(right - post.width() / 2, box, post);
		}
		paintArrows(box, left, right, color);
	}

	void paintBracket(TimelineBox box, String color) {
		double left = left(box);
		double right = right(box);
		Ink tint = new Ink(color, theme.tint() * BRACKET_TINT);
		canvas.fillRect(left, box.y(), right - left, box.height(), 0, tint);
		hatch(box, left, right, color);
		paintFades(box, tint);
		Pen pen = new Pen(Ink.of(color), BRACKET, isUncertain(box));
		canvas.line(left, box.y(), right, box.y(), pen);
		if (box.startEdge() == TimelineEdge.SHARP) {
			paintPost(box.x(), box, pen);
		}
		if (box.endEdge() == TimelineEdge.SHARP) {
			paintPost(box.right(), box, pen);
		}
		paintArrows(box, left, right, color);
	}

	/** What is left of the window or right of it needs no pattern. */
	private void hatch(TimelineBox box, double left, double right, String color) {
		double first = Math.max(left, 0);
		canvas.hatch(first, box.y(), Math.min(right, width) - first, box.height(), Hatch.of(box.item()),
				new Ink(color, theme.tint()));
	}

	private void paintPost(double x, TimelineBox box, Pen pen) {
		canvas.line(x, box.y(), x, box.y() + box.height(), pen);
	}

	private void paintFades(TimelineBox box, Ink ink) {
		double before = ItemGeometry.reach(box.startEdge());
		double behind = ItemGeometry.reach(box.endEdge());
		if (before > 0) {
			canvas.fillFading(box.x() - before, box.y(), before, box.height(), false, ink);
		}
		if (behind > 0) {
			canvas.fillFading(box.right(), box.y(), behind, box.height(), true, ink);
		}
	}

	private void paintArrows(TimelineBox box, double left, double right, String color) {
		double y = box.centerY();
		double half = box.height() / 2;
		if (box.endEdge() == TimelineEdge.OPEN) {
			canvas.fillPolygon(new double[] { right, y - half, right + ARROW_LENGTH, y, right, y + half },
					Ink.of(color));
		}
		if (box.startEdge() == TimelineEdge.OPEN) {
			canvas.fillPolygon(new double[] { left, y - half, left - ARROW_LENGTH, y, left, y + half },
					Ink.of(color));
		}
	}

	/** An open start is at the side of the window, with room for its arrow, unless the bar is already out of it. */
	private double left(TimelineBox box) {
		double arrow = WINDOW_GAP + ARROW_LENGTH;
		return box.startEdge() == TimelineEdge.OPEN ? Math.min(arrow, box.right()) : box.x();
	}

	private double right(TimelineBox box) {
		double arrow = width - WINDOW_GAP - ARROW_LENGTH;
		return box.endEdge() == TimelineEdge.OPEN ? Math.max(arrow, box.x()) : box.right();
	}

	static boolean isUncertain(TimelineBox box) {
		return ItemLabels.isUncertain(box.item());
	}
}
