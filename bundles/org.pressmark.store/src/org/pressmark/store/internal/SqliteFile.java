// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;

/**
 * A project as a SQLite file: where it is, whether it is one, who may write it, and the connections to it. The file is recognised by its header
 * (https://www.sqlite.org/fileformat.html) before SQLite may touch it, so that opening a wrong file never changes it.
 */
public final class SqliteFile {

	/**
	 * The format that this version writes. Not a constant to the compiler, which would copy it into classes that it does
	 * not compile again when the next migration comes.
	 */
	static final int VERSION = Migration.ALL.size() + 1;

	/** The file beside this class that makes an empty one. */
	static final String SCHEMA = "schema-" + VERSION + ".sql";

	private final Path file;
	private Object identity;

	public SqliteFile(Path file) {
		this.file = file;
	}

	/** Where it is. */
	public Path path() {
		return file;
	}

	/** Makes an empty file of the present format, inside a transaction. */
	static void makeEmpty(Statements statements) throws SQLException {
		Sqlite.run(statements, SCHEMA);
		statements.update("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
		statements.update("PRAGMA user_version = " + VERSION);
	}

	/** Makes the tables of the present format without what only makes reading quick. */
	static void makeTables(Statements statements) throws SQLException {
		Sqlite.run(statements, SCHEMA);
		List<String> indices = statements.list("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
				row -> row.getString(1));
		for (String index : indices) {
			Sqlite.execute(statements.connection(), "DROP INDEX " + index);
		}
	}

	/**
	 * Looks at the file without changing it.
	 *
	 * @return the version of its format, at most {@link #VERSION}
	 */
	public int verify() throws StoreException {
		Place.requireFile(file);
		FileHeader header = header();
		if (!header.isOfProject()) {
			throw foreign();
		}
		// A program that was stopped may have left the version in the journal, which only SQLite can read.
		int version = hasJournal() ? versionInJournal() : header.userVersion();
		if (version < 1) {
			throw foreign();
		}
		if (version > VERSION) {
			throw new StoreException(NLS.bind(Messages.open_newer, new Object[] { file, version, VERSION }));
		}
		if (!header.isUsable()) {
			throw damaged(Messages.reason_header);
		}
		long missing = missingBytes(header);
		if (missing > 0) {
			throw damaged(NLS.bind(Messages.reason_cutOff, missing));
		}
		identity = fileKey().orElse(null);
		return version;
	}

	/** Whether there is a project of whatever version, damaged or whole; another file, or none, is no error. */
	public boolean isProject() throws StoreException {
		return Files.isRegularFile(file) && header().isOfProject();
	}

	/** As {@link #verify}; whether the file has the format that this version writes. */
	public boolean isOfPresentFormat() throws StoreException {
		return verify() == VERSION;
	}

	/** As {@link #verify}, for those who can only read it as it is. */
	public void requirePresentFormat() throws StoreException {
		int version = verify();
		if (version < VERSION) {
			throw new StoreException(NLS.bind(Messages.open_older,
					new Object[] { file, version, VERSION, NLS.bind(Messages.readOnly_asked, file) }));
		}
	}

	private int versionInJournal() throws StoreException {
		try (Statements statements = new Statements(connectReadOnly())) {
			return (int) statements.number("PRAGMA user_version");
		} catch (SQLException e) {
			throw notOpened(e);
		}
	}

	/** By what the header says; SQLite itself notices only when a whole page is gone. What is in the journal may be longer. */
	private long missingBytes(FileHeader header) throws StoreException {
		try {
			return hasJournal() ? 0 : header.length() - Files.size(file);
		} catch (IOException e) {
			throw notOpened(e);
		}
	}

	private DamagedProjectException damaged(String reason) {
		return new DamagedProjectException(file, NLS.bind(Messages.open_damaged, file, reason), null);
	}

	/** Whether the file that was verified has its name still: it was not moved, deleted or replaced, its share is there. */
	boolean isStillThere() {
		Optional<Object> key = fileKey();
		return Files.isRegularFile(file) && (key.isEmpty() || Objects.equals(key.get(), identity));
	}

	/** What to tell a person when it is not {@linkplain #isStillThere there} any more. */
	String gone() {
		return NLS.bind(Messages.write_gone, file);
	}

	/** Whether this user may write the file and beside it, where SQLite keeps its journal. */
	public boolean isWritable() {
		Path folder = file.toAbsolutePath().getParent();
		return Files.isWritable(file) && (folder == null || Files.isWritable(folder));
	}

	/** A connection that writes, each commit durable when it returns. */
	public Connection connect() throws SQLException {
		SQLiteConfig config = Sqlite.config();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.setCacheSize(Sqlite.BULK_CACHE);
		return Sqlite.ready(config, "jdbc:sqlite:" + file.toAbsolutePath());
	}

	/**
	 * A connection that writes nothing, but that takes SQLite's journal into the file and removes it when it is the
	 * last to close, as any other does.
	 */
	public Connection connectToKeep() throws SQLException {
		Connection connection = Sqlite.ready(Sqlite.config(), "jdbc:sqlite:" + file.toAbsolutePath());
		Sqlite.execute(connection, "PRAGMA query_only = ON");
		return connection;
	}

	/** A connection that only reads. */
	public Connection connectReadOnly() throws SQLException {
		SQLiteConfig config = Sqlite.config();
		config.setReadOnly(true);
		return Sqlite.ready(config, "jdbc:sqlite:" + file.toAbsolutePath());
	}

	/** A connection for one glance at the file, whether somebody has it open or not, that leaves nothing beside it. */
	public Connection connectToLook() throws SQLException, StoreException {
		if (!isWritable()) {
			return openToRead(true).connection();
		}
		return hasJournal() || isOpenSomewhere() ? connectReadOnly() : connectImmutable();
	}

	/**
	 * A connection for a long look at the file, while others may write it. Where nothing can be written SQLite can
	 * neither make a journal nor lock, so there the file is read as it is, if nobody who may write has the project; and
	 * what is read then holds only if the file stayed as it is.
	 *
	 * @param writeProtected whether nothing can be written
	 */
	Opened openToRead(boolean writeProtected) throws SQLException, StoreException {
		if (writeProtected) {
			State state = state();
			if (!isTaken() && !hasJournal()) {
				return new Opened(connectImmutable(), Optional.of(state));
			}
		}
		return new Opened(connectReadOnly(), Optional.empty());
	}

	/**
	 * A connection that reads.
	 *
	 * @param asIs the state in which the file has to stay for what is read to hold; empty if SQLite sees to that
	 */
	record Opened(Connection connection, Optional<State> asIs) {
	}

	/** Whether what was read of the file since it was in that state, if there is one, holds. */
	boolean isStill(Optional<State> asIs) throws SQLException {
		return asIs.isEmpty() || asIs.get().equals(state());
	}

	boolean isTaken() throws StoreException {
		try {
			return ProjectLock.isTaken(file);
		} catch (IOException e) {
			throw notOpened(e);
		}
	}

	/** A connection to a file that nobody writes: it needs no journal, so it can be where nothing can be written. */
	public Connection connectImmutable() throws SQLException {
		SQLiteConfig config = Sqlite.config();
		config.setReadOnly(true);
		return Sqlite.ready(config, "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
	}

	/** Deletes the empty journal that SQLite leaves where the file was, if it was moved away. */
	void deleteJournalLeftBehind() throws StoreException {
		try {
			if (!Files.exists(file) && !hasJournal()) {
				WholeFile.delete(file);
			}
		} catch (IOException e) {
			throw notOpened(e);
		}
	}

	/** Whether SQLite left a journal with something in it beside the file. */
	public boolean hasJournal() throws StoreException {
		Path journal = file.resolveSibling(file.getFileName() + "-wal");
		try {
			return Files.exists(journal) && Files.size(journal) > 0;
		} catch (IOException e) {
			throw notOpened(e);
		}
	}

	/** Whether there is a journal, in which something may be at any moment. */
	private boolean isOpenSomewhere() {
		return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
	}

	/** What tells whether the file itself was written since; the journal beside it is another matter. */
	private State state() throws SQLException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new State(Optional.ofNullable(attributes.fileKey()), attributes.size(), attributes.lastModifiedTime());
		} catch (IOException e) {
			throw new SQLException(e.getMessage(), e);
		}
	}

