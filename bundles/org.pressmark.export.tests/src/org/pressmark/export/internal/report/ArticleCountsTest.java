// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class ArticleCountsTest {

	@Test
	void count_IsTheSameAsATree() {
		ArticleCounts counts = new ArticleCounts();
		TreeMap<Integer, Integer> tree = new TreeMap<>();
		for (int i = 0; i < 100; i++) {
			counts.count(1 + i / 3 * 2);
			tree.merge(1 + i / 3 * 2, 1, Integer::sum);
		}
		assertEquals(tree, counts);
		assertEquals(new ArrayList<>(tree.entrySet()), new ArrayList<>(counts.entrySet()));
		assertEquals(List.of(tree.firstKey(), tree.lastKey(), tree.size()),
				List.of(counts.firstKey(), counts.lastKey(), counts.size()));
		assertEquals(tree.subMap(5, 9), counts.subMap(5, 9));
		assertNull(counts.get(2));
		assertEquals(3, counts.get(3));
	}

	@Test
	void count_GoesOn() {
		ArticleCounts counts = new ArticleCounts();
		assertThrows(NoSuchElementException.class, counts::firstKey);
		counts.count(2);
		assertThrows(IllegalArgumentException.class, () -> counts.count(1));
	}
}
