// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Statement;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.ProjectFixture;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What is held of a file, seen from the thread that writes. */
class HoldingTest {

	private static final String LONG = "All the words of the talks. ".repeat(20_000);

	@TempDir
	Path folder;

	@Test
	void checkpoint_TakesAllIntoTheFile() throws Exception {
		Path file = create();
		Holding holding = changed(file);
		holding.checkpoint();
		assertEquals(Optional.empty(), holding.readOnly());
		holding.close();
	}

	/** The file is shorter than SQLite knows it to be: what is in the journal has no place in it. */
	@Test
	void checkpoint_FileDamaged_NothingIsWrittenAnyMore() throws Exception {
		Path file = create();
		Holding holding = changed(file);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(4096);
		}
		holding.checkpoint();

		String reason = holding.readOnly().orElseThrow();
		assertTrue(reason.contains("is damaged"), reason);
		assertEquals(reason, assertThrows(StoreException.class, holding::toWrite).getMessage());
		holding.close();
	}

	private Path create() throws StoreException {
		Path file = folder.resolve("p.pressmark");
		try (ProjectStore store = ProjectStore.create(file, "P", "Ada")) {
			ProjectFixture.change(store, t -> t.add(ProjectFixture.article("a", "Talks", LONG), null));
		}
		return file;
	}

	/** Something was done, and is in the journal. */
	private static Holding changed(Path file) throws Exception {
		SqliteFile sqlite = new SqliteFile(file);
		Access access = Access.toWrite(sqlite, "Ada", null);
		try (Statement statement = access.statements().connection().createStatement()) {
			statement.executeUpdate("UPDATE project SET name = 'Q'");
		}
		return new Holding(sqlite, access, "Ada", new StoreFailure(file));
	}
}
