// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.backup.BackedUpProject.State;
import org.pressmark.operations.backup.RestoreBackup.Result;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A backup takes the project's place whole or not at all, and nothing of what the project was is lost. */
class RestoreBackupTest {

	@TempDir
	Path folder;
	private Path file;
	private BackedUpProject project;
	private ProjectBackups backups;
	private Path backup;
	private State then;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("g7.pressmark");
		project = new BackedUpProject(file, "G7");
		project.change();
		backups = new ProjectBackups(file, Optional.empty());
		backup = project.backUp(BackupSettings.DEFAULT);
		then = State.of(file);
		project.change();
	}

	@Test
	void restore_KeepsWhatTheProjectWasAsOneMoreBackup() throws Exception {
		State now = State.of(file);

		Result result = project.restore(backup, backups);

		assertEquals(then, State.of(file));
		assertTrue(result.aside().isEmpty());
		List<Backup> list = backups.list();
		assertEquals(List.of(result.kept().orElseThrow(), backup), list.stream().map(Backup::file).toList());
		assertTrue(list.getFirst().isVerified());
		assertEquals(now, State.of(result.kept().orElseThrow()));
		assertEquals(List.of("g7.backups", "g7.pressmark"), BackedUpProject.names(folder));

		project.restore(result.kept().orElseThrow(), backups);
		assertEquals(now, State.of(file));
	}

	@Test
	void restore_ProjectDamaged_IsMovedAsideByteForByte() throws Exception {
		Files.write(file, new byte[] { 1, 2, 3 });
		Files.write(folder.resolve("g7.pressmark-wal"), new byte[] { 4, 5 });

		Result result = project.restore(backup, backups);

		assertEquals(then, State.of(file));
		assertTrue(result.kept().isEmpty());
		Path aside = result.aside().orElseThrow();
		assertEquals(folder.resolve("g7.damaged-2026-11-26T101600Z.pressmark"), aside);
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(aside));
		assertArrayEquals(new byte[] { 4, 5 }, Files.readAllBytes(folder.resolve(aside.getFileName() + "-wal")));
		assertEquals(List.of(backup), backups.list().stream().map(Backup::file).toList());
	}

	@Test
	void restore_ProjectDamagedInItsContents_IsMovedAsideByteForByte() throws Exception {
		BackedUpProject.sql(file, "UPDATE text_content SET body = replace(body, 'words', 'wards')");
		byte[] damaged = Files.readAllBytes(file);

		Result result = project.restore(backup, backups);

		assertEquals(then, State.of(file));
		assertArrayEquals(damaged, Files.readAllBytes(result.aside().orElseThrow()));
		assertEquals(List.of(backup), backups.list().stream().map(Backup::file).toList());
	}

	@Test
	void restore_FolderOfBackupsCannotBeWritten_KeepsTheFileItself() throws Exception {
		Path elsewhere = Files.move(backup, folder.resolve("elsewhere.pressmark"));
		Files.delete(backup.getParent());
		Files.writeString(backup.getParent(), "a file where the folder should be");
		State now = State.of(file);

		Result result = project.restore(elsewhere, backups);

		assertEquals(then, State.of(file));
		Path aside = result.aside().orElseThrow();
		assertEquals("g7.before-restore-2026-11-26T101600Z.pressmark", aside.getFileName().toString());
		assertEquals(now, State.of(aside));
	}

	@Test
	void restore_WhereNoProjectIs() throws Exception {
		Files.delete(file);

		Result result = project.restore(backup, backups);

		assertEquals(then, State.of(file));
		assertEquals(new Result(Optional.empty(), Optional.empty()), result);
	}

	@Test
	void restore_ProjectIsOpen_IsRefused() throws Exception {
		try (ProjectStore store = ProjectStore.openToWrite(file, "Bob")) {
			Map<String, byte[]> before = BackedUpProject.contents(folder);

			assertRefused(backup, "Bob", file.toString());

			assertEquals(before.keySet(), BackedUpProject.contents(folder).keySet());
			project.change(store);
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@Test
	void restore_BackupDamaged_NothingChanges() throws Exception {
		BackedUpProject.sql(backup, "UPDATE article SET published = 'yesterday'");
		refusesAndChangesNothing(backup, "was not restored, because it is damaged");
		BackedUpProject.overwrite(backup);
		refusesAndChangesNothing(backup, backup.toString());
	}

	@Test
	void restore_NoBackup_NothingChanges() throws Exception {
		refusesAndChangesNothing(folder.resolve("missing.pressmark"), "There is no backup");
		refusesAndChangesNothing(Files.writeString(folder.resolve("text"), "text"), "is not a Pressmark project");
		refusesAndChangesNothing(file, "is the project itself");
	}

	@Test
	void restore_BackupOfAnotherProject_NothingChanges() throws Exception {
		BackedUpProject other = new BackedUpProject(folder.resolve("other.pressmark"), "Other");

		refusesAndChangesNothing(other.file, "another project");
	}

	@Test
	void restore_BackupIsOpen_NothingChanges() throws Exception {
		try (ProjectStore store = ProjectStore.openToWrite(backup, "Bob")) {
			project.change(store);
			assertRefused(backup, "is an open project");
		}
	}

	@Test
	void restore_Cancelled_NothingChanges() throws Exception {
		Map<String, byte[]> before = BackedUpProject.contents(folder);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class,
				() -> new RestoreBackup(backup, backups, "Ada", project).run(cancelled));

		assertSame(before);
	}

	@Test
	void restore_BackupOfAnOlderFormat_IsBroughtToThePresentOne() throws Exception {
		Path old = folder.resolve("old.pressmark");
		Files.copy(Path.of(System.getProperty("pressmark.seeds")).resolveSibling("bundles/org.pressmark.store.tests/src")
				.resolve("org/pressmark/store/fixtures/format-1.pressmark"), old);
		byte[] before = Files.readAllBytes(old);
		ProjectBackups place = new ProjectBackups(folder.resolve("new.pressmark"), Optional.empty());

		project.restore(old, place);

		assertFalse(State.of(place.project()).history().isEmpty());
		assertArrayEquals(before, Files.readAllBytes(old));
		assertFalse(Files.exists(folder.resolve("new.backups")));
	}

	private void refusesAndChangesNothing(Path from, String reason) throws Exception {
		Map<String, byte[]> before = BackedUpProject.contents(folder);
		assertRefused(from, reason);
		assertSame(before);
	}

	private void assertRefused(Path from, String... reasons) {
		String message = assertThrows(StoreException.class, () -> project.restore(from, backups)).getMessage();
		assertEquals(1, message.lines().count(), message);
		for (String reason : reasons) {
			assertTrue(message.contains(reason), message);
		}
	}

	private void assertSame(Map<String, byte[]> before) throws Exception {
		Map<String, byte[]> after = BackedUpProject.contents(folder);
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
	}
}
