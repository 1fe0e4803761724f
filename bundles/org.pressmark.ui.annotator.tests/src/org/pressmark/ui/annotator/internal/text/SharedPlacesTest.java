// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class SharedPlacesTest {

	@Test
	void besideEachOther_ShareNothing() {
		assertEquals(List.of(), SharedPlaces.of(List.of()));
		assertEquals(List.of(), SharedPlaces.of(List.of(range(0, 3), range(3, 5), range(7, 9))));
	}

	@Test
	void overlapping_ShareWhatTwoOfThemHave() {
		assertEquals(List.of(range(2, 4), range(8, 9)),
				SharedPlaces.of(List.of(range(0, 4), range(2, 9), range(8, 12))));
		assertEquals(List.of(range(2, 3)), SharedPlaces.of(List.of(range(0, 9), range(2, 3))));
	}

	@Test
	void manyOnOneWord_ShareItOnce() {
		assertEquals(List.of(range(4, 8)), SharedPlaces.of(Collections.nCopies(10_000, range(4, 8))));
		assertEquals(List.of(range(4, 9)), SharedPlaces.of(List.of(range(0, 9), range(4, 8), range(6, 9))));
	}

	@Test
	void withoutWords_ShareNothing() {
		assertEquals(List.of(), SharedPlaces.of(List.of(range(0, 5), range(2, 2))));
	}

	private static TextSpan range(int begin, int end) {
		return new TextSpan(begin, end);
	}
}
