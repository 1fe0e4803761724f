// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import java.util.Set;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.layout.FlagRoom;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.text.TextStyle;

/** Paints why an item wants a second look behind its title: a tag with words for each reason, an empty sign for no evidence. */
final class FlagPainter {

	private static final double TAG_HEIGHT = 13;
	private static final double TAG_DROP = 3.3;

	private final Canvas canvas;
	private final TimelineTheme theme;
	private final Words words;

	FlagPainter(Canvas canvas, TimelineTheme theme, Words words) {
		this.canvas = canvas;
		this.theme = theme;
		this.words = words;
	}

	/** @param x where the title ends */
	void paint(Set<TimelineFlag> flags, double x, double centerY) {
		double left = x;
		for (TimelineFlag flag : TimelineFlag.values()) {
			if (flags.contains(flag)) {
				paint(flag, left + FlagRoom.GAP, centerY);
				left += FlagRoom.width(flag, canvas, words);
			}
		}
	}

	private void paint(TimelineFlag flag, double x, double centerY) {
		Pen pen = Pen.of(theme.quietText(), 1);
		if (flag == TimelineFlag.UNREPORTED) {
			double size = 2 * FlagRoom.SIGN_RADIUS;
			canvas.drawRect(x, centerY - FlagRoom.SIGN_RADIUS, size, size, FlagRoom.SIGN_RADIUS, pen);
			canvas.line(x, centerY + FlagRoom.SIGN_RADIUS, x + size, centerY - FlagRoom.SIGN_RADIUS, pen);
		} else {
			String text = words.of(flag);
			canvas.drawRect(x, centerY - TAG_HEIGHT / 2, canvas.width(text, TextStyle.TAG) + 2 * FlagRoom.PADDING, TAG_HEIGHT,
					TAG_HEIGHT / 2, pen);
			canvas.text(text, x + FlagRoom.PADDING, centerY + TAG_DROP, TextStyle.TAG, Ink.of(theme.quietText()));
		}
	}
}
