// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why SQLite did not do something, in a person's words. */
class ReasonTest {

	@TempDir
	Path folder;

	/** What cannot be opened here is a folder, so that it is so for every user. */
	@Test
	void cannotOpen_IsNotSaidInTheLibrarysWords() {
		SQLException e = assertThrows(SQLException.class, () -> new SqliteFile(folder).connect().close());

		assertEquals(Messages.reason_cannotOpen, Sqlite.reason(e));
	}
}
