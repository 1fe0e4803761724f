// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paints where items are too many to be told apart: a step for each piece of time, as high as they are many. */
final class CrowdPainter {

	private static final double ALPHA = 0.35;
	private static final double LABEL_RISE = 4;
	private static final double LABEL_MARGIN = 6;
	private static final double MIN_HEIGHT = 12;
	private static final double TOUCHING = 0.5;

	/** So wide a stretch says how many items are at its highest step. */
	private static final double MIN_LABELLED = 60;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final double scrolled;
	private final NumberFormat numbers;

	CrowdPainter(Canvas canvas, TimelineTheme theme, double scrolled, Locale locale) {
		this.canvas = canvas;
		this.theme = theme;
		this.scrolled = scrolled;
		numbers = NumberFormat.getIntegerInstance(locale);
	}

	/** @param crowds lane by lane, from left to right */
	void paint(List<TimelineCrowd> crowds, double width) {
		List<TimelineCrowd> stretch = new ArrayList<>();
		for (TimelineCrowd crowd : crowds) {
			if (!stretch.isEmpty() && !follows(stretch.getLast(), crowd)) {
				paintStretch(stretch, width);
				stretch.clear();
			}
			stretch.add(crowd);
		}
		if (!stretch.isEmpty()) {
			paintStretch(stretch, width);
		}
	}

	private static boolean follows(TimelineCrowd one, TimelineCrowd next) {
		return one.lane().equals(next.lane()) && Math.abs(next.x() - one.right()) < TOUCHING;
	}

	private void paintStretch(List<TimelineCrowd> stretch, double width) {
		double[] points = new double[4 * stretch.size() + 4];
		int point = 0;
		double bottom = stretch.getFirst().bottom() - scrolled;
		points[point++] = stretch.getFirst().x();
		points[point++] = bottom;
		for (TimelineCrowd crowd : stretch) {
			points[point++] = crowd.x();
			points[point++] = crowd.y() - scrolled;
			points[point++] = crowd.right();
			points[point++] = crowd.y() - scrolled;
		}
		points[point++] = stretch.getLast().right();
		points[point] = bottom;
		canvas.fillPolygon(points, new Ink(theme.quietText(), ALPHA));
		if (stretch.getLast().right() - stretch.getFirst().x() >= MIN_LABELLED) {
			label(stretch, width);
		}
	}

	private void label(List<TimelineCrowd> stretch, double width) {
		TimelineCrowd highest = stretch.getFirst();
		for (TimelineCrowd crowd : stretch) {
			highest = crowd.load() > highest.load() ? crowd : highest;
		}
		if (highest.height() < MIN_HEIGHT) {
			return;
		}
		String label = numbers.format(highest.load());
		double labelWidth = canvas.width(label, TextStyle.SMALL);
		double middle = (highest.x() + highest.right()) / 2 - labelWidth / 2;
		double x = Math.clamp(middle, LABEL_MARGIN, Math.max(LABEL_MARGIN, width - LABEL_MARGIN - labelWidth));
		canvas.text(label, x, highest.y() - scrolled - LABEL_RISE, TextStyle.SMALL, Ink.of(theme.text()));
	}
}
