// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.text.TextStyle;

/** Counts what is painted, so that a frame takes what laying out and painting take without the display. */
final class CountingCanvas implements Canvas {

	private static final double USUAL_WIDTH = 0.52;

	private long calls;

	/** How many calls there were since this was asked last. */
	long calls() {
		long counted = calls;
		calls = 0;
		return counted;
	}

	@Override
	public double width(String text, TextStyle style) {
		return text.length() * style.size() * USUAL_WIDTH;
	}

	@Override
	public void fillRect(double x, double y, double width, double height, double radius, Ink ink) {
		calls++;
	}

	@Override
	public void drawRect(double x, double y, double width, double height, double radius, Pen pen) {
		calls++;
	}

	@Override
	public void fillFading(double x, double y, double width, double height, boolean fullAtLeft, Ink ink) {
		calls++;
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		calls++;
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		calls++;
	}

	@Override
	public void drawPolygon(double[] points, Pen pen) {
		calls++;
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
		calls++;
	}

	@Override
	public void pushClip(double x, double y, double width, double height) {
		calls++;
	}

	@Override
	public void popClip() {
		calls++;
	}
}
