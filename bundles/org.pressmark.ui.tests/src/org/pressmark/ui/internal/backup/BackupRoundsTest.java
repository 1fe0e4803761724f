// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.backup.Backup;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.operations.backup.ProjectBackups;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** A backup is made when it is due and something has changed, and nobody is told the same again and again. */
class BackupRoundsTest {

	private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

	@TempDir
	Path folder;
	private final List<StoreException> told = new ArrayList<>();
	private BackupSettings settings = settings(true);
	private Instant now = Instant.parse("2026-11-26T10:00:00Z");
	private Path project;
	private BackupRounds rounds;

	@BeforeEach
	void create() throws StoreException {
		project = folder.resolve("p.pressmark");
		ProjectStore.create(project, "P", "Ada").close();
		rounds = new BackupRounds(project, () -> settings, () -> now, told::add);
	}

	@Test
	void look_NoBackupYet_MakesOne() throws Exception {
		assertEquals(HALF_AN_HOUR, look());
		assertEquals(1, backups().size());
	}

	@Test
	void look_NotDue_MakesNoneAndSaysWhenToLookAgain() throws Exception {
		look();
		change("Q");
		now = now.plus(Duration.ofMinutes(10));

		assertEquals(Duration.ofMinutes(20), look());
		assertEquals(1, backups().size());
		now = now.plus(Duration.ofMinutes(20));
		assertEquals(HALF_AN_HOUR, look());
		assertEquals(2, backups().size());
	}

	@Test
	void look_DueAndNothingChanged_MakesNone() throws Exception {
		look();
		now = now.plus(Duration.ofDays(1));

		assertEquals(HALF_AN_HOUR, look());
		assertEquals(1, backups().size());
	}

	@Test
	void look_SwitchedOff_MakesNone() throws Exception {
		settings = settings(false);
		assertEquals(HALF_AN_HOUR, look());
		rounds.end(new NullProgressMonitor());
		assertEquals(List.of(), backups());
	}

	@Test
	void look_Fails_IsToldOnceUntilItGoesWell() throws Exception {
		Path inTheWay = Files.writeString(folder.resolve("p.backups"), "a file where the folder should be");
		for (int i = 0; i < 3; i++) {
			assertEquals(HALF_AN_HOUR, look());
			now = now.plus(HALF_AN_HOUR);
		}
		assertEquals(1, told.size());
		assertTrue(told.getFirst().getMessage().contains(inTheWay.toString()), told.toString());

		Files.delete(inTheWay);
		look();
		assertEquals(1, backups().size());
		Files.move(inTheWay, folder.resolve("away"));
		Files.writeString(inTheWay, "again");
		now = now.plus(HALF_AN_HOUR);
		look();
		assertEquals(2, told.size());
	}

	@Test
	void look_Cancelled() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> rounds.look(cancelled));
		assertEquals(List.of(), backups());
		assertEquals(List.of(), told);
	}

	@Test
	void end_Due_OnlyCopies_AndTheNextLookVerifies() throws Exception {
		rounds.end(new NullProgressMonitor());
		assertFalse(backups().getFirst().isVerified());
		now = now.plus(Duration.ofMinutes(1));

		assertEquals(Duration.ofMinutes(29), look());
		assertEquals(1, backups().size());
		assertTrue(backups().getFirst().isVerified());
	}

	@Test
	void end_NotDue_MakesNone() throws Exception {
		look();
		change("Q");
		rounds.end(new NullProgressMonitor());
		assertEquals(1, backups().size());
	}

	private Duration look() {
		return rounds.look(new NullProgressMonitor());
	}

	private List<Backup> backups() throws StoreException {
		return new ProjectBackups(project, Optional.empty()).list();
	}

	private void change(String name) throws StoreException {
		try (ProjectStore store = ProjectStore.openToWrite(project, "Ada")) {
			store.execute(ProjectCommand.of("Rename", transaction -> transaction.project().setName(name)));
		}
	}

	private static BackupSettings settings(boolean automatic) {
		return new BackupSettings(automatic, 5, HALF_AN_HOUR, Optional.empty());
	}
}
