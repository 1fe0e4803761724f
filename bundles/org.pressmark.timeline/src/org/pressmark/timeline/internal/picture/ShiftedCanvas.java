// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.util.function.Supplier;

import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Hatch;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints onto another canvas, farther down. */
final class ShiftedCanvas implements Canvas {

	private final Canvas canvas;
	private final double down;

	/** @param down by how many pixels */
	ShiftedCanvas(Canvas canvas, double down) {
		this.canvas = canvas;
		this.down = down;
	}

	@Override
	public double width(String text, TextStyle style) {
		return canvas.width(text, style);
	}

	@Override
	public void fillRect(double x, double y, double width, double height, double radius, Ink ink) {
		canvas.fillRect(x, y + down, width, height, radius, ink);
	}

	@Override
	public void drawRect(double x, double y, double width, double height, double radius, Pen pen) {
		canvas.drawRect(x, y + down, width, height, radius, pen);
	}

	@Override
	public void fillFading(double x, double y, double width, double height, boolean fullAtLeft, Ink ink) {
		canvas.fillFading(x, y + down, width, height, fullAtLeft, ink);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		canvas.line(x1, y1 + down, x2, y2 + down, pen);
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		canvas.polyline(shifted(points), pen);
	}

	@Override
	public void hatch(double x, double y, double width, double height, Hatch hatch, Ink ink) {
		canvas.hatch(x, y + down, width, height, hatch, ink);
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		canvas.fillPolygon(shifted(points), ink);
	}

	@Override
	public void drawPolygon(double[] points, Pen pen) {
		canvas.drawPolygon(shifted(points), pen);
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
		canvas.text(text, x, baseline + down, style, ink);
	}

	@Override
	public void pushClip(double x, double y, double width, double height) {
		canvas.pushClip(x, y + down, width, height);
	}

	@Override
	public void popClip() {
		canvas.popClip();
	}

	@Override
	public void beginItem(TimelineItem item, Supplier<String> description) {
		canvas.beginItem(item, description);
	}

	@Override
	public void endItem() {
		canvas.endItem();
	}

	private double[] shifted(double[] points) {
		double[] shifted = points.clone();
		for (int i = 1; i < shifted.length; i += 2) {
			shifted[i] += down;
		}
		return shifted;
	}
}
