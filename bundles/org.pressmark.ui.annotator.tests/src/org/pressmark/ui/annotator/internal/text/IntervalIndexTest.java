// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class IntervalIndexTest {

	private static final int PLACES = 400;
	private static final int LENGTH = 1000;

	@Test
	void overlapping_Nothing() {
		assertEquals(List.of(), index(List.of()).overlapping(0, 10));
	}

	@Test
	void overlapping_EndIsExclusive() {
		assertEquals(List.of(), index(List.of(new TextSpan(0, 5), new TextSpan(7, 9))).overlapping(5, 7));
	}

	@Test
	void at_Nested_OuterFirst() {
		TextSpan outer = new TextSpan(2, 20);
		TextSpan inner = new TextSpan(2, 6);
		assertEquals(List.of(outer, inner), index(List.of(inner, outer)).at(3));
	}

	@Test
	void overlapping_AsEveryPlaceLookedAt() {
		Random random = new Random(7);
		List<TextSpan> places = new ArrayList<>();
		for (int i = 0; i < PLACES; i++) {
			int begin = random.nextInt(LENGTH);
			places.add(new TextSpan(begin, begin + 1 + random.nextInt(i % 9 == 0 ? LENGTH : 20)));
		}
		IntervalIndex<TextSpan> index = index(places);
		for (int begin = 0; begin < LENGTH; begin += 3) {
			TextSpan wanted = new TextSpan(begin, begin + 1 + random.nextInt(40));
			List<TextSpan> expected = places.stream().filter(wanted::overlaps)
					.sorted(Comparator.comparingInt(TextSpan::begin)
					.thenComparing(TextSpan::end, Comparator.reverseOrder()))
					.toList();
			assertEquals(expected, index.overlapping(wanted.begin(), wanted.end()));
		}
	}

	private static IntervalIndex<TextSpan> index(List<TextSpan> places) {
		return new IntervalIndex<>(places, Function.identity());
	}
}
