// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * Brings a file of an older version to this one, after copying it into the folder of its backups.
 *
 * @param file the file, locked
 * @param version what it has
 */
record Migrating(SqliteFile file, int version) {

	private static final int TICKS = 1_000;
	/** Copying is quick beside looking at every text. */
	private static final int TICKS_OF_COPY = 50;

	/**
	 * Does it, in one transaction.
	 *
	 * @param monitor progress and cancel; may be null
	 * @throws OperationCanceledException if it was cancelled; the file is as it was, and nothing is left of the copy
	 */
	void run(IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor,
				NLS.bind(Messages.migrate_task, file.path().getFileName(), SqliteFile.VERSION), TICKS);
		Path copy = copyName();
		progress.subTask(Messages.migrate_copying);
		try {
			new Copying(file, progress::isCanceled).to(copy);
			progress.worked(TICKS_OF_COPY);
			migrate(progress);
		} catch (OperationCanceledException | CancellationException e) {
			discard(copy, e);
			throw e instanceof OperationCanceledException ? e : new OperationCanceledException();
		}
	}

	private void migrate(SubMonitor progress) throws StoreException {
		try (Statements statements = new Statements(file.connect())) {
			statements.update("PRAGMA foreign_keys = OFF");
			Sqlite.beginWriting(statements.connection());
			try {
				migrate(statements, progress);
				Sqlite.commit(statements.connection());
			} catch (SQLException | RuntimeException e) {
				Sqlite.rollBack(statements.connection());
				throw e;
			}
		} catch (OperationCanceledException e) {
			throw e;
		} catch (SQLException e) {
			throw failure(Sqlite.reason(e), e);
		} catch (RuntimeException e) {
			throw failure(StoreFailure.reason(e), e);
		}
	}

	private void migrate(Statements statements, SubMonitor progress) throws SQLException {
		List<Migration> migrations = Migration.ALL.subList(version - 1, SqliteFile.VERSION - 1);
		progress.setWorkRemaining(migrations.size());
		for (Migration migration : migrations) {
			migration.run(statements, progress.split(1));
		}
		progress.checkCanceled();
		statements.update("PRAGMA user_version = " + SqliteFile.VERSION);
	}

	private StoreException failure(String reason, Exception e) {
		return new StoreException(NLS.bind(Messages.migrate_failed, new Object[] { file.path(), version, reason }), e);
	}

	/** A name that is free in the folder of the project's backups. */
	private Path copyName() throws StoreException {
		String name = file.path().getFileName().toString().replaceFirst("\\.pressmark$", "");
		Path folder = file.path().toAbsolutePath().resolveSibling(name + ".backups");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.copy_failed, folder, e.getMessage()), e);
		}
		Path copy = folder.resolve("format-" + version + ".pressmark");
		for (int i = 2; Files.exists(copy); i++) {
			copy = folder.resolve("format-" + version + '-' + i + ".pressmark");
		}
		return copy;
	}

	private static void discard(Path copy, Exception because) {
		try {
			Files.deleteIfExists(copy);
		} catch (IOException e) {
			// One copy more harms nobody.
			because.addSuppressed(e);
		}
	}
}
