// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;

/** Which dates of many are near each other, see {@link TimelineModel#rangeOfMost}. */
record MostDates(List<Edtf> dates) {

	private static final double FENCE = 1.5;
	private static final int FEW = 4;
	/** Of so many items all are looked at. */
	private static final int MOST = 4000;

	static MostDates of(TimelineModel model) {
		return new MostDates(sample(model).map(TimelineItem::when).flatMap(Optional::stream)
				.filter(date -> date.earliest().isPresent() && date.latest().isPresent()).toList());
	}

	/** Evenly from each lane. */
	private static Stream<TimelineItem> sample(TimelineModel model) {
		int step = Math.ceilDiv(Math.max(1, model.datedSize()), MOST);
		return model.lanes().stream()
				.flatMap(lane -> IntStream.range(0, Math.ceilDiv(lane.size(), step)).mapToObj(i -> lane.item(i * step)));
	}

	Optional<TimeRange> range() {
		double[] middles = dates.stream().mapToDouble(MostDates::middle).sorted().toArray();
		if (middles.length < FEW) {
			return Optional.empty();
		}
		double first = middles[middles.length / 4];
		double third = middles[middles.length * 3 / 4];
		double reach = Math.max(third - first, 1) * FENCE;
		List<Edtf> near = dates.stream()
				.filter(date -> middle(date) >= first - reach && middle(date) <= third + reach).toList();
		LocalDateTime from = near.stream().map(date -> date.earliest().get()).min(LocalDateTime::compareTo).orElseThrow();
		LocalDateTime to = near.stream().map(date -> date.latest().get()).max(LocalDateTime::compareTo).orElseThrow();
		return Optional.of(new TimeRange(from, to));
	}

	private static double middle(Edtf date) {
		return Stream.of(date.earliest().get(), date.latest().get()).mapToDouble(time -> time.toEpochSecond(ZoneOffset.UTC))
				.average().getAsDouble();
	}
}
