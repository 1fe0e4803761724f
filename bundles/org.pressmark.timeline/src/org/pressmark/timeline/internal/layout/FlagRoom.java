// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/** How much room it takes behind a title to say why an item wants a second look, in pixels. */
public final class FlagRoom {

	/** The room around the text of a tag. */
	public static final double PADDING = 5;

	/** Half the width and height of the sign of no evidence. */
	public static final double SIGN_RADIUS = 4.5;

	/** The room before each. */
	public static final double GAP = 6;

	private FlagRoom() {
	}

	/** How much room one takes, with that before it. */
	public static double width(TimelineFlag flag, TextMeasure measure, Words words) {
		return GAP + (flag == TimelineFlag.UNREPORTED ? 2 * SIGN_RADIUS
				: measure.width(words.of(flag), TextStyle.TAG) + 2 * PADDING);
	}
}
