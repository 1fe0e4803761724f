// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TimexFormatTest {

	@Test
	void isValue_FormsOfTheGuidelines() {
		for (String value : List.of("2021-05-03", "2021-05", "2021", "2021-W17", "2021-W17-WE", "2021-Q2", "2021-SU",
				"XXXX-05-03", "XXXX-WXX-1", "19", "BC0346", "2021-05-03T16:59", "2021-05-03TEV", "T24:00", "P2Y", "P70Y",
				"PXD", "P1WE", "PT30M", "P1DT12H", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "2021-05-03/2021-05-05")) {
			assertTrue(TimexFormat.isValue(value), value);
		}
	}

	@Test
	void isValue_Nonsense() {
		for (String value : List.of("", "heme", "P", "PT", "May 3", "2021-5-3", "yesterday", "_REF", "2021-05-03T", "P2")) {
			assertFalse(TimexFormat.isValue(value), value);
		}
	}
}
