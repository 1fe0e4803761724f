// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;

class TimelineModelTest {

	private final TimelineItem second = Samples.item("2", "two", "2021-05-02", "A");
	private final TimelineItem first = Samples.item("1", "one", "2021-05-01", "A");
	private final TimelineItem other = Samples.item("3", "three", "2021-05", "B");
	private final TimelineItem undated = Samples.item("4", "four", "");
	private final TimelineModel model = TimelineModel.of(List.of(second, other, undated, first));

	@Test
	void of_LanesInOrderOfOccurrence_ItemsByDate() {
		assertEquals(List.of("A", "B"), model.lanes().stream().map(TimelineLane::name).toList());
		assertEquals(List.of(first, second), model.lanes().getFirst().items());
		assertEquals(List.of(undated), model.undated());
		assertEquals(List.of(first, second, other, undated), model.items().toList());
		assertEquals(Optional.of(other), model.find("3"));
		assertEquals(Optional.empty(), model.find("5"));
	}

	@Test
	void of_LanesGiven() {
		TimelineModel ordered = TimelineModel.of(List.of(second, other), List.of("C", "B"));
		assertEquals(List.of("C", "B", "A"), ordered.lanes().stream().map(TimelineLane::name).toList());
		assertEquals(0, ordered.lanes().getFirst().size());
	}

	@Test
	void replace_SharesTheOtherLanes() {
		TimelineItem moved = first.withWhen(Edtf.parse("2021-05-03"));
		TimelineModel changed = model.replace(first, moved);
		assertEquals(List.of(second, moved), changed.lanes().getFirst().items());
		assertNotSame(model.lanes().getFirst(), changed.lanes().getFirst());
		assertSame(model.lanes().getLast(), changed.lanes().getLast());
		assertEquals(List.of(first, second), model.lanes().getFirst().items());
	}

	@Test
	void replace_OutOfTheTray() {
		TimelineModel changed = model.replace(undated, undated.withWhen(Edtf.parse("2021")));
		assertEquals(List.of(), changed.undated());
		assertEquals(List.of("A", "B", "L"), changed.lanes().stream().map(TimelineLane::name).toList());
	}

	@Test
	void without_KeepsTheEmptyLane() {
		TimelineModel changed = model.without(other);
		assertEquals(List.of("A", "B"), changed.lanes().stream().map(TimelineLane::name).toList());
		assertEquals(0, changed.lanes().getLast().size());
		assertThrows(IllegalArgumentException.class, () -> changed.without(other));
	}

	@Test
	void with_SameItemTwice() {
		assertThrows(IllegalArgumentException.class, () -> model.with(first));
	}

	@Test
	void item_BadColor() {
		assertThrows(IllegalArgumentException.class, () -> new TimelineItem("1", "t", Optional.empty(), "", "red\"/>",
				TimelineGlyph.CIRCLE, "", false));
	}

	@Test
	void range_HoldsAllThatIsKnown() {
		TimelineModel open = TimelineModel.of(List.of(Samples.item("1", "a", "../2021-05-02"),
				Samples.item("2", "b", "2021-06/"), Samples.item("3", "c", "2021-05-30/..")));
		assertEquals(Optional.of(new TimeRange(LocalDateTime.of(2021, 5, 2, 0, 0), LocalDateTime.of(2021, 7, 1, 0, 0))),
				open.range());
		assertEquals(Optional.empty(), TimelineModel.of(List.of(undated)).range());
	}

	@Test
	void findAll_OneInEachLane_AlsoAfterChanges() {
		TimelineItem inB = first.inLane("B");
		TimelineModel both = model.with(inB);
		assertEquals(List.of(first, inB), both.findAll(first.id()));
		TimelineItem moved = inB.withWhen(Edtf.parse("2021-05-03"));
		TimelineModel changed = both.replace(inB, moved);
		assertEquals(List.of(first, moved), changed.findAll(first.id()));
		assertEquals(List.of(moved), changed.without(first).findAll(first.id()));
		assertEquals(List.of(first, inB), both.findAll(first.id()));
		assertEquals(List.of(), both.findAll("none"));
	}

	@Test
	void links_StayWhenItemsChange() {
		TimelineLink link = new TimelineLink("1", "2", TimelineLink.Kind.CAUSES);
		TimelineModel linked = model.withLinks(List.of(link));
		TimelineModel changed = linked.replace(first, first.withWhen(Edtf.parse("2021-05-03"))).without(other);
		assertEquals(List.of(link), changed.links());
		assertEquals(List.of(link), changed.linksOf("1"));
		assertEquals(List.of(link), changed.linksOf("2"));
		assertEquals(List.of(), changed.linksOf("3"));
	}

	@Test
	void range_AfterChanges() {
		assertEquals(Optional.of(new TimeRange(LocalDateTime.of(2021, 1, 1, 0, 0), LocalDateTime.of(2022, 1, 1, 0, 0))),
				TimelineModel.of(List.of(first, second)).without(first).replace(second,
						second.withWhen(Edtf.parse("2021"))).range());
	}
}
