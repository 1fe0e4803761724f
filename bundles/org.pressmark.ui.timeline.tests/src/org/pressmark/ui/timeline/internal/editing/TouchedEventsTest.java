// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.events.EventsTouched;

class TouchedEventsTest {

	private static String words(int evidence, int articles, int leadingTo) {
		return TouchedEvents.KIND.words().apply(new EventsTouched(evidence, articles, List.of(), leadingTo, List.of()));
	}

	@Test
	void words_HaveThePluralsOfTheirNumbers() {
		assertEquals("It takes over 1 mark in 1 article.", words(1, 1, 0));
		assertEquals("It takes over 3 marks in 2 articles, and 1 event that leads to the others.", words(3, 2, 1));
		assertEquals("It takes over 0 marks in 0 articles, and 2 events that lead to the others.", words(0, 0, 2));
	}
}
