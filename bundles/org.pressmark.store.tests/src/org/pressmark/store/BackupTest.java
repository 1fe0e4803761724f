// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	@Test
	void verify_Whole_LeavesEverythingAsItIs() throws Exception {
		Path copy = folder.resolve("50% of \u00fc#1.pressmark");
		store.backup(copy);
		byte[] bytes = Files.readAllBytes(copy);
		Set<Path> before = files();

		assertEquals(List.of(), ProjectFile.verify(copy));

		assertArrayEquals(bytes, Files.readAllBytes(copy));
		assertEquals(before, files());
	}

	@Test
	void verify_ClosedProject_LeavesNothingBesideIt() throws Exception {
		store.close();

		assertEquals(List.of(), ProjectFile.verify(store.file()));

		assertEquals(Set.of(store.file()), files());
	}

	@Test
	void verify_MarkOutsideItsText_IsNamed() throws Exception {
		Path copy = folder.resolve("copy.pressmark");
		store.backup(copy);
		ProjectFixture.sql(copy, "UPDATE annotation SET \"begin\" = 1000, \"end\" = 1001");

		List<Problem> problems = ProjectFile.verify(copy);

		assertEquals(1, problems.size(), problems.toString());
		assertTrue(problems.getFirst().where().startsWith("annotation "), problems.toString());
	}

	@Test
	void verify_FileForeignOrDamaged_IsRefused() throws Exception {
		Path copy = folder.resolve("copy.pressmark");
		store.backup(copy);
		byte[] bytes = Files.readAllBytes(copy);
		Files.write(copy, Arrays.copyOf(bytes, 5000));
		Path text = Files.writeString(folder.resolve("text.pressmark"), "no project");

		for (Path each : List.of(copy, text, folder.resolve("missing.pressmark"))) {
			String reason = assertThrows(StoreException.class, () -> ProjectFile.verify(each)).getMessage();
			assertTrue(reason.contains(each.toString()), reason);
			assertEquals(1, reason.lines().count(), reason);
		}
	}

	@Test
	void backup_Cancelled_LeavesNothing() throws Exception {
		Set<Path> before = files();

		assertThrows(CancellationException.class, () -> store.backup(folder.resolve("copy.pressmark"), () -> true));

		assertEquals(before, files());
	}

	@Test
	void look_Cancelled() throws Exception {
		for (int i = 0; i < 200; i++) {
			ProjectFixture.addArticle(store, "a" + i, "Title " + i, "Text of article " + i);
		}
		Path copy = folder.resolve("copy.pressmark");
		store.backup(copy);

		assertThrows(CancellationException.class, () -> ProjectFile.look(copy, ProjectReader::checkStorage, () -> true));
	}

	@Test
	void summary_TellsStatesApart() throws Exception {
		Path copy = folder.resolve("copy.pressmark");
		store.backup(copy);
		ProjectSummary then = ProjectFile.summary(copy);
		assertEquals(then, store.read(ProjectReader::summary));
		assertEquals(store.read(reader -> reader.history(1)).getFirst().id(), then.lastStepId());
		assertEquals(2, then.steps());
		assertEquals("P", then.name());

		ProjectFixture.undo(store);

		ProjectSummary now = ProjectFile.summary(store.file());
		assertEquals(then.projectId(), now.projectId());
		assertEquals(3, now.steps());
		assertNotEquals(then.lastStepId(), now.lastStepId());
		assertEquals(then, ProjectFile.summary(copy));
	}

	/** A bit that turns over on the disk, in whatever is stored under a checksum. */
	@ParameterizedTest
	@ValueSource(strings = { "UPDATE text_content SET body = replace(body, 'London', 'Lomdon')",
			"UPDATE source_content SET body = x'00'", "UPDATE history SET changes = substr(changes, 1, 20) || x'ffff'",
			"DELETE FROM project", "DROP INDEX annotation_owner", "DELETE FROM text_content" })
	void checkStorage_FindsDamage(String damage) throws Exception {
		ProjectFixture.change(store, transaction -> transaction.add(ProjectFixture.article("b", "B", "words"), null));
		Path copy = folder.resolve("copy.pressmark");
		store.backup(copy);
		ProjectFixture.sql(copy, "PRAGMA foreign_keys = OFF", "INSERT INTO source_content VALUES ('"
				+ "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', x'')");
		assertEquals(List.of(), ProjectFile.look(copy, ProjectReader::checkStorage, () -> false));

		ProjectFixture.sql(copy, "PRAGMA foreign_keys = OFF", damage);

		List<Problem> problems = ProjectFile.look(copy, ProjectReader::checkStorage, () -> false);
		assertTrue(!problems.isEmpty(), damage);
	}

	private Set<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.collect(Collectors.toSet());
		}
	}
}
