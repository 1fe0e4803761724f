// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints a timeline with SWT. Belongs to the UI thread. */
final class SwtCanvas implements Canvas {

	private static final int OPAQUE = 255;

	private final GC gc;
	private final ScreenTexts texts;
	private final Map<String, Color> colors = new HashMap<>();
	private final Deque<Rectangle> clips = new ArrayDeque<>();

	/** @param texts what was measured and painted before; shared by all canvases of one widget, for both are slow */
	SwtCanvas(GC gc, ScreenTexts texts) {
		this.gc = gc;
		this.texts = texts;
		texts.useFontOf(gc.getDevice());
		// Not so for texts: those that are kept are smoothed as the system has it, and the others are to look like them.
		gc.setAntialias(SWT.ON);
	}

	@Override
	public double width(String text, TextStyle style) {
		return texts.width(text, style, this::measure);
	}

	private double measure(String text, TextStyle style) {
		return texts.measure(gc, text, style);
	}

	@Override
	public void fillRect(double x, double y, double width, double height, double radius, Ink ink) {
		fill(ink);
		Rectangle r = rectangle(x, y, width, height);
		int arc = (int) Math.round(2 * radius);
		gc.fillRoundRectangle(r.x, r.y, r.width, r.height, arc, arc);
	}

	@Override
	public void drawRect(double x, double y, double width, double height, double radius, Pen pen) {
		stroke(pen);
		Rectangle r = rectangle(x, y, width, height);
		int arc = (int) Math.round(2 * radius);
		gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, arc, arc);
	}

	@Override
	public void fillFading(double x, double y, double width, double height, boolean fullAtLeft, Ink ink) {
		int alpha = alpha(ink);
		Color color = color(ink.color());
		gc.setAlpha(OPAQUE);
		Pattern pattern = new Pattern(gc.getDevice(), (float) x, (float) y, (float) (x + width), (float) y, color,
				fullAtLeft ? alpha : 0, color, fullAtLeft ? 0 : alpha);
		try {
			gc.setBackgroundPattern(pattern);
			gc.fillRectangle(rectangle(x, y, width, height));
		} finally {
			gc.setBackgroundPattern(null);
			pattern.dispose();
		}
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		stroke(pen);
		gc.drawLine(round(x1), round(y1), round(x2), round(y2));
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		stroke(pen);
		gc.drawPolyline(rounded(points));
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		fill(ink);
		gc.fillPolygon(rounded(points));
	}

	@Override
	public void drawPolygon(double[] points, Pen pen) {
		stroke(pen);
		gc.drawPolygon(rounded(points));
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
		gc.setForeground(color(ink.color()));
		gc.setAlpha(alpha(ink));
		texts.paint(gc, text, style, round(x), round(baseline));
	}

	@Override
	public void pushClip(double x, double y, double width, double height) {
		Rectangle clip = rectangle(x, y, width, height);
		clips.push(clips.isEmpty() ? clip : clip.intersection(clips.peek()));
		gc.setClipping(clips.peek());
	}

	@Override
	public void popClip() {
		clips.pop();
		gc.setClipping(clips.peek());
	}

	private void fill(Ink ink) {
		gc.setBackground(color(ink.color()));
		gc.setAlpha(alpha(ink));
	}

	private void stroke(Pen pen) {
		gc.setForeground(color(pen.ink().color()));
		gc.setAlpha(alpha(pen.ink()));
		gc.setLineWidth(Math.max(1, round(pen.width())));
		gc.setLineStyle(pen.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
	}

	private Color color(String hex) {
		return colors.computeIfAbsent(hex, SwtCanvas::parsed);
	}

	private static Color parsed(String hex) {
		Rgb rgb = Rgb.of(hex);
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}

	private static int alpha(Ink ink) {
		return (int) Math.round(ink.alpha() * OPAQUE);
	}

	private static Rectangle rectangle(double x, double y, double width, double height) {
		int left = round(x);
		int top = round(y);
		return new Rectangle(left, top, round(x + width) - left, round(y + height) - top);
	}

	private static int[] rounded(double[] points) {
		int[] rounded = new int[points.length];
		for (int i = 0; i < rounded.length; i++) {
			rounded[i] = round(points[i]);
		}
		return rounded;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
