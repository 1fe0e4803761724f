// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import org.pressmark.timeline.internal.model.TimelineGlyph;

/** Paints markers. */
final class GlyphPainter {

	private static final double OUTLINE = 1.6;

	/** A square or triangle of the same radius would look larger or smaller than a circle. */
	private static final double SQUARE = 0.88;
	private static final double POINTED = 1.2;

	private final Canvas canvas;
	private final TimelineTheme theme;

	GlyphPainter(Canvas canvas, TimelineTheme theme) {
		this.canvas = canvas;
		this.theme = theme;
	}

	/** @param hollow whether only the outline is painted */
	void paint(TimelineGlyph glyph, double x, double y, double radius, String color, boolean hollow) {
		double inner = hollow ? radius - OUTLINE / 2 : radius;
		Ink fill = Ink.of(hollow ? theme.background() : color);
		Pen outline = Pen.of(color, OUTLINE);
		switch (glyph) {
			case CIRCLE -> paintRect(x, y, inner, inner, fill, outline, hollow);
			case SQUARE -> paintRect(x, y, inner * SQUARE, 1, fill, outline, hollow);
			case DIAMOND -> paintPolygon(diamond(x, y, inner * POINTED), fill, outline, hollow);
			case TRIANGLE -> paintPolygon(triangle(x, y, inner * POINTED), fill, outline, hollow);
		}
	}

	private void paintRect(double x, double y, double radius, double corner, Ink fill, Pen outline, boolean hollow) {
		canvas.fillRect(x - radius, y - radius, 2 * radius, 2 * radius, corner, fill);
		if (hollow) {
			canvas.drawRect(x - radius, y - radius, 2 * radius, 2 * radius, corner, outline);
		}
	}

	private void paintPolygon(double[] points, Ink fill, Pen outline, boolean hollow) {
		canvas.fillPolygon(points, fill);
		if (hollow) {
			canvas.drawPolygon(points, outline);
		}
	}

	private static double[] diamond(double x, double y, double radius) {
		return new double[] { x, y - radius, x + radius, y, x, y + radius, x - radius, y };
	}

	private static double[] triangle(double x, double y, double radius) {
		double bottom = y + radius * 0.75;
		return new double[] { x, y - radius, x + radius, bottom, x - radius, bottom };
	}
}
