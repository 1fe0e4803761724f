// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.ModelFactory;

class LinkDoubtsTest {

	private final Event talks = event("Talks", "2021-05-03");
	private final Event statement = event("Statement", "2021-05-05");

	@Test
	void of_LaterOrAtTheSameTime_Nothing() {
		assertEquals(Optional.empty(), LinkDoubts.of(talks, statement));
		assertEquals(Optional.empty(), LinkDoubts.of(talks, event("Dinner", "2021-05-03T20:00")));
		assertEquals(Optional.empty(), LinkDoubts.of(statement, event("Spring", "2021-05")));
		assertEquals(Optional.empty(), LinkDoubts.of(statement, event("Some day", null)));
	}

	@Test
	void of_OverBefore_NamesBoth() {
		String doubt = LinkDoubts.of(statement, talks).orElseThrow();
		assertTrue(doubt.contains("Talks") && doubt.contains("Statement"), doubt);
	}

	@Test
	void of_ClosesACircle_NamesTheWayRound() {
		EventLink link = ModelFactory.eINSTANCE.createEventLink();
		link.setTarget(statement);
		talks.getLinks().add(link);
		String doubt = LinkDoubts.of(statement, talks).orElseThrow();
		assertTrue(doubt.contains("Statement \u2192 Talks \u2192 Statement"), doubt);
	}

	@Test
	void after_WhatWasOverBeforeComesLast() {
		Event old = event("Old", "2009");
		Event undated = event("Undated", null);
		Event visit = event("Visit", "2021-05-04");
		EventPicker picker = EventPicker.after(talks, List.of(old, undated, statement, talks, visit), List.of(talks),
				new ArrayList<>()::add);
		assertEquals(List.of("Visit", "Statement", "Undated", "Old"),
				picker.of("").stream().map(choice -> choice.label()).toList());
	}

	private static Event event(String title, String when) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setTitle(title);
		event.setWhen(when);
		return event;
	}
}
