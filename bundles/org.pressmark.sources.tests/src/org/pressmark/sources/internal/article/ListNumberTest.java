// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "12, 1, 12", "1, a, a", "26, a, z", "27, A, AA", "4, i, iv", "1994, I, MCMXCIV", "0, I, 0",
			"5000, i, 5000", "99, a, 99" })
	void print(int number, String format, String printed) {
		assertEquals(printed, ListNumber.print(number, format));
	}
}
