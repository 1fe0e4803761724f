// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A project as a SQLite file: all that is SQLite's own. The file is recognised by its header
 * (https://www.sqlite.org/fileformat.html) before SQLite may touch it, so that opening a wrong file never changes it.
 */
public final class SqliteFile {

	/** The format that this version writes. */
	static final int VERSION = 1;

	private static final int APPLICATION_ID = 0x50724d6b; // "PrMk"
	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final int HEADER_LENGTH = 100;
	private static final int USER_VERSION_AT = 60;
	private static final int APPLICATION_ID_AT = 68;
	private static final Set<SQLiteErrorCode> DAMAGED = EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT,
			SQLiteErrorCode.SQLITE_NOTADB);
	private static final int BUSY_MILLIS = 10_000;

	private final Path file;

	public SqliteFile(Path file) {
		this.file = file;
	}

	/** Makes the file with an empty schema. */
	public void create() throws StoreException {
		if (Files.exists(file)) {
			throw new StoreException(NLS.bind(Messages.create_exists, file));
		}
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			for (String sql : schema().split(";\\R")) { //$NON-NLS-1$
				if (!sql.isBlank()) {
					statement.execute(sql);
				}
			}
			statement.execute("PRAGMA application_id = " + APPLICATION_ID); //$NON-NLS-1$
			statement.execute("PRAGMA user_version = " + VERSION); //$NON-NLS-1$
			connection.commit();
		} catch (SQLException e) {
			throw new StoreException(NLS.bind(Messages.create_failed, file, reason(e)), e);
		}
	}

	/** Looks at the file without changing it. */
	public void verify() throws StoreException {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(NLS.bind(Messages.open_missing, file));
		}
		ByteBuffer header = ByteBuffer.wrap(header());
		if (header.limit() < HEADER_LENGTH || !Arrays.equals(MAGIC, 0, MAGIC.length, header.array(), 0, MAGIC.length)
				|| header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
			throw new StoreException(NLS.bind(Messages.open_foreign, file));
		}
		int version = header.getInt(USER_VERSION_AT);
		if (version < 1) {
			throw new StoreException(NLS.bind(Messages.open_foreign, file));
		}
		if (version > VERSION) {
			throw new StoreException(NLS.bind(Messages.open_newer, new Object[] { file, version, VERSION }));
		}
	}

	/** A connection that writes, each commit durable when it returns. */
	public Connection connect() throws SQLException {
		SQLiteConfig config = config();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		return withFunctions(config.createConnection(url()));
	}

	/**
	 * Begins a transaction that will write. It takes the write lock before its first look, so that no other process
	 * can change what a command has read; and the lock is held for just as long, which the driver's own transactions,
	 * begun anew at each commit, would not do.
	 */
	static void beginWriting(Connection connection) throws SQLException {
		execute(connection, "BEGIN IMMEDIATE"); //$NON-NLS-1$
	}

	static void commit(Connection connection) throws SQLException {
		execute(connection, "COMMIT"); //$NON-NLS-1$
	}

	static void rollBack(Connection connection) throws SQLException {
		execute(connection, "ROLLBACK"); //$NON-NLS-1$
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** A connection that only reads. */
	public Connection connectReadOnly() throws SQLException {
		SQLiteConfig config = config();
		config.setReadOnly(true);
		return withFunctions(config.createConnection(url()));
	}

	/**
	 * A connection that only reads a file that nobody changes meanwhile, and so needs neither locks nor companions:
	 * nothing is written anywhere (https://www.sqlite.org/uri.html, immutable).
	 */
	public Connection connectUnchanging() throws SQLException {
		SQLiteConfig config = config();
		config.setReadOnly(true);
		return withFunctions(config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString() + "?immutable=1")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A string as it is compared where letter case is ignored; SQLite itself knows the case of ASCII letters only. */
	static String folded(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Why a connection could not be made. */
	public StoreException notOpened(SQLException e) {
		boolean damaged = e instanceof SQLiteException sqlite && DAMAGED.contains(sqlite.getResultCode());
		return new StoreException(NLS.bind(damaged ? Messages.open_damaged : Messages.open_failed, file, reason(e)), e);
	}

	/** What went wrong in SQLite's own words, without its error code's name. */
	public static String reason(SQLException e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse(""); //$NON-NLS-1$
		return message.replaceFirst("^\\[SQLITE_\\w+\\]\\s*", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String schema() {
		try (InputStream in = SqliteFile.class.getResourceAsStream("schema-" + VERSION + ".sql")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.enforceForeignKeys(true);
		config.setBusyTimeout(BUSY_MILLIS);
		return config;
	}

	private static Connection withFunctions(Connection connection) throws SQLException {
		Function.create(connection, "folded", new Function() { //$NON-NLS-1$

			@Override
			protected void xFunc() throws SQLException {
				String text = value_text(0);
				if (text == null) {
					result();
				} else {
					result(folded(text));
				}
			}
		}, 1, Function.FLAG_DETERMINISTIC);
		return connection;
	}

	private String url() {
		return "jdbc:sqlite:" + file.toAbsolutePath(); //$NON-NLS-1$
	}

	private byte[] header() throws StoreException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEADER_LENGTH);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.open_failed, file, e.getMessage()), e);
		}
	}
}
