// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "1. Water the fields", "2) Repair", "b. Those", "(iv) Ask", "2.1. Ask", "XII. Ask", "10: Ask" })
	void number(String item) {
		assertTrue(ItemNumber.begins("A line.\n" + item, 8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "No fountains", "2021 was dry", "Dr. Roe spoke", "5.5 million people", "a dry winter", "" })
	void none(String item) {
		assertFalse(ItemNumber.begins("A line.\n" + item, 8));
	}
}
