// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** When something can be published. */
class PublicationDateTest {

	@Test
	void timeDayMonthAndYear() {
		for (String date : List.of("2021-05-07T16:59:30Z", "2021-05-07T16:59+09:00", "2021-05-07T16:59", "2021-05-07",
				"2021-05", "2021")) {
			assertEquals(date, PublicationDate.parse(date).toString());
		}
	}

	@Test
	void anythingElse_RefusedInOneLine() {
		for (String date : List.of("2021-05-03/2021-05-05", "2021-05-03/..", "2021-05-03~", "2021?", "2021-05-XX", "199X",
				"2021-21", "soon", "")) {
			String message = assertThrows(IllegalArgumentException.class, () -> PublicationDate.parse(date)).getMessage();
			assertTrue(message.contains(date) && message.lines().count() == 1, message);
		}
	}
}
