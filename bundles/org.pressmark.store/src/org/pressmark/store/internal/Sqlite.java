// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How connections to SQLite are set up, begin and end transactions, and say what went wrong, whatever the file. */
public final class Sqlite {

	private static final int PRIMARY_CODE = 0xff;
	private static final int BUSY_MILLIS = 10_000;
	private static final int OPERATIONS_BETWEEN_QUESTIONS = 1_000;
	/** In KiB, as SQLite wants it negative: a bulk change comes back to the same pages of some indices. */
	static final int BULK_CACHE = -32_768;

	private Sqlite() {
	}

	/** The file may come from anyone: its own views and triggers may not call functions, and its pages are looked at twice. */
	static Connection ready(SQLiteConfig config, String url) throws SQLException {
		Connection connection = Dialect.withFunctions(config.createConnection(url));
		execute(connection, "PRAGMA trusted_schema = OFF");
		execute(connection, "PRAGMA cell_size_check = ON");
		return connection;
	}

	static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.enforceForeignKeys(true);
		config.setBusyTimeout(BUSY_MILLIS);
		// Nobody asks for them, and finding them out costs a query for each row that is written.
		config.setGetGeneratedKeys(false);
		return config;
	}

	/** An empty database that nobody else sees and that is gone when it is closed; it need not fit into memory. */
	static Connection connectTemporary() throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setGetGeneratedKeys(false);
		config.setCacheSize(BULK_CACHE);
		return ready(config, "jdbc:sqlite:file:");
	}

	/** Lets whoever waits for what this connection does stop waiting: it then ends with an interruption. */
	public static Connection cancellable(Connection connection, BooleanSupplier cancelled) throws SQLException {
		ProgressHandler.setHandler(connection, OPERATIONS_BETWEEN_QUESTIONS, new ProgressHandler() {

			@Override
			protected int progress() {
				return cancelled.getAsBoolean() ? 1 : 0;
			}
		});
		return connection;
	}

	/**
	 * Begins a transaction that will write. It takes the write lock before its first look, so that no other process
	 * can change what a command has read; and the lock is held for just as long, which the driver's own transactions,
	 * begun anew at each commit, would not do.
	 */
	static void beginWriting(Connection connection) throws SQLException {
		execute(connection, "BEGIN IMMEDIATE");
	}

	static void commit(Connection connection) throws SQLException {
		execute(connection, "COMMIT");
	}

	static void rollBack(Connection connection) throws SQLException {
		execute(connection, "ROLLBACK");
	}

	/** Ends a transaction that may have ended by itself. */
	static void rollBackIfBegun(Connection connection) throws SQLException {
		try {
			rollBack(connection);
		} catch (SQLException e) {
			// "No transaction is active" has no code of its own; a wrong call, the other reason, it is not.
			if (code(e) != SQLiteErrorCode.SQLITE_ERROR.code) {
				throw e;
			}
		}
	}

	/**
	 * Takes all that was committed out of the journal into the file, so that the file alone is the whole project: whoever
	 * copies or moves it does not know of the journal. Does not wait for those who read; what is left then stays in the
	 * journal until the next time.
	 */
	static void takeJournalIn(Connection connection) throws SQLException {
		execute(connection, "PRAGMA busy_timeout = 0");
		try {
			execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
		} finally {
			execute(connection, "PRAGMA busy_timeout = " + BUSY_MILLIS);
		}
	}

	/** Runs the statements of a file beside this class, each ended by a semicolon at a line's end. */
	static void run(Statements statements, String resource) throws SQLException {
		for (String sql : text(resource).split(";\\R")) {
			if (!sql.isBlank()) {
				execute(statements.connection(), sql);
			}
		}
	}

	static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/**
	 * What the database is made of, by name, without comments and white space: SQLite keeps a column that was added to a
	 * table by itself as it likes. SQLite's own parts are left out.
	 */
	static Map<String, String> definitions(Statements statements) throws SQLException {
		Map<String, String> definitions = new TreeMap<>();
		statements.each("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
				row -> definitions.put(row.getString(1), withoutSpace(row.getString(2))));
		return definitions;
	}

	private static String withoutSpace(String sql) {
		return sql.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ").replaceAll(" ?([,()]) ?", "$1");
	}

	/** Whether it says that somebody did not want to wait any longer. */
	static boolean isInterruption(SQLException e) {
		return code(e) == SQLiteErrorCode.SQLITE_INTERRUPT.code;
	}

	/** Whether it says that the file is no whole database. */
	static boolean isDamage(SQLException e) {
		int code = code(e);
		return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
	}

	/** What went wrong, for a person; what SQLite says of its rarer errors is in its own words. */
	public static String reason(SQLException e) {
		int code = code(e);
		if (code == SQLiteErrorCode.SQLITE_FULL.code || hasNoRoomForIndex(e)) {
			return Messages.reason_diskFull;
		}
		if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
			return Messages.reason_readOnly;
		}
		if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
			return Messages.reason_inputOutput;
		}
		if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
			return Messages.reason_busy;
		}
		if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
			return Messages.reason_cannotOpen;
		}
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		return message.replaceFirst("^\\[SQLITE_\\w+\\]\\s*", "");
	}

	/** A disk on which not even the index of the journal has room says nothing of being full. */
	private static boolean hasNoRoomForIndex(SQLException e) {
		return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
	}

	static int code(SQLException e) {
		return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & PRIMARY_CODE : -1;
	}

	private static String text(String resource) {
		try (InputStream in = Sqlite.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
