// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.ui.timeline.internal.table.Rows.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class EventListTest {

	private static final int MANY = 5_000;

	private final Deque<Runnable> background = new ArrayDeque<>();
	private final List<CompletableFuture<EventRows>> futures = new ArrayList<>();
	private final List<EventRows> shown = new ArrayList<>();
	private final EventList list = new EventList(work -> {
		CompletableFuture<EventRows> future = new CompletableFuture<>();
		futures.add(future);
		background.add(() -> future.complete(work.get()));
		return future;
	}, shown::add);

	@Test
	void begin_Few_ShownAtOnce() {
		list.begin(List.of(row("a", "2021", "A")));
		assertEquals(1, shown.getLast().size());
		assertTrue(background.isEmpty());
	}

	@Test
	void follow_WhileManyAreSorted_ChangeIsNotLost() {
		list.begin(many());
		list.follow(List.of(row("7", "1999", "Changed")), Set.of("8"));
		assertTrue(shown.isEmpty());
		finish();
		assertEquals(1, shown.size());
		assertEquals(MANY - 1, shown.getLast().size());
		assertEquals("Changed", shown.getLast().row(0).title());
	}

	@Test
	void follow_Few_WithoutSortingAllAgain() {
		list.begin(many());
		finish();
		list.follow(List.of(row("new", "1999", "New")), Set.of());
		assertTrue(background.isEmpty());
		assertEquals("new", shown.getLast().row(0).id());
	}

	@Test
	void follow_SortingFailed_AllIsSortedAnew() {
		list.begin(many());
		background.clear();
		futures.getFirst().completeExceptionally(new IllegalStateException("broken"));
		assertTrue(shown.isEmpty());
		list.follow(List.of(row("new", "1999", "New")), Set.of());
		finish();
		assertEquals(MANY + 1, shown.getLast().size());
		assertEquals("new", shown.getLast().row(0).id());
	}

	@Test
	void sort_Twice_LastOneIsShown() {
		list.begin(many());
		list.sort(new EventOrder(EventColumn.TITLE, false));
		list.sort(new EventOrder(EventColumn.DATE, true));
		finish();
		assertEquals(new EventOrder(EventColumn.DATE, true), shown.getLast().order());
		assertEquals(1, shown.size());
	}

	private void finish() {
		while (!background.isEmpty()) {
			background.remove().run();
		}
	}

	private static List<EventRow> many() {
		return IntStream.range(0, MANY).mapToObj(i -> row(Integer.toString(i), "2021-05-03", "Title " + i)).toList();
	}
}
