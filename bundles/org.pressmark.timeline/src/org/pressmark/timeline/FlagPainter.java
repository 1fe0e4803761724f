// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Set;

import org.pressmark.timeline.internal.Words;

/** Paints why an item wants a second look behind its title: a tag with words for each reason, an empty sign for no evidence. */
final class FlagPainter {

	/** The room around the text of a tag. */
	static final double PADDING = 5;

	/** The room before each. */
	private static final double GAP = 6;

	private static final double TAG_HEIGHT = 13;
	private static final double TAG_DROP = 3.3;
	private static final double SIGN_RADIUS = 4.5;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final Words words;

	FlagPainter(Canvas canvas, TimelineTheme theme, Words words) {
		this.canvas = canvas;
		this.theme = theme;
		this.words = words;
	}

	/** How much room one takes, with that before it. */
	static double width(TimelineFlag flag, TextMeasure measure, Words words) {
		return GAP + (flag == TimelineFlag.UNREPORTED ? 2 * SIGN_RADIUS
				: measure.width(words.of(flag), TextStyle.TAG) + 2 * PADDING);
	}

	/** @param x where the title ends */
	void paint(Set<TimelineFlag> flags, double x, double centerY) {
		double left = x;
		for (TimelineFlag flag : TimelineFlag.values()) {
			if (flags.contains(flag)) {
				paint(flag, left + GAP, centerY);
				left += width(flag, canvas, words);
			}
		}
	}

	private void paint(TimelineFlag flag, double x, double centerY) {
		Pen pen = Pen.of(theme.quietText(), 1);
		if (flag == TimelineFlag.UNREPORTED) {
			double size = 2 * SIGN_RADIUS;
			canvas.drawRect(x, centerY - SIGN_RADIUS, size, size, SIGN_RADIUS, pen);
			canvas.line(x, centerY + SIGN_RADIUS, x + size, centerY - SIGN_RADIUS, pen);
		} else {
			String text = words.of(flag);
			canvas.drawRect(x, centerY - TAG_HEIGHT / 2, canvas.width(text, TextStyle.TAG) + 2 * PADDING, TAG_HEIGHT,
					TAG_HEIGHT / 2, pen);
			canvas.text(text, x + PADDING, centerY + TAG_DROP, TextStyle.TAG, Ink.of(theme.quietText()));
		}
	}
}
