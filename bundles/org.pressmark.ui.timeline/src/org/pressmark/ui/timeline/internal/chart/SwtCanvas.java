// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.Canvas;
import org.pressmark.timeline.Ink;
import org.pressmark.timeline.Pen;
import org.pressmark.timeline.TextStyle;
import org.pressmark.timeline.WidthCache;

/** Paints a timeline with SWT. Belongs to the UI thread; fonts belong to the resource manager that it was given. */
final class SwtCanvas implements Canvas {

	private static final int OPAQUE = 255;
	private static final double POINTS_PER_INCH = 72;

	private final GC gc;
	private final ResourceManager resources;
	private final WidthCache widths;
	private final FontData base;
	/** The resource manager takes longer to find one than the label takes to be painted. */
	private final Map<TextStyle, Font> fonts = new HashMap<>();
	/** To ask a font takes as long as to paint a label. */
	private final Map<TextStyle, Integer> ascents = new HashMap<>();
	private final Map<String, Color> colors = new HashMap<>();
	private final Deque<Rectangle> clips = new ArrayDeque<>();

	/** @param widths what was measured before; shared by all canvases of one widget, for measuring is slow */
	SwtCanvas(GC gc, ResourceManager resources, WidthCache widths) {
		this.gc = gc;
		this.resources = resources;
		this.widths = widths;
		this.base = gc.getDevice().getSystemFont().getFontData()[0];
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public double width(String text, TextStyle style) {
		return widths.width(text, style, this::measure);
	}

	/** Asks the font, whatever is remembered. */
	double measure(String text, TextStyle style) {
		gc.setFont(font(style));
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
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
		gc.setFont(font(style));
		gc.setForeground(color(ink.color()));
		gc.setAlpha(alpha(ink));
		gc.drawText(text, round(x), round(baseline) - ascents.computeIfAbsent(style, any -> ascent()), SWT.DRAW_TRANSPARENT);
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

	/** Of the font that is set. */
	private int ascent() {
		FontMetrics metrics = gc.getFontMetrics();
		return metrics.getAscent() + metrics.getLeading();
	}

	private Font font(TextStyle style) {
		return fonts.computeIfAbsent(style, this::find);
	}

	private Font find(TextStyle style) {
		Device device = gc.getDevice();
		int style2 = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
		int points = (int) Math.round(style.size() * POINTS_PER_INCH / device.getDPI().y);
		return resources.get(FontDescriptor.createFrom(new FontData(base.getName(), points, style2)));
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
		return DoubleStream.of(points).mapToInt(SwtCanvas::round).toArray();
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
