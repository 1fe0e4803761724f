// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeAxis;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineModel;

/** Which part of time to show first. */
final class Viewport {

	private static final double MARGIN = 40;
	private static final double FENCE = 1.5;
	private static final int FEW = 4;

	/** Of so many items all are looked at. */
	private static final int MOST = 4000;

	private Viewport() {
	}

	/** An axis on which everything that has a date is seen. */
	static TimeAxis all(TimelineModel model, double width) {
		return TimeRange.of(model).map(range -> axis(range, width)).orElseGet(() -> today(width));
	}

	/**
	 * An axis on which most is seen: all that does not lie far off, outside of Tukey's fences (1.5 times the distance
	 * of the quartiles beyond them), so that one treaty of 1953 does not squeeze a week's news into one pixel. Of very many
	 * only a sample is looked at, evenly from each lane.
	 */
	static TimeAxis most(TimelineModel model, double width) {
		List<Edtf> dates = sample(model).map(TimelineItem::when).flatMap(Optional::stream)
				.filter(date -> date.earliest().isPresent() && date.latest().isPresent()).toList();
		List<Double> middles = dates.stream().map(Viewport::middle).sorted().toList();
		if (middles.size() < FEW) {
			return all(model, width);
		}
		double first = middles.get(middles.size() / 4);
		double third = middles.get(middles.size() * 3 / 4);
		double reach = Math.max(third - first, 1) * FENCE;
		List<Edtf> near = dates.stream()
				.filter(date -> middle(date) >= first - reach && middle(date) <= third + reach).toList();
		LocalDateTime from = near.stream().map(date -> date.earliest().get()).min(LocalDateTime::compareTo).orElseThrow();
		LocalDateTime to = near.stream().map(date -> date.latest().get()).max(LocalDateTime::compareTo).orElseThrow();
		return axis(new TimeRange(from, to), width);
	}

	private static Stream<TimelineItem> sample(TimelineModel model) {
		int step = Math.ceilDiv(Math.max(1, model.datedSize()), MOST);
		return model.lanes().stream()
				.flatMap(lane -> IntStream.range(0, Math.ceilDiv(lane.size(), step)).mapToObj(i -> lane.item(i * step)));
	}

	private static TimeAxis axis(TimeRange range, double width) {
		return TimeAxis.fit(range, width, MARGIN, Math.max(MARGIN, width / 8));
	}

	private static TimeAxis today(double width) {
		LocalDateTime now = LocalDateTime.now(java.time.Clock.systemDefaultZone());
		return axis(new TimeRange(now.minusDays(7), now.plusDays(7)), width);
	}

	private static double middle(Edtf date) {
		return Stream.of(date.earliest().get(), date.latest().get())
				.mapToDouble(time -> time.toEpochSecond(java.time.ZoneOffset.UTC)).average().getAsDouble();
	}
}
