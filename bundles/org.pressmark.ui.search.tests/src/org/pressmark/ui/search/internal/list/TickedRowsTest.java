// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Rows with ticks: words, of which those in capitals cannot be ticked. */
class TickedRowsTest {

	private final TickedRows<String> rows = new TickedRows<>(word -> !word.equals(word.toUpperCase()));

	@Test
	void add_ComeBelow_TickedIfWanted() {
		rows.add(List.of("b", "a"), "a"::equals);
		rows.add(List.of("c"), word -> true);
		assertEquals(List.of("b", "a", "c"), rows.shown());
		assertEquals(List.of("a", "c"), rows.ticked());
	}

	@Test
	void arrange_KeepsTicksOfRowsThatAreNotShown() {
		rows.add(List.of("bb", "a", "ab"), "bb"::equals);
		rows.arrange(row -> row > 0, Optional.of(byWord(Comparator.reverseOrder())));
		assertEquals(List.of("ab", "a"), rows.shown());
		assertFalse(rows.isTicked(0));
		assertEquals(List.of("bb"), rows.ticked());
		assertEquals(3, rows.total());
		rows.toggle(IntStream.range(0, rows.size()));
		assertEquals(List.of("bb", "a", "ab"), rows.ticked());
		rows.arrange(word -> true, Optional.empty());
		assertEquals(List.of("bb", "a", "ab"), rows.shown());
	}

	@Test
	void add_WhileFilteredAndSorted_ComesBelowUntilArranged() {
		rows.arrange(row -> row != 1, Optional.of(byWord(Comparator.naturalOrder())));
		rows.add(List.of("c", "xx"), word -> false);
		rows.add(List.of("a"), word -> false);
		assertEquals(List.of("c", "a"), rows.shown());
		rows.arrange();
		assertEquals(List.of("a", "c"), rows.shown());
	}

	@Test
	void toggle_TicksAllThatCanBe_ThenNone() {
		rows.add(List.of("a", "B", "c"), "a"::equals);
		rows.toggle(IntStream.of(0, 1, 2));
		assertEquals(List.of("a", "c"), rows.ticked());
		rows.toggle(IntStream.of(0, 1, 2));
		assertEquals(0, rows.tickedCount());
		rows.tick(1, true);
		assertFalse(rows.isTicked(1), "cannot be ticked");
	}

	@Test
	void clear_KeepsFilter() {
		rows.arrange(row -> row == 1, Optional.empty());
		rows.add(List.of("a"), word -> true);
		rows.clear();
		assertEquals(0, rows.total());
		rows.add(List.of("b", "ab"), word -> true);
		assertEquals(List.of("ab"), rows.shown());
		assertTrue(rows.isTicked(0));
	}

	@Test
	void each_TellsOfThoseThatAreNotShown() {
		rows.add(List.of("b", "a"), "a"::equals);
		rows.arrange(row -> row == 0, Optional.empty());
		List<String> told = new ArrayList<>();
		rows.each((word, isTicked) -> told.add(word + isTicked));
		assertEquals(List.of("bfalse", "atrue"), told);
	}

	@Test
	void untickShown_LeavesTheOthers() {
		rows.add(List.of("a", "b", "c"), word -> true);
		rows.arrange(row -> row > 0, Optional.empty());
		rows.untickShown();
		assertEquals(List.of("a"), rows.ticked());
	}

	@Test
	void ticked_StaysAsItWas() {
		rows.add(List.of("a", "b"), word -> true);
		List<String> ticked = rows.ticked();
		List<String> shown = rows.shown();
		rows.tick(0, false);
		rows.clear();
		assertEquals(List.of("a", "b"), ticked, "a command goes on with what was ticked");
		assertEquals(List.of("a", "b"), shown);
	}

	private static RowOrder<String, String> byWord(Comparator<String> order) {
		return new RowOrder<>(word -> word, order);
	}
}
