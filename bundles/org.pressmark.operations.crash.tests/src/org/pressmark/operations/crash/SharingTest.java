// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.EntityType;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Two programs and one project. */
class SharingTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		ProjectStore.create(file, "P", "Ada").close();
	}

	@Test
	void heldByAnother_IsOpenToBeReadAndNamesWhoHasIt() throws Exception {
		try (ChildJvm child = hold()) {
			try (ProjectStore store = ProjectStore.open(file, "Bob")) {
				String reason = store.readOnly().orElseThrow();
				assertTrue(reason.contains("Grace") && reason.contains(file.toString()), reason);
				assertEquals(1, reason.lines().count());
				assertEquals(List.of(), store.read(ProjectReader::check));
			}
			assertThrows(StoreException.class, () -> ProjectStore.openToWrite(file, "Bob"));
			child.end();
		}
		canBeChanged();
	}

	/** The lock is the operating system's, not the file that is left behind. */
	@Test
	void heldByAnotherThatIsKilled_CanBeChangedAtOnce() throws Exception {
		try (ChildJvm child = hold(); ProjectStore reading = ProjectStore.open(file, "Bob")) {
			child.kill();
			assertTrue(Files.exists(folder.resolve("p.pressmark-lock")));
			canBeChanged();
			assertEquals(1, Holder.count(reading));
		}
	}

	@Test
	void heldHere_AnotherIsTold() throws Exception {
		try (ProjectStore store = ProjectStore.open(file, "Bob");
				ChildJvm child = ChildJvm.start(folder, Holder.class, Holder.What.HOLD, file, "Grace")) {
			String reason = child.readUntil("open");
			assertTrue(reason.contains("Bob"), reason);
			child.end();
			assertEquals(Optional.empty(), store.readOnly());
			store.execute(new CreateEntity(EntityType.PERSON, "One"));
		}
	}

	private ChildJvm hold() throws Exception {
		ChildJvm child = ChildJvm.start(folder, Holder.class, Holder.What.HOLD, file, "Grace");
		assertEquals("open ", child.readUntil("open"));
		return child;
	}

	private void canBeChanged() throws StoreException {
		try (ProjectStore store = ProjectStore.openToWrite(file, "Bob")) {
			store.execute(new CreateEntity(EntityType.PERSON, "One"));
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}
}
