// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;

class TimeOrderTest {

	private static final TimelineItem A = item("a", "2021-05-01", "one");
	private static final TimelineItem B = item("b", "2021-05-02", "two");
	private static final TimelineItem C = item("c", "2021-05-09", "one");
	private static final TimelineItem D = item("d", "2021-05-08", "three");
	private static final TimelineItem NONE = item("n", null, "one");

	private final TimeOrder order = new TimeOrder(TimelineModel.of(List.of(C, A, B, D, D.inLane("two"), NONE)));

	@Test
	void next_ThroughAllLanes_EachEventOnce_UndatedLast() {
		assertEquals(Optional.of("a"), id(order.next(Optional.empty(), 1)));
		assertEquals(Optional.of("b"), id(order.next(Optional.of(A), 1)));
		assertEquals(Optional.of("d"), id(order.next(Optional.of(B), 1)));
		assertEquals(Optional.of("c"), id(order.next(Optional.of(D.inLane("two")), 1)));
		assertEquals(Optional.of("n"), id(order.next(Optional.of(C), 1)));
		assertEquals(Optional.of("n"), id(order.next(Optional.of(NONE), 1)));
		assertEquals(Optional.of("c"), id(order.next(Optional.of(NONE), -1)));
		assertEquals(Optional.of("n"), id(order.next(Optional.empty(), -1)));
	}

	@Test
	void acrossLanes_NearestInTime() {
		assertEquals(Optional.of(D.inLane("two")), order.acrossLanes(Optional.of(C), 1));
		assertEquals(Optional.of(B), order.acrossLanes(Optional.of(A), 1));
		assertEquals(Optional.of(A), order.acrossLanes(Optional.of(B), -1));
		assertEquals(Optional.of(A), order.acrossLanes(Optional.of(A), -1));
		assertEquals(Optional.of(NONE), order.acrossLanes(Optional.of(D), 1));
	}

	@Test
	void next_Nothing_Empty() {
		assertEquals(Optional.empty(), new TimeOrder(TimelineModel.of(List.of())).next(Optional.empty(), 1));
	}

	private static Optional<String> id(Optional<TimelineItem> item) {
		return item.map(TimelineItem::id);
	}

	private static TimelineItem item(String id, String when, String lane) {
		return new TimelineItem(id, id, Optional.ofNullable(when).map(Edtf::parse), lane, "#336699", TimelineGlyph.CIRCLE, "",
				false);
	}
}
