// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is a project of its own, whole and from one moment. */
class BackupTest {

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		ProjectFixture.addMention(store);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void backup_EqualsTheProject_HistoryIncluded() throws Exception {
		Path copy = folder.resolve("it's a 'copy' \uD83D\uDE00.pressmark");

		store.backup(copy);

		try (ProjectStore opened = ProjectStore.open(copy, "Ada")) {
			assertEquals(ProjectFixture.dump(store.file()), ProjectFixture.dump(copy));
			List<HistoryEntry> history = store.read(reader -> reader.history(99));
			assertEquals(history, opened.read(reader -> reader.history(99)));
			assertEquals(List.of(), opened.read(ProjectReader::check));
			ProjectFixture.undo(opened);
			assertEquals(List.of(), opened.read(reader -> reader.articles(ArticleQuery.ALL)));
		}
		assertEquals(1, store.read(reader -> reader.articles(ArticleQuery.ALL)).size());
	}

	/** Each command adds two articles, so a copy from the middle of one would hold an odd number. */
	@Test
	void backup_WhileCommandsRun() throws Exception {
		CountDownLatch running = new CountDownLatch(1);
		List<CompletableFuture<?>> commands = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			int number = i;
			commands.add(store.submit(ProjectCommand.of("two", transaction -> {
				transaction.add(ProjectFixture.article("one" + number, "One", "words " + number), null);
				running.countDown();
				transaction.add(ProjectFixture.article("two" + number, "Two", "words " + number), null);
			})));
		}
		running.await();
		for (int i = 0; i < 3; i++) {
			store.backup(folder.resolve(i + ".pressmark"));
		}
		for (CompletableFuture<?> each : commands) {
			ProjectStore.await(each);
		}

		for (int i = 0; i < 3; i++) {
			try (ProjectStore copy = ProjectStore.open(folder.resolve(i + ".pressmark"), "Ada")) {
				assertEquals(1, copy.read(reader -> reader.articles(ArticleQuery.ALL)).size() % 2);
				assertEquals(List.of(), copy.read(ProjectReader::check));
				ProjectFixture.dump(copy.file());
			}
		}
	}

	@Test
	void backup_TargetExists() throws Exception {
		Path target = folder.resolve("mine.txt");
		Files.writeString(target, "mine");

		String reason = assertThrows(StoreException.class, () -> store.backup(target)).getMessage();

		assertTrue(reason.contains(target.toString()), reason);
		assertEquals("mine", Files.readString(target));
	}

	@Test
	void backup_FolderMissing() {
		Path target = folder.resolve("missing").resolve("copy.pressmark");

		String reason = assertThrows(StoreException.class, () -> store.backup(target)).getMessage();

		assertTrue(reason.contains(target.toString()), reason);
	}
}
