// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * How a project file can be opened right now: to be changed, or only to be read and why. Holds the lock and one
 * connection as long as the project is open.
 */
public final class Access implements ReaderPool.Opening {

	/** What stands behind that a project is changed, or only read. */
	private enum Mode {
		WRITING, HELD_BY_ANOTHER, ASKED_TO_READ, WRITE_PROTECTED
	}

	private final SqliteFile file;
	private final Optional<ProjectLock> lock;
	private final Mode mode;
	private final Optional<String> readOnly;
	private final Statements statements;

	private Access(SqliteFile file, Optional<ProjectLock> lock, Mode mode, Optional<String> readOnly)
			throws SQLException, StoreException {
		this.file = file;
		this.lock = lock;
		this.mode = mode;
		this.readOnly = readOnly;
		this.statements = new Statements(switch (mode) {
		case WRITING -> file.connect();
		case HELD_BY_ANOTHER, ASKED_TO_READ -> file.connectToKeep();
		case WRITE_PROTECTED -> openReader().connection();
		});
	}

	/**
	 * Opens a file to change it, or if that cannot be, to read it.
	 *
	 * @param monitor progress and cancel of bringing a file of an older version to this one; may be null
	 * @throws StoreException if it is no project that this version can read; the file is then as it was
	 */
	public static Access toWrite(SqliteFile file, String author, IProgressMonitor monitor) throws StoreException {
		int version = file.verify();
		Optional<String> unwritable = unwritable(file);
		if (unwritable.isPresent()) {
			return reading(file, version, unwritable.get(), Mode.WRITE_PROTECTED);
		}
		Optional<ProjectLock> lock;
		try {
			lock = ProjectLock.tryAcquire(file.path(), author);
		} catch (IOException e) {
			return reading(file, version, NLS.bind(Messages.readOnly_notLocked, file.path(), e.getMessage()),
					Mode.WRITE_PROTECTED);
		}
		return lock.isPresent() ? writing(file, lock.get(), monitor)
				: reading(file, version, heldBy(file, Messages.readOnly_held, Messages.readOnly_heldBySomebody),
						Mode.HELD_BY_ANOTHER);
	}

	private static Access writing(SqliteFile file, ProjectLock lock, IProgressMonitor monitor) throws StoreException {
		try {
			// Who had the project until now may have brought it to this version.
			int version = file.verify();
			if (version < SqliteFile.VERSION) {
				new Migrating(file, version).run(monitor);
			}
			return opened(file, Optional.of(lock), Mode.WRITING, Optional.empty());
		} catch (StoreException | RuntimeException e) {
			release(lock, e);
			throw e;
		}
	}

	/** Opens a file only to read it, whoever has it. One of an older version is brought to this one first, as above. */
	public static Access toRead(SqliteFile file, IProgressMonitor monitor) throws StoreException {
		int version = file.verify();
		Optional<String> unwritable = unwritable(file);
		if (unwritable.isEmpty() && version < SqliteFile.VERSION) {
			toWrite(file, "", monitor).close();
			version = file.verify();
		}
		return reading(file, version, unwritable.orElse(NLS.bind(Messages.readOnly_asked, file.path())),
				unwritable.isPresent() ? Mode.WRITE_PROTECTED : Mode.ASKED_TO_READ);
	}

