// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.backup.BackedUpProject.State;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.StoreException;

/** Backups roll: there is always a whole one, whatever happens to the project, the disk or the folder. */
class RollingBackupTest {

	private static final BackupSettings THREE = settings(3, null);

	@TempDir
	Path folder;
	private Path backups;
	private BackedUpProject project;

	@BeforeEach
	void create() throws StoreException {
		project = new BackedUpProject(folder.resolve("it's g7.pressmark"), "G7");
		backups = folder.resolve("it's g7.backups");
	}

	@Test
	void backups_AreNamedByTimeAndLieBesideTheProject() throws Exception {
		Path made = project.backUp(THREE);

		assertEquals(backups.resolve("2026-11-26T101600Z.pressmark"), made);
		Backup backup = list().getFirst();
		assertEquals(Instant.parse("2026-11-26T10:16:00Z"), backup.at());
		assertEquals(Files.size(made), backup.bytes());
		assertTrue(backup.isVerified());
		assertEquals(1, backup.summary().orElseThrow().steps());
	}

	@Test
	void backups_NewestAreKeptAndOldestGo() throws Exception {
		List<Path> made = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			project.change();
			made.add(project.backUp(THREE));
		}

		assertEquals(made.subList(2, 5).reversed(), list().stream().map(Backup::file).toList());
		assertEquals(3, BackedUpProject.names(backups).size());
	}

	@Test
	void backups_EachIsTheProjectAsItWasThen() throws Exception {
		List<Path> made = new ArrayList<>();
		List<State> states = new ArrayList<>();
		try (ProjectStore store = ProjectStore.openToWrite(project.file, "Ada")) {
			for (int i = 0; i < 3; i++) {
				project.change(store);
				if (i == 1) {
					ProjectStore.await(store.undo());
				}
				made.add(project.backUp(THREE));
				states.add(State.of(project.file));
			}
		}

		for (int i = 0; i < 3; i++) {
			project.restore(made.get(i), new ProjectBackups(project.file, Optional.empty()));
			assertEquals(states.get(i), State.of(project.file));
		}
	}

	/** Whoever copies was killed; or copies right now. */
	@Test
	void copiesThatWereNeverFinished_GoAfterADay() throws Exception {
		Files.createDirectories(backups);
		Path abandoned = Files.writeString(backups.resolve(".01h0000000000000000000000a-2026-11-25T101600Z.unverified.pressmark.part"), "");
		Path going = Files.writeString(backups.resolve(".01h0000000000000000000000b-2026-11-26T101600Z.unverified.pressmark.part"), "");
		Path foreign = Files.writeString(backups.resolve(".notes.part"), "");
		for (Path each : List.of(abandoned, foreign)) {
			Files.setLastModifiedTime(each, FileTime.from(Instant.parse("2026-11-25T10:00:00Z")));
		}
		Files.setLastModifiedTime(going, FileTime.from(Instant.parse("2026-11-26T10:00:00Z")));

		project.backUp(THREE);

		assertFalse(Files.exists(abandoned));
		assertTrue(Files.exists(going));
		assertTrue(Files.exists(foreign));
	}

	@Test
	void nothingChanged_NoneIsMade() throws Exception {
		project.backUp(THREE);
		Map<String, byte[]> before = BackedUpProject.contents(folder);
		project.goOn(Duration.ofDays(1));

		assertTrue(project.rolling(THREE).run(new NullProgressMonitor()).made().isEmpty());
		assertTrue(project.rolling(THREE).copy(new NullProgressMonitor()).isEmpty());

		assertSame(before);
	}

	@Test
	void clockWasPutBack_NewestIsStillTheNewest() throws Exception {
		Path first = project.backUp(THREE);
		project.goOn(Duration.ofDays(-400));
		project.change();

		Path second = project.backUp(THREE);

		assertEquals(List.of(second, first), list().stream().map(Backup::file).toList());
	}

	@Test
	void copiedOnly_IsVerifiedByTheNextRun() throws Exception {
		Path copy = project.rolling(THREE).copy(new NullProgressMonitor()).orElseThrow();
		assertEquals("2026-11-26T101500Z.unverified.pressmark", copy.getFileName().toString());
		assertFalse(list().getFirst().isVerified());

		assertTrue(project.rolling(THREE).run(new NullProgressMonitor()).made().isEmpty());

		assertEquals(List.of("2026-11-26T101500Z.pressmark"), BackedUpProject.names(backups));
		assertTrue(list().getFirst().isVerified());
	}

	@Test
	void copyDamaged_IsDeletedAndNoOtherGoes() throws Exception {
		Path whole = project.backUp(settings(1, null));
		project.change();
		project.goOn(Duration.ofMinutes(1));
		Path copy = project.rolling(THREE).copy(new NullProgressMonitor()).orElseThrow();
		BackedUpProject.overwrite(copy);

		StoreException failure = assertThrows(StoreException.class, () -> project.backUp(settings(1, null)));

		assertFalse(failure instanceof DamagedProjectException);
		assertLine(failure, "The project itself is whole", whole.toString());
		assertEquals(List.of(whole.getFileName().toString()), BackedUpProject.names(backups));
		Path next = project.backUp(settings(1, null));
		assertEquals(List.of(next), list().stream().map(Backup::file).toList());
	}

	@Test
	void projectDamagedInItsContents_SaysSoAndNoBackupGoes() throws Exception {
		project.change();
		Path whole = project.backUp(settings(1, null));
		project.change();
		BackedUpProject.sql(project.file, "UPDATE text_content SET body = replace(body, 'words', 'wards')");
		Map<String, byte[]> before = BackedUpProject.contents(backups);

		for (int i = 0; i < 2; i++) {
			StoreException failure = assertThrows(StoreException.class, () -> project.backUp(settings(1, null)));
			assertInstanceOf(DamagedProjectException.class, failure);
			assertLine(failure, project.file + " is damaged", whole.toString());
		}

		assertEquals(before.keySet(), BackedUpProject.contents(backups).keySet());
		assertArrayEquals(before.values().iterator().next(), Files.readAllBytes(whole));
	}

	@Test
	void projectDamagedInItsStructure_SaysSoAndNoBackupGoes() throws Exception {
		Path whole = project.backUp(settings(1, null));
		for (int i = 0; i < 20; i++) {
			project.change();
		}
		BackedUpProject.overwrite(project.file);

		StoreException failure = assertThrows(StoreException.class, () -> project.backUp(settings(1, null)));

		assertInstanceOf(DamagedProjectException.class, failure);
		assertLine(failure, project.file + " is damaged", whole.toString());
		assertEquals(List.of(whole.getFileName().toString()), BackedUpProject.names(backups));
	}

	@Test
	void projectDamaged_NoBackupIsWhole() throws Exception {
		Path bad = project.backUp(THREE);
		BackedUpProject.overwrite(bad);
		BackedUpProject.overwrite(project.file);

		StoreException failure = assertThrows(StoreException.class, () -> project.backUp(THREE));

		assertLine(failure, project.file.toString(), "It has no whole backup");
		assertTrue(Files.exists(bad));
	}

	@Test
	void newestBackupIsDamaged_TheOneBeforeIsTheNewestWhole() throws Exception {
		Path first = project.backUp(THREE);
		project.change();
		Path second = project.backUp(THREE);
		BackedUpProject.sql(second, "UPDATE text_content SET body = 'other words'");

		assertEquals(first, backups(null).newestWhole(() -> false).orElseThrow().file());
		assertEquals(2, list().size());
	}

	@Test
	void folderCannotBeMade_NothingChanges() throws Exception {
		Files.writeString(backups, "a file where the folder should be");
		Map<String, byte[]> before = BackedUpProject.contents(folder);

		assertLine(assertThrows(StoreException.class, () -> project.backUp(THREE)), backups.toString());

		assertSame(before);
	}

	/** As if the disk lost the copy before it was complete. */
	@Test
	void copyCannotBeWritten_NoBackupGoes() throws Exception {
		Path whole = project.backUp(settings(1, null));
		project.change();
		NullProgressMonitor losing = new NullProgressMonitor() {

			@Override
			public boolean isCanceled() {
				try (DirectoryStream<Path> parts = Files.newDirectoryStream(backups, "*.part")) {
					for (Path part : parts) {
						Files.delete(part);
					}
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return false;
			}
		};

		StoreException failure = assertThrows(StoreException.class, () -> project.rolling(settings(1, null)).run(losing));

		assertFalse(failure instanceof DamagedProjectException);
		assertLine(failure, "could not be written", backups.toString());
		assertEquals(List.of(whole.getFileName().toString()), BackedUpProject.names(backups));
	}

	@Test
	void cancelled_NoBackupGoes() throws Exception {
		Path whole = project.backUp(settings(1, null));
		project.change();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> project.rolling(settings(1, null)).run(cancelled));
		assertThrows(OperationCanceledException.class, () -> project.rolling(settings(1, null)).copy(cancelled));

		assertEquals(List.of(whole.getFileName().toString()), BackedUpProject.names(backups));
	}

	@Test
	void cancelled_LeavesNoEmptyFolder() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> project.rolling(THREE).copy(cancelled));

		assertFalse(Files.exists(backups));
	}

	@Test
	void foreignFilesInTheFolder_AreLeftAlone() throws Exception {
		BackedUpProject other = new BackedUpProject(folder.resolve("other.pressmark"), "Other");
		Files.createDirectories(backups.resolve("1999-01-01T000000Z.pressmark"));
		Files.copy(other.file, backups.resolve("2000-01-01T000000Z.pressmark"));
		Files.writeString(backups.resolve("2001-01-01T000000Z.pressmark"), "no project");
		Files.writeString(backups.resolve("2026-13-45T999999Z.pressmark"), "no time");
		Files.copy(project.file, backups.resolve("copy of mine.pressmark"));
		Map<String, byte[]> before = BackedUpProject.contents(folder);
		before.remove(project.file.getFileName().toString());
		Files.createSymbolicLink(backups.resolve("2002-01-01T000000Z.pressmark"), project.file);

		for (int i = 0; i < 3; i++) {
			project.change();
			project.backUp(settings(1, null));
		}

		Map<String, byte[]> after = BackedUpProject.contents(folder);
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
		assertTrue(Files.isSymbolicLink(backups.resolve("2002-01-01T000000Z.pressmark")));
		assertEquals(List.of("2026-11-26T101800Z.pressmark", "2001-01-01T000000Z.pressmark"),
				list().stream().map(backup -> backup.file().getFileName().toString()).toList());
		assertTrue(list().getLast().problem().orElseThrow().contains("not a Pressmark project"));
	}

	@Test
	void somebodyElsesFileHasTheName_IsLeftAlone() throws Exception {
		Files.createDirectories(backups);
		Path theirs = Files.writeString(backups.resolve("2026-11-26T101600Z.pressmark"), "theirs");

		Path made = project.backUp(THREE);

		assertEquals("theirs", Files.readString(theirs));
		assertFalse(made.equals(theirs));
	}

	@Test
	void oldestIsOpenAsAProject_Stays() throws Exception {
		Path first = project.backUp(settings(1, null));
		try (ProjectStore store = ProjectStore.open(first, "Bob")) {
			project.change();
			project.backUp(settings(1, null));
			assertTrue(Files.exists(first));
		}
		project.change();
		project.backUp(settings(1, null));
		assertFalse(Files.exists(first));
	}

	@Test
	void oneFolderForAll_TwoProjectsOfOneName_DoNotMix() throws Exception {
		Path root = folder.resolve("all backups");
		BackedUpProject twin = new BackedUpProject(Files.createDirectory(folder.resolve("x")).resolve("it's g7.pressmark"),
				"Twin");
		for (int i = 0; i < 3; i++) {
			project.change();
			project.backUp(settings(2, root));
			twin.change();
			twin.backUp(settings(2, root));
		}

		assertEquals(2, BackedUpProject.names(root).size());
		for (BackedUpProject each : List.of(project, twin)) {
			List<Backup> list = new ProjectBackups(each.file, Optional.of(root)).list();
			assertEquals(2, list.size());
			String id = ProjectFile.summary(each.file).projectId();
			assertTrue(list.stream().map(Backup::summary).map(Optional::orElseThrow).map(ProjectSummary::projectId)
					.allMatch(id::equals));
			assertEquals("it's g7-" + id.substring(0, 13), list.getFirst().file().getParent().getFileName().toString());
		}
		assertFalse(Files.exists(backups));
	}

	@Test
	void oneFolderForAll_ProjectDamaged_BackupsAreFoundByItsName() throws Exception {
		Path root = folder.resolve("all backups");
		BackedUpProject other = new BackedUpProject(folder.resolve("it's g7-x.pressmark"), "Other");
		other.backUp(settings(2, root));
		Path made = project.backUp(settings(2, root));
		Files.writeString(project.file, "nothing is left");

		assertEquals(made, backups(root).newestWhole(() -> false).orElseThrow().file());
		assertEquals(1, backups(root).list().size());
	}

	/** An id comes out of the file, and anybody may have written that. */
	@Test
	void oneFolderForAll_IdThatIsAPath_LeadsNowhere() throws Exception {
		Path root = folder.resolve("all backups");
		BackedUpProject.sql(project.file, "PRAGMA foreign_keys = OFF");
		BackedUpProject.sql(project.file, "UPDATE project SET id = '/../../../x'");

		project.rolling(settings(2, root)).copy(new NullProgressMonitor());

		assertEquals(List.of("it's g7-__________x"), BackedUpProject.names(root));
	}

	@Test
	void settings_WhenTheNextIsDue() {
		Instant now = Instant.parse("2026-11-26T10:00:00Z");
		Duration half = Duration.ofMinutes(30);
		BackupSettings settings = new BackupSettings(true, 1, half, Optional.empty());

		assertEquals(Duration.ZERO, settings.untilDue(Optional.empty(), now));
		assertEquals(half, settings.untilDue(Optional.of(now), now));
		assertEquals(Duration.ofMinutes(10), settings.untilDue(Optional.of(now.minusSeconds(1200)), now));
		assertEquals(Duration.ZERO, settings.untilDue(Optional.of(now.minusSeconds(9999)), now));
		assertEquals(half, settings.untilDue(Optional.of(now.plusSeconds(9999)), now));
		assertThrows(IllegalArgumentException.class, () -> settings(0, null));
		assertThrows(IllegalArgumentException.class, () -> settings(1000, null));
	}

	private List<Backup> list() throws StoreException {
		return backups(null).list();
	}

	private ProjectBackups backups(Path root) {
		return new ProjectBackups(project.file, Optional.ofNullable(root));
	}

	private void assertSame(Map<String, byte[]> before) throws Exception {
		Map<String, byte[]> after = BackedUpProject.contents(folder);
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
	}

	private static void assertLine(StoreException failure, String... parts) {
		assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
		for (String part : parts) {
			assertTrue(failure.getMessage().contains(part), failure.getMessage());
		}
	}

	private static BackupSettings settings(int keep, Path root) {
		return new BackupSettings(true, keep, Duration.ofMinutes(30), Optional.ofNullable(root));
	}
}
