// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Entity;

/** Readers and writers at the same time, and the end of a store. */
class ConcurrencyTest {

	private static final int THREADS = 4;
	private static final int COMMANDS = 25;

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void reader_SeesOneStateWhileOthersWrite() throws Exception {
		add("a");
		store.read(reader -> {
			assertEquals(1, reader.project().getEntities().size());
			add("b");
			ProjectFixture.addArticle(store, "x", "Later", "later words");

			assertEquals(1, reader.project().getEntities().size());
			assertEquals(0, reader.articles(ArticleQuery.ALL).size());
			assertTrue(reader.article("x").isEmpty());
			assertEquals(List.of(), reader.search("later", 10));
			assertEquals(2, reader.history(10).size());
			assertEquals(List.of(), reader.check());
			return null;
		});

		assertEquals(2, entities());
	}

	@Test
	void readers_InsideEachOther() throws Exception {
		store.read(outer -> {
			assertEquals(0, outer.articles(ArticleQuery.ALL).size());
			add("a");
			assertEquals(1, entities());
			assertEquals(0, outer.project().getEntities().size());
			return null;
		});
	}

	@Test
	void reader_ThatThrows_LeavesTheNextOneAFreshState() throws Exception {
		assertThrows(IllegalStateException.class, () -> store.read(reader -> {
			reader.project();
			throw new IllegalStateException();
		}));
		add("a");

		assertEquals(1, entities());
	}

	@Test
	void reader_GivesPrivateCopies() throws Exception {
		add("a");
		store.read(reader -> {
			reader.project().getEntities().getFirst().setName("scribbled");
			return null;
		});

		assertEquals("a", store.<String>read(reader -> reader.project().getEntities().getFirst().getName()));
		assertNotSame(store.read(ProjectReader::project), store.read(ProjectReader::project));
	}

	@Test
	void commands_FromManyThreads_AllDoneOnceInOneOrder() throws Exception {
		List<Commit> commits = new ArrayList<>();
		store.addListener(commits::add);
		List<Future<?>> threads = new ArrayList<>();
		try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
			for (int i = 0; i < THREADS; i++) {
				String thread = "t" + i;
				threads.add(executor.submit(() -> {
					for (int n = 0; n < COMMANDS; n++) {
						add(thread + '-' + n);
						store.read(ProjectReader::project);
					}
					return null;
				}));
			}
			for (Future<?> each : threads) {
				each.get(1, TimeUnit.MINUTES);
			}
		}

		List<Entity> entities = store.read(ProjectReader::project).getEntities();
		assertEquals(THREADS * COMMANDS, new HashSet<>(entities.stream().map(Entity::getId).toList()).size());
		assertEquals(THREADS * COMMANDS, commits.size());
		List<HistoryEntry> history = store.read(reader -> reader.history(THREADS * COMMANDS)).reversed();
		assertEquals(history, commits.stream().map(Commit::entry).toList());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void commands_SubmittedByOneThread_InItsOrder() throws Exception {
		List<CompletableFuture<Optional<HistoryEntry>>> futures = new ArrayList<>();
		for (int i = 0; i < COMMANDS; i++) {
			String name = "n" + i;
			futures.add(store.submit(ProjectCommand.of(name, transaction -> transaction.project().setName(name))));
		}
		for (CompletableFuture<?> future : futures) {
			ProjectStore.await(future);
		}

		assertEquals("n" + (COMMANDS - 1), store.<String>read(reader -> reader.project().getName()));
		assertEquals("n0", store.read(reader -> reader.history(COMMANDS)).getLast().label());
	}

	@Test
	void readInOrder_SeesAllBeforeAndNothingAfter() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<?> first = store.submit(ProjectCommand.of("first", transaction -> {
			awaitQuietly(go);
			transaction.add(ProjectFixture.entity("a", "a"), transaction.project().getId());
		}));
		CompletableFuture<Integer> read = store.readInOrder(reader -> reader.project().getEntities().size());
		CompletableFuture<?> second = store.submit(ProjectCommand.of("second",
				transaction -> transaction.add(ProjectFixture.entity("b", "b"), transaction.project().getId())));
		go.countDown();

		assertEquals(1, ProjectStore.await(read));
		ProjectStore.await(first);
		ProjectStore.await(second);
	}

	@Test
	void close_WaitsForWhatWasSubmitted() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<?> slow = store.submit(ProjectCommand.of("slow", transaction -> {
			awaitQuietly(go);
			transaction.project().setName("slow");
		}));
		CompletableFuture<?> next = store.submit(ProjectCommand.of("next", t -> t.project().setDescription("next")));
		CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> {
			try {
				store.close();
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		});
		assertFalse(closed.isDone());
		go.countDown();
		closed.get(1, TimeUnit.MINUTES);

		assertTrue(slow.isDone() && !slow.isCompletedExceptionally());
		assertTrue(next.isDone() && !next.isCompletedExceptionally());
		try (ProjectStore again = ProjectStore.open(store.file(), "Ada")) {
			assertEquals("slow", again.<String>read(reader -> reader.project().getName()));
			assertEquals("next", again.<String>read(reader -> reader.project().getDescription()));
		}
	}

	@Test
	void afterClose_EverythingIsRefused() throws Exception {
		store.close();

		refusedAsClosed(() -> store.execute(ProjectCommand.of("late", transaction -> transaction.project().setName("x"))));
		refusedAsClosed(() -> ProjectStore.await(store.undo()));
		refusedAsClosed(() -> ProjectStore.await(store.redo()));
		refusedAsClosed(() -> store.read(ProjectReader::project));
		refusedAsClosed(() -> ProjectStore.await(store.readInOrder(ProjectReader::project)));
	}

	@Test
	void close_Twice() throws Exception {
		store.close();
		store.close();
	}

	@Test
	void close_WhileSomebodyReads() throws Exception {
		add("a");
		store.read(reader -> {
			assertEquals(1, reader.project().getEntities().size());
			store.close();
			assertEquals(List.of(), reader.articles(ArticleQuery.ALL));
			return null;
		});
	}

	private void refusedAsClosed(org.junit.jupiter.api.function.Executable action) {
		String reason = assertThrows(StoreException.class, action).getMessage();
		assertTrue(reason.contains("is closed") && reason.contains(store.file().toString()), reason);
	}

	private int entities() throws StoreException {
		return store.read(ProjectReader::project).getEntities().size();
	}

	private void add(String id) throws StoreException {
		ProjectFixture.change(store, t -> t.add(ProjectFixture.entity(id, id), t.project().getId()));
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			assertTrue(latch.await(1, TimeUnit.MINUTES));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
