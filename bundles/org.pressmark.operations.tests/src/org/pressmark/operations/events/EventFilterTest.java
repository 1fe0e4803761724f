// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;

class EventFilterTest {

	private final EventFilter undated = EventFilter.ALL.withUndated(true);

	@ParameterizedTest
	@CsvSource({ ",true", "no date,true", "2021-05-03,false", "../2021,false" })
	void undated_OnlyWhatHasNoDateThatCanBeRead(String when, boolean isShown) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setWhen(when);
		assertEquals(isShown, undated.shows(event, List.of()));
		assertTrue(EventFilter.ALL.shows(event, List.of()));
	}

	@Test
	void undated_StaysWithOtherConditions() {
		assertFalse(undated.isAll());
		assertTrue(undated.withWords("talks").withDisagreement(true).withWithoutEvidence(true).undated());
		assertTrue(undated.withUndated(false).isAll());
	}
}
