// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.Duration;
import java.time.LocalDateTime;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;

/** Which part of time to show first. */
final class Viewport {

	private static final double MARGIN = 40;
	/** Of more events, no single title is to be read when all of them are in sight. */
	private static final int FEW = 2_000;
	/** How wide a letter of a title is about, and a sign behind it. */
	private static final double LETTER = 7;
	private static final double FLAG = 90;
	/** What a title has at most, with the shape before it. */
	private static final double MOST_LABEL = 290;
	private static final double SHAPE = 30;
	/** No more of the width is left free for titles. */
	private static final double LABEL_SHARE = 0.35;
	/** Which part of the time is so near to the end that titles there would be cut off. */
	private static final double END_SHARE = 0.35;

	private Viewport() {
	}

	/** An axis on which everything that has a date is seen. */
	static TimeAxis all(TimelineModel model, double width) {
		return model.range().map(range -> axis(range, width, labels(model, range))).orElseGet(() -> today(width));
	}

	/** An axis on which most is seen: what lies far off is not, see {@link TimelineModel#rangeOfMost}. */
	static TimeAxis most(TimelineModel model, double width) {
		return model.rangeOfMost().map(range -> axis(range, width, labels(model, range))).orElseGet(() -> all(model, width));
	}

	/** Whether a window lies before or after everything that has a date. */
	static boolean isOutside(TimelineModel model, TimeAxis axis, double width) {
		return model.range().filter(range -> axis.x(range.to()) < 0 || axis.x(range.from()) > width).isPresent();
	}

	/** @param labels what the titles of the last events need */
	private static TimeAxis axis(TimeRange range, double width, double labels) {
		double usual = Math.max(MARGIN, width / 8);
		return TimeAxis.fit(range, width, MARGIN, Math.max(usual, Math.min(labels, width * LABEL_SHARE)));
	}

	/** About how much room the titles of those events need that are so late that theirs would be cut off. */
	private static double labels(TimelineModel model, TimeRange range) {
		LocalDateTime late = range.to()
				.minusSeconds((long) (Duration.between(range.from(), range.to()).toSeconds() * END_SHARE));
		return model.items().limit(FEW).filter(item -> isLate(item, late)).mapToDouble(Viewport::label).max().orElse(0);
	}

	private static boolean isLate(TimelineItem item, LocalDateTime late) {
		return item.when().flatMap(Edtf::latest).filter(late::isBefore).isPresent();
	}

	private static double label(TimelineItem item) {
		return Math.min(MOST_LABEL, SHAPE + item.title().length() * LETTER) + item.flags().size() * FLAG;
	}

	private static TimeAxis today(double width) {
		LocalDateTime now = LocalDateTime.now(java.time.Clock.systemDefaultZone());
		return axis(new TimeRange(now.minusDays(7), now.plusDays(7)), width, 0);
	}
}
