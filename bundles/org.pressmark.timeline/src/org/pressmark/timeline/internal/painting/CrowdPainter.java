// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressmark.timeline.internal.layout.TimelineCrowd;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints where items are too many to be told apart: a step for each piece of time, as high as they are many. */
final class CrowdPainter {

	private static final double ALPHA = 0.35;
	private static final double LABEL_RISE = 2;
	private static final double LABEL_HEIGHT = 12;
	private static final double LABEL_DROP = 9.5;
	private static final double LABEL_PADDING = 3;
	private static final double LABEL_MARGIN = 6;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final double scrolled;
	private final Locale locale;

	CrowdPainter(Canvas canvas, TimelineTheme theme, double scrolled, Locale locale) {
		this.canvas = canvas;
		this.theme = theme;
		this.scrolled = scrolled;
		this.locale = locale;
	}

	/** @param crowds lane by lane, from left to right */
	void paint(List<TimelineCrowd> crowds) {
		stretches(crowds).forEach(this::paintStretch);
	}

	/**
	 * Says how many there are at the highest step of each stretch, but where two numbers would be on each other. Painted
	 * last, so that the items before a crowd don't hide how many are behind them.
	 */
	void paintNumbers(List<TimelineCrowd> crowds, double width) {
		if (crowds.isEmpty()) {
			return;
		}
		NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
		String lane = null;
		double free = 0;
		for (List<TimelineCrowd> stretch : stretches(crowds)) {
			free = stretch.getFirst().lane().equals(lane) ? free : 0;
			lane = stretch.getFirst().lane();
			free = number(highest(stretch), numbers, free, width);
		}
	}

	private static List<List<TimelineCrowd>> stretches(List<TimelineCrowd> crowds) {
		List<List<TimelineCrowd>> stretches = new ArrayList<>();
		for (TimelineCrowd crowd : crowds) {
			if (stretches.isEmpty() || !follows(stretches.getLast().getLast(), crowd)) {
				stretches.add(new ArrayList<>());
			}
			stretches.getLast().add(crowd);
		}
		return stretches;
	}

	private static boolean follows(TimelineCrowd one, TimelineCrowd next) {
		return one.lane().equals(next.lane()) && Math.abs(next.x() - one.right()) < TimelineCrowd.TOUCHING;
	}

	private void paintStretch(List<TimelineCrowd> stretch) {
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
	}

	/** The highest steps of a stretch that follow each other. */
	private static List<TimelineCrowd> highest(List<TimelineCrowd> stretch) {
		int load = stretch.stream().mapToInt(TimelineCrowd::load).max().orElseThrow();
		return stretch.stream().dropWhile(crowd -> crowd.load() < load).takeWhile(crowd -> crowd.load() == load).toList();
	}

	/** @return from where on the next number of the lane may be */
	private double number(List<TimelineCrowd> highest, NumberFormat numbers, double free, double width) {
		TimelineCrowd crowd = highest.getFirst();
		String label = numbers.format(crowd.load());
		double labelWidth = canvas.width(label, TextStyle.SMALL);
		double middle = (Math.max(0, crowd.x()) + Math.min(width, highest.getLast().right())) / 2 - labelWidth / 2;
		double x = Math.clamp(middle, LABEL_MARGIN, Math.max(LABEL_MARGIN, width - LABEL_MARGIN - labelWidth));
		if (x < free) {
			return free;
		}
		double top = crowd.y() - scrolled - LABEL_RISE - LABEL_HEIGHT;
		canvas.fillRect(x - LABEL_PADDING, top, labelWidth + 2 * LABEL_PADDING, LABEL_HEIGHT, LABEL_PADDING,
				Ink.of(theme.background()));
		canvas.text(label, x, top + LABEL_DROP, TextStyle.SMALL, Ink.of(theme.text()));
		return x + labelWidth + LABEL_MARGIN;
	}
}
