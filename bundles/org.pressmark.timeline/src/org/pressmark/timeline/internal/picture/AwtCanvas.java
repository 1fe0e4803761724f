// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

import org.pressmark.model.color.Rgb;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints into an image by AWT, which needs no display for that. Belongs to one thread. */
final class AwtCanvas implements Canvas {

	private static final float[] DASHES = { 4, 3 };
	private static final float MITER = 10;
	private static final int OPAQUE = 255;

	private final Graphics2D graphics;
	private final AwtFonts fonts;

	/** The clips around the one that is in force; the first one may be null, for none. */
	private final Deque<Shape> clips = new ArrayDeque<>();

	/** @param graphics is disposed by {@link #dispose()} */
	AwtCanvas(Graphics2D graphics, double scale, AwtFonts fonts) {
		this.graphics = graphics;
		this.fonts = fonts;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(scale, scale);
		// A clip that holds all, so that there is one to go back to.
		graphics.clip(new Rectangle2D.Double(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE));
	}

	void dispose() {
		graphics.dispose();
	}

	@Override
	public double width(String text, TextStyle style) {
		return fonts.width(text, style);
	}

	@Override
	public void fillRect(double x, double y, double width, double height, double radius, Ink ink) {
		graphics.setColor(color(ink, 1));
		graphics.fill(rect(x, y, width, height, radius));
	}

	@Override
	public void drawRect(double x, double y, double width, double height, double radius, Pen pen) {
		use(pen);
		graphics.draw(rect(x, y, width, height, radius));
	}

	private static Shape rect(double x, double y, double width, double height, double radius) {
		return radius > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
				: new Rectangle2D.Double(x, y, width, height);
	}

	@Override
	public void fillFading(double x, double y, double width, double height, boolean fullAtLeft, Ink ink) {
		Color full = color(ink, 1);
		Color none = color(ink, 0);
		graphics.setPaint(new GradientPaint((float) x, 0, fullAtLeft ? full : none, (float) (x + width), 0,
				fullAtLeft ? none : full));
		graphics.fill(rect(x, y, width, height, 0));
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		use(pen);
		graphics.draw(new Line2D.Double(x1, y1, x2, y2));
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		use(pen);
		graphics.draw(path(points));
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		graphics.setColor(color(ink, 1));
		graphics.fill(closed(points));
	}

	@Override
	public void drawPolygon(double[] points, Pen pen) {
		use(pen);
		graphics.draw(closed(points));
	}

	private static Path2D closed(double[] points) {
		Path2D path = path(points);
		path.closePath();
		return path;
	}

	private static Path2D path(double[] points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(points[i], points[i + 1]);
		}
		return path;
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
		fonts.note(text, style);
		graphics.setColor(color(ink, 1));
		graphics.setFont(fonts.font(style));
		graphics.drawString(text, (float) x, (float) baseline);
	}

	@Override
	public void pushClip(double x, double y, double width, double height) {
		clips.push(graphics.getClip());
		graphics.clip(new Rectangle2D.Double(x, y, width, height));
	}

	@Override
	public void popClip() {
		graphics.setClip(clips.pop());
	}

	private void use(Pen pen) {
		graphics.setColor(color(pen.ink(), 1));
		graphics.setStroke(pen.dashed()
				? new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, DASHES, 0)
				: new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
	}

	private static Color color(Ink ink, double share) {
		Rgb rgb = Rgb.of(ink.color());
		return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(ink.alpha() * share * OPAQUE));
	}
}
