// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.ui.timeline.internal.table.Rows.ids;
import static org.pressmark.ui.timeline.internal.table.Rows.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.EventStatus;

class EventRowsTest {

	private static final List<EventRow> EVENTS = List.of(row("a", null, "Zagreb", EventStatus.DISPUTED, 2),
			row("b", "2021-05-03", "\u00c4rger", EventStatus.REPORTED, 11), row("c", "2021-05", "apples", EventStatus.CONFIRMED, 2),
			row("d", "no date", "Apples", EventStatus.REPORTED, 0));

	@Test
	void of_ByDate_UndatedAndUnreadableLast() {
		assertEquals("cbad", ids(EventRows.of(EVENTS, EventOrder.BY_DATE)));
	}

	@Test
	void of_ByTitle_AsInADictionary() {
		assertEquals("cdba", ids(EventRows.of(EVENTS, new EventOrder(EventColumn.TITLE, false))));
	}

	@Test
	void of_ByEvidence_AsNumbers_EqualOnesById() {
		assertEquals("bacd", ids(EventRows.of(EVENTS, new EventOrder(EventColumn.EVIDENCE, true))));
	}

	@Test
	void clicked_SameColumnAgain_TurnsRound() {
		EventOrder once = EventOrder.BY_DATE.clicked(EventColumn.STATUS);
		assertEquals(new EventOrder(EventColumn.STATUS, false), once);
		assertEquals(new EventOrder(EventColumn.STATUS, true), once.clicked(EventColumn.STATUS));
		assertEquals(new EventOrder(EventColumn.STATUS, false), once.clicked(EventColumn.STATUS).clicked(EventColumn.STATUS));
	}

	@Test
	void with_ChangedComesToItsPlace_GoneGoes() {
		EventRows rows = EventRows.of(EVENTS, EventOrder.BY_DATE)
				.with(List.of(row("a", "2021-05-02", "Zagreb"), row("e", "2020", "New")), Set.of("b"));
		assertEquals("ecad", ids(rows));
		assertEquals(Optional.of(2), rows.indexOf("a"));
		assertEquals(Optional.empty(), rows.indexOf("b"));
	}

	@Test
	void with_EachColumn_SameAsSortedAnew() {
		List<EventRow> changed = List.of(row("b", "2019", "Middle", EventStatus.DISPUTED, 1));
		List<EventRow> after = List.of(EVENTS.get(0), changed.getFirst(), EVENTS.get(2), EVENTS.get(3));
		for (EventColumn column : EventColumn.values()) {
			for (boolean isDescending : new boolean[] { false, true }) {
				EventOrder order = new EventOrder(column, isDescending);
				assertEquals(ids(EventRows.of(after, order)), ids(EventRows.of(EVENTS, order).with(changed, Set.of())),
						order::toString);
			}
		}
	}
}
