// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.operations.backup.ProjectBackups;
import org.pressmark.operations.backup.RollingBackup;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;

/** Backups are made while one works, and restored with keys, also when the project can no longer be opened. */
@ExtendWith(Workbench.Closing.class)
class RestoreTest {

	private static final Instant LONG_AGO = Instant.parse("2021-05-03T10:00:00Z");

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("restored.pressmark");
		ProjectStore.create(file, "Then", "tester").close();
		new RollingBackup(file, BackupSettings.DEFAULT, () -> LONG_AGO).run(new NullProgressMonitor());
		try (ProjectStore store = ProjectStore.openToWrite(file, "tester")) {
			store.execute(ProjectCommand.of("Rename", transaction -> transaction.project().setName("Now")));
		}
	}

	@Test
	void restoreWithKeys_KeepsWhatTheProjectWas() throws Exception {
		Workbench.run(Optional.of(file), person -> {
			person.awaits("the project", () -> "Now".equals(name()));
			person.awaits("a backup because none is recent", () -> backups() == 2);
			person.presses("alt+f");
			person.presses("b");
			Table table = person.finds("restore.backups", Table.class);
			person.awaits("two backups and the focus", () -> table.getItemCount() == 2 && table.isFocusControl());
			person.presses("Down");
			person.awaits("the older one", () -> table.getSelectionIndex() == 1);
			person.presses("Return");
			person.awaits("what it was then", () -> "Then".equals(name()));
		});
		assertEquals(3, backups());
		check();
	}

	@Test
	void openDamagedProject_OffersTheNewestWholeBackup() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		Workbench.run(Optional.of(file), person -> {
			person.pushes("Restore It");
			person.pushes("OK");
			person.awaits("what it was then", () -> "Then".equals(name()));
		});
		check();
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.anyMatch(each -> each.getFileName().toString().startsWith("restored.damaged-")));
		}
	}

	private void check() throws StoreException {
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			assertEquals(List.of(), store.read(ProjectReader::check));
			assertEquals("Then", store.read(reader -> reader.project().getName()));
		}
	}

	private int backups() {
		try {
			return new ProjectBackups(file, Optional.empty()).list().size();
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private static String name() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class).view().map(view -> view.project().getName())
				.orElse("");
	}
}
