// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class ArticleCountsTest {

	@Test
	void forEach_IsTheSameAsOfATree() {
		Random random = new Random(7);
		ArticleCounts counts = new ArticleCounts();
		TreeMap<Integer, Integer> tree = new TreeMap<>();
		int number = 0;
		for (int i = 0; i < 500; i++) {
			number += 1 + random.nextInt(1 << random.nextInt(24)); // one byte to four
			for (int j = random.nextInt(1 << random.nextInt(10)); j >= 0; j--) {
				counts.count(number);
				tree.merge(number, 1, Integer::sum);
			}
		}
		assertEquals(new ArrayList<>(tree.entrySet()), pairs(counts));
		assertArrayEquals(tree.keySet().stream().mapToInt(Integer::intValue).toArray(), counts.numbers().toArray());
		assertEquals(tree.firstKey(), counts.first());
		assertEquals(tree.size(), counts.size());
		assertEquals(tree.values().stream().mapToInt(Integer::intValue).sum(), counts.total());
	}

	private static List<Map.Entry<Integer, Integer>> pairs(ArticleCounts counts) {
		List<Map.Entry<Integer, Integer>> pairs = new ArrayList<>();
		counts.forEach((number, count) -> pairs.add(Map.entry(number, count)));
		return pairs;
	}

	@Test
	void nothingIsCounted() {
		ArticleCounts counts = new ArticleCounts();
		assertTrue(counts.isEmpty());
		assertEquals(List.of(), pairs(counts));
		assertThrows(NoSuchElementException.class, counts::first);
	}

	@Test
	void count_GoesOn() {
		ArticleCounts counts = new ArticleCounts();
		counts.count(2);
		assertThrows(IllegalArgumentException.class, () -> counts.count(1));
		assertEquals(List.of(Map.entry(2, 1)), pairs(counts));
	}
}
