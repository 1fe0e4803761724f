// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.ui.history.internal.HistoryFilter.ArticleChoice;

/** What the list of steps knows when, and what it reads for that. */
class HistoryListTest implements HistoryList.Listener {

	private static final int PAGE = HistoryList.PAGE;

	private final HistoryList list = new HistoryList(this);
	private final List<String> told = new ArrayList<>();

	@Override
	public void replaced() {
		told.add("replaced");
	}

	@Override
	public void prepended(int count) {
		told.add("prepended " + count);
	}

	@Override
	public void appended(int count) {
		told.add("appended " + count);
	}

	@Override
	public void changed(int index) {
		told.add("changed " + index);
	}

	@Override
	public void failed(Throwable failure) {
		told.add("failed " + failure);
	}

	private Steps opened(int count) {
		Steps steps = Steps.of(count);
		list.show(Optional.of(steps));
		steps.answerAll();
		told.clear();
		return steps;
	}

	private String label(int index) {
		return list.step(index).map(HistoryEntry::label).orElse("?");
	}

	private static Optional<HistoryQuery> of(String author) {
		return new HistoryFilter(new ArticleChoice.All(), Optional.of(author), Optional.empty(), Optional.empty(), "")
				.query();
	}

	@Test
	void show_ReadsOnePageOfAHundredThousand() {
		Steps steps = opened(100_000);

		assertEquals(1, steps.pagesRead());
		assertEquals(PAGE, list.size());
		assertEquals("Step 100000", label(0));
		assertFalse(list.isComplete());
	}

	@Test
	void step_BehindTheLast_ReadsOlderOnesOnce() {
		Steps steps = opened(PAGE + 3);

		assertEquals("?", label(PAGE));
		assertEquals("?", label(PAGE));
		steps.answerAll();

		assertEquals(List.of("appended 3"), told);
		assertEquals(2, steps.pagesRead());
		assertEquals("Step 1", label(list.size() - 1));
		assertTrue(list.isComplete());
		assertEquals("?", label(list.size()));
		steps.answerAll();
		assertEquals(2, steps.pagesRead());
	}

	@Test
	void committed_ComesOnTop() {
		Steps steps = opened(3);

		list.committed(steps.add("Bob"));
		steps.answerAll();

		assertEquals(List.of("prepended 1"), told);
		assertEquals("Step 4", label(0));
		assertEquals(3, list.indexOf("s1"));
	}

	@Test
	void committed_MoreThanAPageAtOnce_LeavesNoGap() {
		Steps steps = opened(3);

		for (int i = 0; i < 2 * PAGE + 5; i++) {
			list.committed(steps.add("Bob"));
		}
		steps.answerAll();

		assertEquals(2 * PAGE + 8, list.size());
		for (int i = 0; i < list.size(); i++) {
			assertEquals("Step " + (list.size() - i), label(i));
		}
	}

	@Test
	void committed_OfAnotherPersonThanIsWanted_IsLeftOut() {
		Steps steps = opened(3);
		list.find(of("Ada"));
		list.committed(steps.add("Bob"));
		steps.answerAll();

		assertEquals(3, list.size());
	}

	@Test
	void undone_ChangesItsStep() {
		Steps steps = opened(3);

		list.committed(steps.undo(2));
		steps.answerAll();

		assertEquals(List.of("changed 1", "prepended 1"), told);
		assertTrue(list.step(2).orElseThrow().takenBack());
	}

	@Test
	void goneOnWith_LeavesTheFirstPartAsItIs() {
		Steps steps = opened(3);
		list.committed(steps.undo(3));
		steps.answerAll();

		list.committed(steps.goOn(3));
		steps.answerAll();

		assertTrue(list.step(list.indexOf("s3")).orElseThrow().takenBack());
	}

	@Test
	void undone_WhileOlderOnesAreRead_IsNotForgotten() {
		Steps steps = opened(PAGE + 3);
		label(PAGE);
		Runnable older = steps.answerLater();

		list.committed(steps.undo(2));
		steps.answerAll();
		older.run();

		assertTrue(list.step(list.indexOf("s2")).orElseThrow().takenBack());
		assertEquals(PAGE + 4, list.size());
	}

	@Test
	void find_OvertakesWhatWasAskedBefore() {
		Steps steps = opened(3);
		steps.add("Bob");
		list.find(of("Ada"));
		Runnable first = steps.answerLater();
		list.find(of("Bob"));
		steps.answerAll();
		first.run();

		assertEquals(List.of("replaced"), told);
		assertEquals("Step 4", label(0));
		assertEquals(1, list.size());
	}

	@Test
	void find_Nothing_ShowsNone() {
		opened(3);

		list.find(HistoryFilter.NONE.of(new ArticleChoice.InEditor(Optional.empty())).query());

		assertEquals(0, list.size());
		assertTrue(list.isComplete() && list.isKnown());
	}

	@Test
	void show_NoProject_ShowsNone() {
		opened(3);
		list.show(Optional.empty());

		assertEquals(0, list.size());
		assertFalse(list.isKnown());
	}
}
