// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.StoreException;

/** Connections are kept for the next reader, but for those that are of no use to it. */
class ReaderPoolTest {

	@TempDir
	Path folder;
	private final List<Connection> opened = new ArrayList<>();
	private final ReaderPool pool = new ReaderPool(new ReaderPool.Opening() {

		@Override
		public SqliteFile.Opened openReader() throws SQLException {
			opened.add(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db")));
			return new SqliteFile.Opened(opened.getLast(), Optional.empty());
		}

		@Override
		public boolean isStill(Optional<SqliteFile.State> asIs) {
			return true;
		}
	}, new StoreFailure(Path.of("a.pressmark")));

	@AfterEach
	void close() throws Exception {
		pool.close();
		for (Connection each : opened) {
			assertTrue(each.isClosed());
		}
	}

	@Test
	void connection_IsKeptForTheNextReader() throws Exception {
		assertEquals(1, number());
		assertEquals(1, number());
		assertEquals(1, opened.size());
	}

	/** As SQLite does after a failure or an interruption; then it refuses to let go of a transaction that is none. */
	@Test
	void transactionIsOver_TheReadingCounts_TheConnectionIsNotKept() throws Exception {
		long number = pool.read(statements -> {
			long read = read(statements);
			endTransaction(statements);
			return read;
		});
		assertEquals(1, number);
		assertTrue(opened.getFirst().isClosed());

		assertEquals(1, number());
		assertEquals(2, opened.size());
	}

	@Test
	void readingFails_AfterItsTransactionIsOver_ItsOwnFailureIsTold() {
		StoreException failure = new StoreException("as a test");

		assertSame(failure, assertThrows(StoreException.class, () -> pool.read(statements -> {
			read(statements);
			endTransaction(statements);
			throw failure;
		})));
	}

	private long number() throws StoreException {
		return pool.read(ReaderPoolTest::read);
	}

	private static long read(Statements statements) {
		try {
			return statements.number("SELECT 1");
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	private static void endTransaction(Statements statements) {
		try (Statement statement = statements.connection().createStatement()) {
			statement.execute("ROLLBACK");
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}
}
