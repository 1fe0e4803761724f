// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.events.EventReports;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

class ReportsFollowerTest {

	private final Deque<CompletableFuture<?>> reading = new ArrayDeque<>();
	private final List<EventReports.Update> shown = new ArrayList<>();
	private final List<Throwable> failures = new ArrayList<>();
	private final ReportsFollower follower = new ReportsFollower(shown::add, failures::add);
	private final Background background = new Background() {

		@Override
		public <T> CompletableFuture<T> read(ProjectStore.Reading<T> what) {
			CompletableFuture<T> future = new CompletableFuture<>();
			reading.add(future);
			return future;
		}
	};

	@Test
	void begin_ReadIsShown() {
		follower.begin(background);
		answer();
		assertEquals(1, shown.size());
	}

	@Test
	void end_WhatComesLater_IsNotShown() {
		follower.begin(background);
		follower.end();
		answer();
		assertTrue(shown.isEmpty());
	}

	@Test
	void begin_Failure_IsTold() {
		follower.begin(background);
		reading.remove().completeExceptionally(new StoreException("gone"));
		assertEquals("gone", failures.getFirst().getMessage());
	}

	@SuppressWarnings("unchecked")
	private void answer() {
		((CompletableFuture<EventReports.Update>) reading.remove())
				.complete(new EventReports.Update(EventReports.of(List.of()), Set.of()));
	}
}
