// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/** Reading connections, kept for the next reader. Thread-safe. */
public final class ReaderPool {

	/** Something that reads on a connection. */
	@FunctionalInterface
	public interface Reading<T> {

		/** @param statements inside a read transaction */
		T read(Statements statements) throws StoreException;
	}

	/** Opens connections that read. */
	interface Opening {

		/** A new one. */
		SqliteFile.Opened openReader() throws SQLException, StoreException;

		/** Whether what was read since the file was in that state, if there is one, holds. */
		boolean isStill(Optional<SqliteFile.State> asIs) throws SQLException;
	}

	/** A connection of this pool, with its statements. */
	private record Pooled(Statements statements, Optional<SqliteFile.State> asIs) {
	}

	private final ConcurrentLinkedDeque<Pooled> idle = new ConcurrentLinkedDeque<>();
	private final Opening opening;
	private final StoreFailure failure;
	private volatile boolean closed;

	public ReaderPool(Opening opening, StoreFailure failure) {
		this.opening = opening;
		this.failure = failure;
	}

	/** Runs the reading in one read transaction. */
	public <T> T read(Reading<T> reading) throws StoreException {
		if (closed) {
			throw new StoreException(NLS.bind(Messages.store_closed, failure.file()));
		}
		Pooled pooled = borrow();
		try {
			T result = reading.read(pooled.statements);
			requireUnchanged(pooled);
			return result;
		} catch (StoreException e) {
			requireUnchanged(pooled);
			throw e;
		} finally {
			failure.reading(() -> giveBack(pooled));
		}
	}

	/** Closes what is idle; what is in use closes when it is given back. */
	public void close() throws StoreException {
		closed = true;
		for (Pooled pooled = idle.poll(); pooled != null; pooled = idle.poll()) {
			Statements each = pooled.statements;
			failure.reading(() -> close(each));
		}
	}

	private Pooled borrow() throws StoreException {
		Pooled pooled = idle.poll();
		while (pooled != null && !holds(pooled)) {
			Statements stale = pooled.statements;
			failure.reading(() -> close(stale));
			pooled = idle.poll();
		}
		return pooled != null ? pooled : open();
	}

	private Pooled open() throws StoreException {
		try {
			SqliteFile.Opened opened = opening.openReader();
			opened.connection().setAutoCommit(false);
			return new Pooled(new Statements(opened.connection()), opened.asIs());
		} catch (SQLException e) {
			throw failure.cannotRead(e);
		}
	}

	private boolean holds(Pooled pooled) throws StoreException {
		return failure.reading(() -> opening.isStill(pooled.asIs));
	}

	private void requireUnchanged(Pooled pooled) throws StoreException {
		if (!holds(pooled)) {
			throw new StoreException(NLS.bind(Messages.read_changed, failure.file()));
		}
	}

	private Void giveBack(Pooled pooled) throws SQLException {
		if (endsReading(pooled) && !closed) {
			idle.push(pooled);
		} else {
			close(pooled.statements);
		}
		return null;
	}

	/**
	 * Lets go of what the reader saw. SQLite may have done so already, after a failure or when it was interrupted, and then
	 * refuses: who has read has lost nothing by it, but the connection is of no use to the next one.
	 */
	private static boolean endsReading(Pooled pooled) {
		try {
			pooled.statements.connection().rollback();
			return true;
		} catch (SQLException e) {
			return false;
		}
	}

	private static Void close(Statements statements) throws SQLException {
		statements.close();
		return null;
	}
}
