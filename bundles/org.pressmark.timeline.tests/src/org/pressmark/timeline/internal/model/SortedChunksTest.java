// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class SortedChunksTest {

	private static SortedChunks<Integer> of(Integer... elements) {
		return SortedChunks.of(elements, Comparator.naturalOrder(), element -> element / 10);
	}

	@Test
	void empty() {
		SortedChunks<Integer> empty = of();
		assertEquals(0, empty.size());
		assertEquals(0, empty.countBefore(5));
		assertEquals(-1, empty.indexOf(5));
		assertEquals(List.of(5), empty.with(5).all());
		assertEquals(List.of(), empty.with(5).without(5).all());
	}

	@Test
	void changed_IsAsATreeTellsIt() {
		Random random = new Random(1);
		TreeSet<Integer> expected = new TreeSet<>();
		random.ints(3000, 0, 20_000).forEach(expected::add);
		SortedChunks<Integer> chunks = of(expected.toArray(Integer[]::new));
		SortedChunks<Integer> first = chunks;
		List<Integer> before = new ArrayList<>(expected);
		for (int i = 0; i < 20_000; i++) {
			int element = random.nextInt(20_000);
			chunks = expected.contains(element) ? chunks.without(element) : chunks.with(element);
			if (!expected.remove(element)) {
				expected.add(element);
			}
			assertEquals(expected.size(), chunks.size());
			if (i % 500 == 0) {
				assertCounts(expected, chunks, random);
			}
		}
		assertEquals(before, first.all());
	}

	private static void assertCounts(TreeSet<Integer> expected, SortedChunks<Integer> chunks, Random random) {
		List<Integer> elements = new ArrayList<>(expected);
		assertEquals(elements, chunks.all());
		int index = random.nextInt(elements.size());
		assertEquals(elements.get(index), chunks.get(index));
		assertEquals(index, chunks.indexOf(elements.get(index)));
		assertEquals(elements.subList(index / 2, index), chunks.range(index / 2, index));
		int place = random.nextInt(2000);
		assertEquals(expected.headSet(place * 10).size(), chunks.countBefore(place));
		assertEquals(expected.headSet(place * 10 + 10).size(), chunks.countUpTo(place));
	}

	@Test
	void counts_ManyAtOnePlace() {
		Integer[] elements = new Integer[5000];
		for (int i = 0; i < elements.length; i++) {
			elements[i] = i;
		}
		SortedChunks<Integer> chunks = SortedChunks.of(elements, Comparator.naturalOrder(), element -> element < 4000 ? 1 : 2);
		assertEquals(0, chunks.countBefore(1));
		assertEquals(4000, chunks.countUpTo(1));
		assertEquals(4000, chunks.countBefore(2));
		assertEquals(5000, chunks.countUpTo(2));
	}
}
