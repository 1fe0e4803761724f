// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.StoreException;

/**
 * Puts what a person needs to know around database errors.
 *
 * @param file the project that the messages name
 */
public record StoreFailure(Path file) {

	/** Something that asks the database. */
	@FunctionalInterface
	public interface Query<T> {

		/** @return the answer */
		T run() throws SQLException;
	}

	/**
	 * Runs a query; an error says that the project cannot be read.
	 *
	 * @throws CancellationException if the connection was told to stop
	 */
	public <T> T reading(Query<T> query) throws StoreException {
		try {
			return query.run();
		} catch (SQLException e) {
			throw cannotRead(e);
		} catch (UncheckedSqlException e) {
			throw cannotRead(e.getCause());
		} catch (CancellationException | OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// A column holds what this program never writes: no JSON, no date, no row where there has to be one.
			throw new DamagedProjectException(file, NLS.bind(Messages.read_failed, file, reason(e)), e);
		}
	}

	/** What the exception says, where that tells a person something. */
	static String reason(RuntimeException e) {
		boolean technical = e instanceof ClassCastException || e instanceof NullPointerException
				|| e instanceof NoSuchElementException || e.getMessage() == null
				|| e.getCause() != null && e.getMessage().equals(e.getCause().toString());
		return technical ? Messages.reason_wrongValue : e.getMessage().lines().findFirst().orElse(e.getMessage());
	}

	/** Says that the project cannot be read. */
	StoreException cannotRead(SQLException e) {
		if (Sqlite.isInterruption(e)) {
			throw new CancellationException();
		}
		String message = NLS.bind(Messages.read_failed, file, Sqlite.reason(e));
		return Sqlite.isDamage(e) ? new DamagedProjectException(file, message, e) : new StoreException(message, e);
	}
}
