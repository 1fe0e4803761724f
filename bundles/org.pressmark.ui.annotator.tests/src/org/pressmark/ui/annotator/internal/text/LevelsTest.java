// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class LevelsTest {

	private static final TextSpan PARAGRAPH = new TextSpan(0, 100);
	private static final TextSpan SENTENCE = new TextSpan(10, 60);
	private static final TextSpan NAME = new TextSpan(12, 20);
	private static final TextSpan OTHER_NAME = new TextSpan(30, 35);

	@Test
	void assign_Nested_ShortestNearestToTheWords() {
		Map<TextSpan, Integer> levels = assign(4, PARAGRAPH, SENTENCE, NAME, OTHER_NAME);
		assertEquals(Map.of(NAME, 0, OTHER_NAME, 0, SENTENCE, 1, PARAGRAPH, 2), levels);
	}

	@Test
	void assign_Apart_SameLevel() {
		assertEquals(Map.of(NAME, 0, OTHER_NAME, 0), assign(4, NAME, OTHER_NAME));
	}

	@Test
	void assign_MoreThanThereAre_ShareTheLast() {
		assertEquals(Map.of(NAME, 0, SENTENCE, 1, PARAGRAPH, 1), assign(2, NAME, SENTENCE, PARAGRAPH));
	}

	@Test
	void assign_ManyOnOneWord_FillEachLevelInTurn() {
		List<Integer> marks = IntStream.range(0, 10_000).boxed().toList();
		Map<Integer, Integer> levels = Levels.assign(marks, mark -> NAME, 4);
		assertEquals(List.of(0, 1, 2, 3, 3), marks.subList(0, 5).stream().map(levels::get).toList());
		assertEquals(3, levels.get(9_999));
	}

	private static Map<TextSpan, Integer> assign(int count, TextSpan... places) {
		return Levels.assign(List.of(places), Function.identity(), count);
	}
}
