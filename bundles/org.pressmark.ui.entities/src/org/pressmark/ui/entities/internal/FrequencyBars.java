// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.pressmark.operations.entities.Period;
import org.pressmark.operations.entities.PeriodCount;

/** Where the bars of a chart stand: each stretch of time at its place, the empty ones between them too. */
final class FrequencyBars {

	private static final double FILLED = 0.8;

	/**
	 * A bar.
	 *
	 * @param x its left edge, in pixels from that of the chart
	 * @param width at least 1
	 * @param height from the bottom; at least 1
	 */
	record Bar(int x, int width, int height) {
	}

	private FrequencyBars() {
	}

	/**
	 * One bar for each stretch, in the same order; none where there is no room.
	 *
	 * @param counts in the order of time
	 * @param width of the chart in pixels
	 * @param height of the highest bar
	 */
	static List<Bar> of(Period period, List<PeriodCount> counts, int width, int height) {
		if (counts.isEmpty() || width <= 0 || height <= 0) {
			return List.of();
		}
		LocalDate first = counts.getFirst().begin();
		long stretches = between(period, first, counts.getLast().begin()) + 1;
		int most = counts.stream().mapToInt(PeriodCount::annotations).max().orElse(1);
		// Few bars over a long time would be blocks.
		double step = Math.min((double) width / stretches, height);
		return counts.stream().map(each -> new Bar((int) (between(period, first, each.begin()) * step),
				Math.max(1, (int) (step * FILLED)), Math.max(1, (int) Math.round((double) height * each.annotations() / most))))
				.toList();
	}

	private static long between(Period period, LocalDate from, LocalDate to) {
		ChronoUnit unit = switch (period) {
		case DAY -> ChronoUnit.DAYS;
		case WEEK -> ChronoUnit.WEEKS;
		case MONTH -> ChronoUnit.MONTHS;
		};
		return unit.between(from, to);
	}
}
