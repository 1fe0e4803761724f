// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;

/** Which dates of many are near each other, see {@link TimeRange#most}. */
record MostDates(List<Edtf> dates) {

	private static final double FENCE = 1.5;
	private static final int FEW = 4;
	/** So many tell about as much as all. */
	private static final int ENOUGH = 20_000;

	static MostDates of(TimelineModel model) {
		int step = Math.max(1, model.datedSize() / ENOUGH);
		int[] count = new int[1];
		return new MostDates(model.items().filter(item -> item.when().isPresent() && count[0]++ % step == 0)
				.map(item -> item.when().get()).filter(date -> date.earliest().isPresent() && date.latest().isPresent())
				.toList());
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
