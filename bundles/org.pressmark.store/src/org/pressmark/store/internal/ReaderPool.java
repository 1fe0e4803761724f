// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
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

	/** Opens a connection that reads. */
	@FunctionalInterface
	public interface Opening {

		/** @return a new one */
		Connection open() throws SQLException;
	}

	private final ConcurrentLinkedDeque<Statements> idle = new ConcurrentLinkedDeque<>();
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
		Statements statements = failure.reading(this::borrow);
		try {
			return reading.read(statements);
		} finally {
			failure.reading(() -> giveBack(statements));
		}
	}

	/** Closes what is idle; what is in use closes when it is given back. */
	public void close() throws StoreException {
		closed = true;
		for (Statements statements = idle.poll(); statements != null; statements = idle.poll()) {
			Statements each = statements;
			failure.reading(() -> close(each));
		}
	}

	private Statements borrow() throws SQLException {
		Statements statements = idle.poll();
		if (statements == null) {
			Connection connection = opening.open();
			connection.setAutoCommit(false);
			statements = new Statements(connection);
		}
		return statements;
	}

	private Void giveBack(Statements statements) throws SQLException {
		statements.connection().rollback();
		if (closed) {
			close(statements);
		} else {
			idle.push(statements);
		}
		return null;
	}

	private static Void close(Statements statements) throws SQLException {
		statements.close();
		return null;
	}
}
