// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/** Reading connections, kept for the next reader. Thread-safe. */
public final class ReaderPool {

	/** Something that reads on a connection. */
	@FunctionalInterface
	public interface Reading<T> {

		/** @param connection inside a read transaction */
		T read(Connection connection) throws StoreException;
	}

	private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
	private final SqliteFile file;
	private final StoreFailure failure;
	private volatile boolean closed;

	public ReaderPool(SqliteFile file, StoreFailure failure) {
		this.file = file;
		this.failure = failure;
	}

	/** Runs the reading in one read transaction. */
	public <T> T read(Reading<T> reading) throws StoreException {
		if (closed) {
			throw new StoreException(NLS.bind(Messages.store_closed, failure.file()));
		}
		Connection connection = failure.reading(this::borrow);
		try {
			return reading.read(connection);
		} finally {
			failure.reading(() -> giveBack(connection));
		}
	}

	/** Writes a copy beside its target first, so that a target that is there is whole. */
	public void backup(Path target) throws StoreException {
		if (Files.exists(target)) {
			throw new StoreException(NLS.bind(Messages.create_exists, target));
		}
		Path part = target.resolveSibling(target.getFileName() + ".part"); //$NON-NLS-1$
		try {
			Files.deleteIfExists(part);
			try (Connection connection = file.connectReadOnly();
					PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) { //$NON-NLS-1$
				copy.setString(1, part.toAbsolutePath().toString());
				copy.executeUpdate();
			}
			Files.move(part, target);
		} catch (SQLException e) {
			throw new StoreException(NLS.bind(Messages.create_failed, target, SqliteFile.reason(e)), e);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.create_failed, target, e.getMessage()), e);
		}
	}

	/** Closes what is idle; what is in use closes when it is given back. */
	public void close() throws StoreException {
		closed = true;
		for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
			Connection each = connection;
			failure.reading(() -> close(each));
		}
	}

	private Connection borrow() throws SQLException {
		Connection connection = idle.poll();
		if (connection == null) {
			connection = file.connectReadOnly();
			connection.setAutoCommit(false);
		}
		return connection;
	}

	private Void giveBack(Connection connection) throws SQLException {
		connection.rollback();
		if (closed) {
			close(connection);
		} else {
			idle.push(connection);
		}
		return null;
	}

	private static Void close(Connection connection) throws SQLException {
		connection.close();
		return null;
	}
}
