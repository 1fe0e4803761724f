// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.List;

import org.pressmark.timeline.internal.layout.ItemLabels;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints the layers that lie behind all lanes: a stripe for each item, with its title at the bottom where it has room. */
final class BackgroundPainter {

	private static final double ALPHA = 0.13;
	private static final double LINE_ALPHA = 0.5;
	private static final double MIN_WIDTH = 2;

	/** Nearer to each other, lines say nothing. */
	private static final double LINE_DISTANCE = 8;
	/** Narrow ones are painted as long as there is that much room for each on the average. */
	private static final double NARROW_DISTANCE = 40;
	private static final double LABEL_GAP = 3;
	private static final double LABEL_RISE = 4;

	/** Narrower than this, a title would say nothing. */
	private static final double MIN_TITLE = 24;

	private final Canvas canvas;
	private final TimelineTheme theme;

	BackgroundPainter(Canvas canvas, TimelineTheme theme) {
		this.canvas = canvas;
		this.theme = theme;
	}

	/** @param top the y at which the stripes begin; {@code bottom} is where they end */
	void paint(TimelineLayout layout, double top, double bottom) {
		for (LayerContent layer : layout.model().layers()) {
			if (layer.form() == LayerContent.Form.BACKGROUND) {
				paint(layer, layout, top, bottom);
			}
		}
	}

	private void paint(LayerContent layer, TimelineLayout layout, double top, double bottom) {
		String color = theme.visible(layer.color());
		List<DatedItem> items = painted(layer, layout);
		double painted = 0;
		double lastLine = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < items.size(); i++) {
			double left = Math.max(0, layout.axis().x(items.get(i).start()));
			double right = Math.min(layout.width(), Math.max(layout.axis().x(items.get(i).end()), left + MIN_WIDTH));
			// Stripes that lie on each other would add up to a wall.
			painted = Math.max(left, painted);
			if (right > painted) {
				canvas.fillRect(painted, top, right - painted, bottom - top, 0, new Ink(color, ALPHA));
				painted = right;
			}
			if (left - lastLine >= LINE_DISTANCE) {
				canvas.line(left, top, left, bottom, new Pen(new Ink(color, LINE_ALPHA), 1, true));
				lastLine = left;
			}
			double next = i + 1 < items.size() ? layout.axis().x(items.get(i + 1).start()) : layout.width();
			paintTitle(items.get(i).item(), left, Math.min(next, layout.width()), bottom);
		}
	}

	/** What is in the window; of what is too narrow to be seen in its length only few, for many would be one hatch. */
	private static List<DatedItem> painted(LayerContent layer, TimelineLayout layout) {
		List<DatedItem> visible = layer.lane().dated().stream().filter(item -> layout.axis().x(item.end()) > 0
				&& layout.axis().x(item.start()) < layout.width()).toList();
		List<DatedItem> wide = visible.stream().filter(item -> isWide(item, layout)).toList();
		boolean isCrowded = (visible.size() - wide.size()) * NARROW_DISTANCE > layout.width();
		return isCrowded ? wide : visible;
	}

	private static boolean isWide(DatedItem item, TimelineLayout layout) {
		return layout.axis().x(item.end()) - layout.axis().x(item.start()) >= MIN_WIDTH;
	}

	/** A title may go on over its stripe, up to the next one. */
	private void paintTitle(TimelineItem item, double left, double next, double bottom) {
		double room = next - left - 2 * LABEL_GAP;
		String title = room < MIN_TITLE ? "" : canvas.elide(ItemLabels.text(item), TextStyle.TAG, room);
		if (!title.isEmpty()) {
			canvas.text(title, left + LABEL_GAP, bottom - LABEL_RISE, TextStyle.TAG, Ink.of(theme.quietText()));
		}
	}
}
