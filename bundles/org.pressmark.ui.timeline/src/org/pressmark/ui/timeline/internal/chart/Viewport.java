// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.time.LocalDateTime;

import org.pressmark.timeline.TimeAxis;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineModel;

/** Which part of time to show first. */
final class Viewport {

	private static final double MARGIN = 40;

	private Viewport() {
	}

	/** An axis on which everything that has a date is seen. */
	static TimeAxis all(TimelineModel model, double width) {
		return TimeRange.of(model).map(range -> axis(range, width)).orElseGet(() -> today(width));
	}

	/** An axis on which most is seen: what lies far off is not, see {@link TimeRange#most}. */
	static TimeAxis most(TimelineModel model, double width) {
		return TimeRange.most(model).map(range -> axis(range, width)).orElseGet(() -> all(model, width));
	}

	/** Whether a window lies before or after everything that has a date. */
	static boolean isOutside(TimelineModel model, TimeAxis axis, double width) {
		return TimeRange.of(model).filter(range -> axis.x(range.to()) < 0 || axis.x(range.from()) > width).isPresent();
	}

	private static TimeAxis axis(TimeRange range, double width) {
		return TimeAxis.fit(range, width, MARGIN, Math.max(MARGIN, width / 8));
	}

	private static TimeAxis today(double width) {
		LocalDateTime now = LocalDateTime.now(java.time.Clock.systemDefaultZone());
		return axis(new TimeRange(now.minusDays(7), now.plusDays(7)), width);
	}
}
