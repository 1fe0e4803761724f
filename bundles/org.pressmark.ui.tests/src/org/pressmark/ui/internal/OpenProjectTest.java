// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.DisplayThread;
import org.pressmark.ui.PlatformLog;

/** One project is open at a time, and whatever was opened is closed again. */
class OpenProjectTest {

	private static final ProjectCommand RENAME = ProjectCommand.of("rename",
			transaction -> transaction.project().setName("Other"));

	@TempDir
	Path folder;
	private final DisplayThread ui = new DisplayThread();
	private final AtomicInteger changes = new AtomicInteger();
	private final OpenProject project = new OpenProject(ui, changes::incrementAndGet);
	private final List<String> heard = new ArrayList<>();

	@BeforeEach
	void createProjects() throws Exception {
		for (String name : List.of("a", "b")) {
			ProjectStore.create(file(name), name, "Ada").close();
		}
	}

	@AfterEach
	void close() throws Exception {
		ui.await(project::close);
		ui.close();
	}

	@Test
	void open_InPlaceOfAnother() throws Exception {
		listen(new Recorder());
		ProjectView first = ui.await(() -> open("a"));
		ProjectView second = ui.await(() -> open("b"));

		assertEquals(List.of("opened a", "closing a", "opened b"), ui.ask(() -> heard));
		assertSame(second, ui.ask(project::view).orElseThrow());
		assertTrue(isClosed(first.store()));
		assertFalse(isClosed(second.store()));
	}

	@Test
	void open_TwiceAtOnce_TheSecondWaitsForTheFirst() throws Exception {
		listen(new Recorder());
		AtomicReference<CompletableFuture<ProjectView>> first = new AtomicReference<>();
		ProjectView second = ui.await(() -> {
			first.set(open("a"));
			return open("b");
		});

		assertEquals(List.of("opened a", "closing a", "opened b"), ui.ask(() -> heard));
		assertSame(second, ui.ask(project::view).orElseThrow());
		assertTrue(isClosed(first.get().join().store()));
	}

	@Test
	void close_WhileOpening_ClosesWhatIsOpened() throws Exception {
		AtomicReference<CompletableFuture<ProjectView>> opening = new AtomicReference<>();
		ui.await(() -> {
			opening.set(open("a"));
			return project.close();
		});

		assertEquals(Optional.empty(), ui.ask(project::view));
		assertTrue(isClosed(opening.get().join().store()));
	}

	@Test
	void open_Refused_LeavesTheOther() throws Exception {
		ProjectView first = ui.await(() -> open("a"));
		ExecutionException failure = assertThrows(ExecutionException.class, () -> ui.await(() -> open("missing")));

		assertSame(StoreException.class, failure.getCause().getClass());
		assertSame(first, ui.ask(project::view).orElseThrow());
		assertEquals("b", ui.await(() -> open("b")).project().getName());
	}

	@Test
	void open_NoViewOfIt_IsClosedAgain() throws Exception {
		AtomicReference<ProjectStore> store = new AtomicReference<>();
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> ui.await(() -> project.open(file("a"), monitor -> {
					store.set(withoutProject(file("a")));
					return store.get();
				})));

		assertFalse(failure.getCause().getMessage().isBlank());
		assertEquals(Optional.empty(), ui.ask(project::view));
		assertTrue(isClosed(store.get()));
		assertEquals("b", ui.await(() -> open("b")).project().getName());
	}

	@Test
	void listenerThatFails_IsLoggedAndFailsAlone() throws Exception {
		IllegalStateException broken = new IllegalStateException("broken");
		listen(new CurrentProjectListener() {

			@Override
			public void opened(ProjectView view) {
				throw broken;
			}

			@Override
			public void committed(Commit commit) {
				throw broken;
			}

			@Override
			public void closing(ProjectView view) {
				throw broken;
			}
		});
		listen(new Recorder());
		try (PlatformLog log = new PlatformLog()) {
			ProjectView view = ui.await(() -> open("a"));
			ui.await(() -> view.submit(RENAME));
			ui.await(project::close);

			assertEquals(List.of(broken, broken, broken), log.causes());
		}
		assertEquals(List.of("opened a", "rename", "closing Other"), ui.ask(() -> heard));
		assertEquals(3, changes.get());
	}

	@Test
	void addListener_HearsOfWhatIsOpen() throws Exception {
		ui.await(() -> open("a"));
		listen(new Recorder());

		assertEquals(List.of("opened a"), ui.ask(() -> heard));
	}

	private final class Recorder implements CurrentProjectListener {

		@Override
		public void opened(ProjectView view) {
			heard.add("opened " + view.project().getName());
		}

		@Override
		public void closing(ProjectView view) {
			heard.add("closing " + view.project().getName());
		}

		@Override
		public void committed(Commit commit) {
			heard.add(commit.entry().label());
		}
	}

	private CompletableFuture<ProjectView> open(String name) {
		return project.open(file(name), monitor -> ProjectStore.open(file(name), "Ada"));
	}

	private void listen(CurrentProjectListener listener) throws Exception {
		ui.ask(() -> {
			project.addListener(listener);
			return null;
		});
	}

	private Path file(String name) {
		return folder.resolve(name + ".pressmark");
	}

	/** An open project that can no longer be read. */
	private static ProjectStore withoutProject(Path file) throws StoreException {
		ProjectStore store = ProjectStore.open(file, "Ada");
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new StoreException("cannot delete", e);
		}
		return store;
	}

	private static boolean isClosed(ProjectStore store) {
		return store.submit(RENAME).handle((entry, failure) -> failure != null).join();
	}
}
