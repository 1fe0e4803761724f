// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.color.MarkLine;

/** Draws the lines below marked words. */
final class Underline {

	/** How many pixels of height each of them needs. */
	static final int HEIGHT = 3;
	private static final int MORE_DOTS = 3;
	private static final int MORE_DISTANCE = 6;
	/** How wide the sign for more is, with a gap before it. */
	static final int MORE_WIDTH = MORE_DOTS * MORE_DISTANCE;
	private static final int TICK_DISTANCE = 8;
	private static final int CROSS_DISTANCE = 7;

	private Underline() {
	}

	/** Draws a line in the foreground of the graphics context, within {@link #HEIGHT} from that top. */
	static void draw(MarkLine kind, GC gc, int x, int top, int width) {
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(kind == MarkLine.THICK ? HEIGHT : 1);
		switch (kind) {
		case SOLID -> {
			gc.setLineWidth(2);
			line(gc, x, top + 1, width);
		}
		case THIN, THICK -> line(gc, x, top + 1, width);
		case THICK_DOTS -> {
			gc.setLineDash(new int[] { HEIGHT, HEIGHT });
			gc.setLineWidth(HEIGHT);
			line(gc, x, top + 1, width);
			gc.setLineDash(null);
		}
		case DASHED -> dashes(gc, x, top, width, 6, 3);
		case DOTTED -> dashes(gc, x, top, width, 2, 2);
		case DASH_DOT -> dashes(gc, x, top, width, 7, 2, 2, 2);
		case LONG_DASHED -> dashes(gc, x, top, width, 14, 3);
		case DOUBLE -> {
			line(gc, x, top, width);
			line(gc, x, top + 2, width);
		}
		case TICKED -> ticks(gc, x, top, width);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Draws crosses instead, which say that the mark does not hold for the words above. */
	static void cross(GC gc, int x, int top, int width) {
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		int end = HEIGHT + 1;
		for (int at = x; at + end <= x + Math.max(width, end); at += CROSS_DISTANCE) {
			gc.drawLine(at, top, at + end, top + end);
			gc.drawLine(at, top + end, at + end, top);
		}
	}

	/** Draws three dots in the background of the graphics context, which say that there is more, {@link #MORE_WIDTH} wide. */
	static void more(GC gc, int x, int top) {
		for (int dot = 1; dot <= MORE_DOTS; dot++) {
			gc.fillRectangle(x + dot * MORE_DISTANCE - HEIGHT, top, HEIGHT, HEIGHT);
		}
	}

	private static void line(GC gc, int x, int y, int width) {
		gc.drawLine(x, y, x + width - 1, y);
	}

	private static void dashes(GC gc, int x, int top, int width, int... lengths) {
		gc.setLineWidth(2);
		gc.setLineDash(lengths);
		line(gc, x, top + 1, width);
		gc.setLineDash(null);
	}

	/** A time axis in small; a wave would say that the spelling is wrong. */
	private static void ticks(GC gc, int x, int top, int width) {
		line(gc, x, top + 2, width);
		for (int tick = 0; tick < width; tick += TICK_DISTANCE) {
			gc.drawLine(x + tick, top, x + tick, top + 2);
		}
	}
}
