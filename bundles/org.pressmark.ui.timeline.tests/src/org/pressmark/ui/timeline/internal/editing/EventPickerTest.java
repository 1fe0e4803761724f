// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;
import org.pressmark.ui.choosing.Choice;

class EventPickerTest {

	private static final Event SUMMIT = event("Summit in London");
	private static final Event DINNER = event("Dinner");
	private static final Event VISIT = event("Visit of a submarine");

	private final List<Event> taken = new ArrayList<>();
	private final EventPicker picker = new EventPicker(List.of(SUMMIT, DINNER, VISIT), List.of(DINNER), taken::add);

	@Test
	void of_NothingTyped_AllButThoseThatCannotBeMeant() {
		assertEquals(List.of("Summit in London", "Visit of a submarine"), labels(""));
	}

	@Test
	void of_Typed_BestFirst() {
		assertEquals(List.of("Summit in London"), labels("sum"));
		assertEquals(List.of("Summit in London", "Visit of a submarine"), labels("su"));
	}

	@Test
	void action_TakesTheEvent() {
		picker.of("visit").getFirst().action().run();
		assertEquals(List.of(VISIT), taken);
	}

	private List<String> labels(String typed) {
		return picker.of(typed).stream().map(Choice::label).toList();
	}

	private static Event event(String title) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setTitle(title);
		return event;
	}
}
