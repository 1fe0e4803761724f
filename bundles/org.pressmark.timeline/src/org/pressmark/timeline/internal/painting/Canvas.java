// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.function.Supplier;

import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/**
 * What the painter paints on: a widget, an image, an SVG file. Coordinates are pixels at 100 %; a canvas for another
 * scaling multiplies them. A canvas belongs to the thread that paints.
 */
public interface Canvas extends TextMeasure {

	/** Fills a rectangle with round corners; a radius of 0 makes sharp ones. */
	void fillRect(double x, double y, double width, double height, double radius, Ink ink);

	/** Draws the outline of a rectangle with round corners. */
	void drawRect(double x, double y, double width, double height, double radius, Pen pen);

	/** Fills a rectangle from full ink on one side to none on the other; the ink is full on the left, or the right. */
	void fillFading(double x, double y, double width, double height, boolean fullAtLeft, Ink ink);

	/** Draws a line. */
	void line(double x1, double y1, double x2, double y2, Pen pen);

	/** Draws lines from point to point, given as x, y, x, y… */
	default void polyline(double[] points, Pen pen) {
		for (int i = 2; i + 1 < points.length; i += 2) {
			line(points[i - 2], points[i - 1], points[i], points[i + 1], pen);
		}
	}

	/** Covers a rectangle with the lines of a pattern. */
	default void hatch(double x, double y, double width, double height, Hatch hatch, Ink ink) {
		if (hatch != Hatch.NONE && width > 0) {
			pushClip(x, y, width, height);
			HatchLines.draw(this, x, y, width, height, hatch, ink);
			popClip();
		}
	}

	/** Fills a polygon, given as x, y, x, y… */
	void fillPolygon(double[] points, Ink ink);

	/** Draws the outline of a polygon, given as x, y, x, y…; the last point is joined with the first. */
	void drawPolygon(double[] points, Pen pen);

	/** Writes a line of text. */
	void text(String text, double x, double baseline, TextStyle style, Ink ink);

	/** What is painted until {@link #popClip()} is seen in this rectangle only, and in those around it. */
	void pushClip(double x, double y, double width, double height);

	/** Ends the last rectangle that has been pushed. */
	void popClip();

	/**
	 * What is painted until {@link #endItem()} shows an item. A canvas whose readers can point at things, or have them
	 * read to them, uses the words for this.
	 *
	 * @param description tells the item in words
	 */
	default void beginItem(TimelineItem item, Supplier<String> description) {
		// A picture of pixels has no parts.
	}

	/** Ends the item. */
	default void endItem() {
		// As beginItem.
	}
}
