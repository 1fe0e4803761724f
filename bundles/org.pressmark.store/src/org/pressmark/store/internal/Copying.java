// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.Identifiers;
import org.pressmark.store.StoreException;

/**
 * Writes a consistent copy of a project file, while others read and write the file.
 *
 * @param file what to copy
 * @param cancelled is asked now and then whether nobody wants the copy any more
 */
public record Copying(SqliteFile file, BooleanSupplier cancelled) {

	/**
	 * Writes the copy beside its target first, so that a target that is there is whole.
	 *
	 * @param target nothing may be there yet
	 * @throws DamagedProjectException if the file is too damaged to be copied
	 * @throws CancellationException if it was cancelled; nothing is left of the copy then
	 */
	public void to(Path target) throws StoreException {
		Companions.refuse(target);
		Place.refuseOccupied(target);
		if (Files.exists(target)) {
			throw new StoreException(NLS.bind(Messages.create_exists, target));
		}
		// Others may be making a copy of the same name: each has a part of its own, and one of them comes too late.
		Path part = target.resolveSibling('.' + Identifiers.next() + '-' + target.getFileName() + ".part");
		try {
			write(part);
			requireWanted();
			Files.move(part, target);
		} catch (SQLException e) {
			WholeFile.deleteAfter(e, part);
			throw failure(target, e);
		} catch (CancellationException e) {
			WholeFile.deleteAfter(e, part);
			throw e;
		} catch (StoreException e) {
			WholeFile.deleteAfter(e, part);
			throw e;
		} catch (IOException e) {
			WholeFile.deleteAfter(e, part);
			throw new StoreException(NLS.bind(Messages.copy_failed, target, e.getMessage()), e);
		}
	}

	/** What has its name has to be on the disk, so that no power cut leaves an empty file of that name. */
	private void write(Path part) throws SQLException, StoreException, IOException {
		SqliteFile.Opened opened = file.openToRead(!file.isWritable());
		try (Statements statements = new Statements(Sqlite.cancellable(opened.connection(), cancelled))) {
			statements.update("VACUUM INTO ?", part.toAbsolutePath().toString());
		}
		if (!file.isStill(opened.asIs())) {
			throw new StoreException(NLS.bind(Messages.read_changed, file.path()));
		}
		try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
			written.force(true);
		}
	}

	/** A small file is copied before it is asked for the first time. */
	private void requireWanted() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private StoreException failure(Path target, SQLException e) throws StoreException {
		if (Sqlite.isInterruption(e)) {
			throw new CancellationException();
		}
		return Sqlite.isDamage(e) ? file.notOpened(e)
				: new StoreException(NLS.bind(Messages.copy_failed, target, Sqlite.reason(e)), e);
	}
}
