// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

/** Who asks is told what was found, and never that there is nothing where nobody has looked. */
class LookingTest {

	private final List<CompletableFuture<String>> runs = new ArrayList<>();
	private final List<String> happened = new ArrayList<>();
	private final Looking<String> looking = new Looking<>(this::begin, this::found, failure -> happened.add(failure.getMessage()));

	private CompletableFuture<String> begin() {
		runs.add(new CompletableFuture<>());
		return runs.getLast();
	}

	private boolean found(String what) {
		happened.add(what);
		return !what.equals("of another state");
	}

	private boolean ask() {
		return looking.ask(() -> happened.add("answered"));
	}

	@Test
	void ask_LooksOnce_AndAnswersWhenItIsThere() {
		looking.follow();
		assertEquals(List.of(), runs, "nobody wants it");
		assertFalse(ask());
		assertFalse(ask());
		runs.getFirst().complete("one");
		assertEquals(List.of("one", "answered"), happened);
		assertTrue(ask());
		assertEquals(1, runs.size());
	}

	@Test
	void failed_SaysSo_AnswersNobody_AndLooksAgain() {
		ask();
		runs.getFirst().completeExceptionally(new IllegalStateException("broken"));
		assertEquals(List.of("broken"), happened);
		looking.follow();
		assertEquals(1, runs.size());
		assertFalse(ask());
		runs.getLast().complete("one");
		assertEquals(List.of("broken", "one", "answered"), happened);
	}

	@Test
	void changedMeanwhile_LooksAgain_BeforeItAnswers() {
		ask();
		looking.follow();
		looking.follow();
		runs.getFirst().complete("old");
		assertEquals(List.of(), happened);
		runs.getLast().complete("new");
		assertEquals(List.of("new", "answered"), happened);
		assertEquals(2, runs.size());
	}

	@Test
	void ofAnotherState_WaitsForTheChange() {
		ask();
		runs.getFirst().complete("of another state");
		looking.follow();
		runs.getLast().complete("new");
		assertEquals(List.of("of another state", "new", "answered"), happened);
	}
}
