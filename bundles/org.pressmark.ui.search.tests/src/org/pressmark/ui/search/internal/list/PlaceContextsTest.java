// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.search.ArticleLabel;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.WantedName;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/** The words around places, as rows ask for them. */
class PlaceContextsTest {

	private final Queue<Runnable> later = new ArrayDeque<>();
	private final List<NamePlace> inSight = new ArrayList<>();
	private final List<CompletableFuture<Object>> asked = new ArrayList<>();
	private int changes;
	private final PlaceContexts contexts = new PlaceContexts(later::add, () -> List.copyOf(inSight), () -> changes++);

	/** Reads nothing, until it is told that it has. */
	private final class Waiting implements Background {

		@Override
		@SuppressWarnings("unchecked")
		public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
			CompletableFuture<Object> future = new CompletableFuture<>();
			asked.add(future);
			return (CompletableFuture<T>) future;
		}
	}

	private static NamePlace place(int begin) {
		ArticleLabel article = new ArticleLabel("a", Optional.of("A"), Optional.empty(), Optional.empty());
		return new NamePlace(article, begin, "Moon", WantedName.of("Moon"), Optional.empty(), false);
	}

	private void runLater() {
		for (Runnable work = later.poll(); work != null; work = later.poll()) {
			work.run();
		}
	}

	@Test
	void rowsInSight_AskOnceForAll() {
		contexts.readFrom(Optional.of(new Waiting()));
		inSight.addAll(List.of(place(0), place(10), place(20)));
		inSight.forEach(contexts::before);
		runLater();
		inSight.forEach(contexts::after);
		runLater();
		assertEquals(1, asked.size());
	}

	@Test
	void failure_IsNotAskedForAgain() {
		contexts.readFrom(Optional.of(new Waiting()));
		inSight.add(place(0));
		contexts.before(place(0));
		runLater();
		asked.getFirst().completeExceptionally(new StoreException("gone"));
		assertEquals("", contexts.before(place(0)));
		runLater();
		assertEquals(1, asked.size());
		assertEquals(1, changes);
	}

	@Test
	void overtaken_NothingIsShownOfIt() {
		contexts.readFrom(Optional.of(new Waiting()));
		inSight.add(place(0));
		contexts.before(place(0));
		runLater();
		contexts.readFrom(Optional.empty());
		asked.getFirst().completeExceptionally(new StoreException("too late"));
		assertEquals(0, changes);
		contexts.before(place(0));
		runLater();
		assertEquals(1, asked.size(), "there is nowhere to read from");
	}
}
