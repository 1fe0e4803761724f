// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.List;

/** Paints the layers that lie behind all lanes: a stripe for each item, with its title at the bottom where it has room. */
final class BackgroundPainter {

	private static final double ALPHA = 0.13;
	private static final double LINE_ALPHA = 0.5;
	private static final double MIN_WIDTH = 2;
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
		List<DatedItem> items = layer.lane().dated().all();
		double labelled = 0;
		for (DatedItem item : items) {
			double left = Math.max(0, layout.axis().x(item.start()));
			double right = Math.min(layout.width(), Math.max(layout.axis().x(item.end()), left + MIN_WIDTH));
			if (right > left && left < layout.width()) {
				canvas.fillRect(left, top, right - left, bottom - top, 0, new Ink(color, ALPHA));
				canvas.line(left, top, left, bottom, new Pen(new Ink(color, LINE_ALPHA), 1, true));
				String title = canvas.elide(ItemLabels.text(item.item()), TextStyle.TAG, right - left - 2 * LABEL_GAP);
				if (right - left >= MIN_TITLE && left >= labelled && !title.isEmpty()) {
					canvas.text(title, left + LABEL_GAP, bottom - LABEL_RISE, TextStyle.TAG, Ink.of(theme.quietText()));
					labelled = right;
				}
			}
		}
	}
}
