// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pressmark.store.internal.Companions;
import org.pressmark.store.internal.Place;
import org.pressmark.store.internal.Reader;
import org.pressmark.store.internal.Sqlite;
import org.pressmark.store.internal.SqliteFile;
import org.pressmark.store.internal.Statements;
import org.pressmark.store.internal.StoreFailure;
import org.pressmark.store.internal.Summary;

/**
 * Looks at project files as they lie there, without opening them: they are only read, and nothing is written beside them.
 * Not for the UI thread.
 */
public final class ProjectFile {

	private ProjectFile() {
	}

	/**
	 * Refuses what can be no project, by what stands in the place: nothing, a folder, a pipe, a link that leads nowhere, a
	 * file with nothing in it. Whether another file is one is not looked at.
	 *
	 * @throws StoreException with what is there instead
	 */
	public static void requireFile(Path file) throws StoreException {
		Place.requireFile(file);
	}

	/**
	 * Looks for everything that is wrong in a project that nobody has open, such as a backup.
	 *
	 * @param file where
	 * @return nothing if the project is whole
	 * @throws StoreException if there is no such file, it is no project, was written by another version, or is damaged so
	 *         that it cannot be read
	 */
	public static List<Problem> verify(Path file) throws StoreException {
		return look(file, ProjectReader::check, () -> false);
	}

	/**
	 * Looks at a project that nobody has open, such as a backup.
	 *
	 * @param file where
	 * @param cancelled is asked now and then
	 * @throws StoreException as {@link #verify}, and if the reading fails
	 * @throws CancellationException if it was cancelled
	 */
	public static <T> T look(Path file, ProjectStore.Reading<T> reading, BooleanSupplier cancelled) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		sqlite.requirePresentFormat();
		StoreFailure failure = new StoreFailure(file);
		try (Statements statements = new Statements(Sqlite.cancellable(sqlite.connectImmutable(), cancelled))) {
			return reading.read(new Reader(statements, failure));
		} catch (SQLException e) {
			throw sqlite.notOpened(e);
		}
	}

	/**
	 * Whether a project need not be brought to the present format when it is opened.
	 *
	 * @throws StoreException if there is no such file, it is no project, or was written by a newer version
	 */
	public static boolean hasPresentFormat(Path file) throws StoreException {
		return new SqliteFile(file).isOfPresentFormat();
	}

	/**
	 * Whether a file is a project, by its header alone: of whatever version, damaged or whole, whatever its name. The file
	 * is opened and closed, by which some systems let go of the locks that this program has on it.
	 *
	 * @return false if there is no such file
	 * @throws StoreException if it cannot be read
	 */
	public static boolean isProject(Path file) throws StoreException {
		return new SqliteFile(file).isProject();
	}

	/** The files that may be kept beside a project while it is open, whether they are there or not. */
	public static List<Path> companions(Path project) {
		return Companions.of(project);
	}

	/**
	 * Whether a file is, or would be, by its name, one of the {@link #companions} of some project.
	 *
	 * @throws StoreException if the file beside which it is cannot be read
	 */
	public static boolean isCompanion(Path file) throws StoreException {
		return Companions.isOne(file);
	}

	/** Whether a file is, by its name, a copy that {@link ProjectStore#backup} has not finished, or never will: it was killed. */
	public static boolean isUnfinishedCopy(Path file) {
		return Companions.isUnfinishedCopy(file);
	}

	/**
	 * Which project a file holds, and in what state, whether somebody has it open or not, and also if it has an older
	 * format.
	 *
	 * @throws StoreException if there is no such file, it is no project, was written by a newer version, or is too damaged
	 */
	public static ProjectSummary summary(Path file) throws StoreException {
		SqliteFile sqlite = new SqliteFile(file);
		sqlite.verify();
		try (Statements statements = new Statements(sqlite.connectToLook())) {
			return new StoreFailure(file).reading(() -> Summary.of(statements));
		} catch (SQLException e) {
			throw sqlite.notOpened(e);
		}
	}
}
