// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.StoreException;

/** Makes a project file with an empty project in it: written beside its place first, so that it is whole or not there. */
public final class NewProject {

	private final Path file;
	private final Path part;
	private final StoreFailure failure;

	public NewProject(Path file) {
		this.file = file;
		this.part = file.resolveSibling(file.getFileName() + ".part");
		this.failure = new StoreFailure(file);
	}

	/** @throws StoreException if there is something already, it is where files of another project go, or it cannot be written */
	public void create(String name, String author) throws StoreException {
		Companions.refuse(file);
		Place.refuseOccupied(file);
		if (Files.exists(file)) {
			throw new StoreException(NLS.bind(Messages.create_exists, file));
		}
		try {
			WholeFile.delete(part);
			write(name, author);
			Files.move(part, file);
		} catch (StoreException e) {
			throw clean(e);
		} catch (SQLException e) {
			throw clean(new StoreException(NLS.bind(Messages.create_failed, file, Sqlite.reason(e)), e));
		} catch (FileAlreadyExistsException e) {
			throw clean(new StoreException(NLS.bind(Messages.create_exists, file), e));
		} catch (IOException e) {
			throw clean(new StoreException(NLS.bind(Messages.create_failed, file, e.getMessage()), e));
		}
	}

	private void write(String name, String author) throws SQLException, StoreException {
		SqliteFile sqlite = new SqliteFile(part);
		try (Statements statements = new Statements(sqlite.connect())) {
			Sqlite.beginWriting(statements.connection());
			SqliteFile.makeEmpty(statements);
			Sqlite.commit(statements.connection());
			new Writer(statements, failure).run(ProjectCommand.of(NLS.bind(Messages.create_label, name), transaction -> {
				Project project = ModelFactory.eINSTANCE.createProject();
				project.setName(name);
				transaction.add(project, null);
			}), author);
		}
	}

	private StoreException clean(StoreException failed) {
		WholeFile.deleteAfter(failed, part);
		return failed;
	}
}