	/**
	 * A file at one moment.
	 *
	 * @param key which one it is, if the system tells
	 * @param size its length in bytes
	 * @param modified when it was written last
	 */
	record State(Optional<Object> key, long size, FileTime modified) {
	}

	/** Why a connection could not be made. */
	public StoreException notOpened(SQLException e) throws StoreException {
		boolean needsJournal = Sqlite.code(e) == SQLiteErrorCode.SQLITE_CANTOPEN.code && hasJournal();
		String reason = needsJournal ? Messages.reason_journal : Sqlite.reason(e);
		return Sqlite.isDamage(e) ? new DamagedProjectException(file, NLS.bind(Messages.open_damaged, file, reason), e)
				: new StoreException(NLS.bind(Messages.open_failed, file, reason), e);
	}

	/** The file is something else than a project. */
	StoreException foreign() {
		return new DamagedProjectException(file, NLS.bind(Messages.open_foreign, file), null);
	}

	private Optional<Object> fileKey() {
		try {
			return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
		} catch (IOException e) {
			// It is not there, or cannot be looked at: whoever asks looks for that too.
			return Optional.empty();
		}
	}

	private FileHeader header() throws StoreException {
		try {
			return FileHeader.of(file);
		} catch (IOException e) {
			throw notOpened(e);
		}
	}

	private StoreException notOpened(IOException e) {
		return new StoreException(NLS.bind(Messages.open_failed, file, e.getMessage()), e);
	}
}
