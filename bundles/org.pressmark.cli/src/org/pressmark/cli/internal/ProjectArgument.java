// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;

import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Parameters;

/** The project that a command is about. */
final class ProjectArgument {

	@Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
	private Path file;

	/** Its file, whether it is there or not. */
	Path file() {
		return file;
	}

	/** Its file; refuses what can be none, with what is there instead. */
	Path existing() throws StoreException {
		ProjectFile.requireFile(file);
		return file;
	}

	/** Opens the project to change it. */
	ProjectStore openToWrite(AuthorOption author) throws StoreException {
		return ProjectStore.openToWrite(existing(), author.name());
	}

	/** Opens the project to look at it. */
	ProjectStore openToRead() throws StoreException {
		return ProjectStore.openReadOnly(existing());
	}

	/** Looks at the project. */
	<T> T read(ProjectStore.Reading<T> reading) throws StoreException {
		try (ProjectStore store = openToRead()) {
			return store.read(reading);
		}
	}
}