	/**
	 * Locks a project that is to be replaced, as it is.
	 *
	 * @throws StoreException if somebody has it, with who that is
	 */
	public static ProjectLock lockToReplace(Path file, String author) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		Optional<ProjectLock> lock = lock(sqlite, author);
		if (lock.isEmpty()) {
			throw new StoreException(heldBy(sqlite, Messages.replace_held, Messages.replace_heldBySomebody));
		}
		return lock.get();
	}

	/** Why the project cannot be changed; empty if it can. */
	public Optional<String> readOnly() {
		return readOnly;
	}

	/** Whether it was only read because another program had it, and that has it no more. */
	boolean isFree() throws StoreException {
		return mode == Mode.HELD_BY_ANOTHER && file.isStillThere() && !file.isTaken();
	}

	/**
	 * Takes all that was committed into the file itself; see {@link Sqlite#takeJournalIn}. On the thread that writes.
	 *
	 * @return whether the file turned out to be damaged
	 */
	boolean checkpoint() {
		if (mode == Mode.WRITING) {
			try {
				Sqlite.takeJournalIn(statements.connection());
			} catch (SQLException e) {
				// The disk is full, say. In the journal it is as safe, and whoever opens the project next takes it in.
				return Sqlite.isDamage(e);
			}
		}
		return false;
	}

	/** The connection that writes, or that keeps the file in order while it is read. */
	public Statements statements() {
		return statements;
	}

	/** A connection for a reader. */
	@Override
	public SqliteFile.Opened openReader() throws SQLException, StoreException {
		return file.openToRead(mode == Mode.WRITE_PROTECTED);
	}

	@Override
	public boolean isStill(Optional<SqliteFile.State> asIs) throws SQLException {
		return file.isStill(asIs);
	}

	/**
	 * Closes the connection, after all readers, and lets others have the project. All that was committed is in the file
	 * then, for SQLite itself would leave it in the journal of a file that was moved meanwhile.
	 */
	public void close() throws StoreException {
		try (Statements closing = statements) {
			// Damage is told when the file is opened again: here nobody goes on with it.
			checkpoint();
		} catch (SQLException e) {
			throw file.notOpened(e);
		} finally {
			unlock();
		}
	}

	private void unlock() throws StoreException {
		if (lock.isPresent()) {
			unlock(lock.get());
			file.deleteJournalLeftBehind();
		}
	}

	/** Closes after opening failed further on. */
	public void closeAfter(StoreException failed) {
		try {
			close();
		} catch (StoreException e) {
			failed.addSuppressed(e);
		}
	}

	private static Access reading(SqliteFile file, int version, String why, Mode mode) throws StoreException {
		if (version < SqliteFile.VERSION) {
			throw new StoreException(
					NLS.bind(Messages.open_older, new Object[] { file.path(), version, SqliteFile.VERSION, why }));
		}
		return opened(file, Optional.empty(), mode, Optional.of(why));
	}

	/** The file may be no database behind its header: that shows when something is read. */
	private static Access opened(SqliteFile file, Optional<ProjectLock> lock, Mode mode, Optional<String> readOnly)
			throws StoreException {
		Access access = null;
		try {
			access = new Access(file, lock, mode, readOnly);
			look(file, access.statements);
			return access;
		} catch (SQLException e) {
			StoreException failure = file.notOpened(e);
			if (access != null) {
				closeAfter(access.statements, failure);
			}
			throw failure;
		} catch (StoreException e) {
			if (access != null) {
				closeAfter(access.statements, e);
			}
			throw e;
		}
	}

	/** Triggers and views run when somebody else's statements do: a project has none but ours. */
	private static void look(SqliteFile file, Statements statements) throws SQLException, StoreException {
		long foreign = statements.number(
				"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' OR type = 'view' AND name <> 'article_words'");
		if (foreign > 0 || statements.first("SELECT id FROM project", row -> row.getString(1)).isEmpty()) {
			throw file.foreign();
		}
	}

	private static void closeAfter(Statements statements, StoreException failure) {
		try {
			statements.close();
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	private static Optional<String> unwritable(SqliteFile file) {
		return file.isWritable() ? Optional.empty() : Optional.of(NLS.bind(Messages.readOnly_protected, file.path()));
	}

	private static Optional<ProjectLock> lock(SqliteFile file, String author) throws StoreException {
		try {
			return ProjectLock.tryAcquire(file.path(), author);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.open_notLocked, file.path(), e.getMessage()), e);
		}
	}

	private static String heldBy(SqliteFile file, String message, String messageWithoutName) throws StoreException {
		try {
			return ProjectLock.holder(file.path())
					.map(holder -> NLS.bind(message,
							new Object[] { file.path(), name(holder), holder.since().map(Access::time).orElse("?") }))
					.orElseGet(() -> NLS.bind(messageWithoutName, file.path()));
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.open_failed, file.path(), e.getMessage()), e);
		}
	}

	private static String name(ProjectLock.Holder holder) {
		return holder.host().isEmpty() ? holder.author() : holder.author() + " (" + holder.host() + ')';
	}

	private static String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** Lets others have what was locked. */
	public static void unlock(ProjectLock lock) throws StoreException {
		try {
			lock.close();
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.close_notUnlocked, e.getMessage()), e);
		}
	}

	private static void release(ProjectLock lock, Exception failure) {
		try {
			lock.close();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
