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

	/** Opens the project to change it; whoever waits until it is brought to the present format sees how far that is. */
	ProjectStore openToWrite(AuthorOption author, Console console) throws StoreException {
		return ProjectStore.openToWrite(existing(), author.name(), console.progress());
	}

	/** Opens the project to look at it. */
	ProjectStore openToRead(Console console) throws StoreException {
		return ProjectStore.openReadOnly(existing(), console.progress());
	}

	/** Looks at the project. */
	<T> T read(Console console, ProjectStore.Reading<T> reading) throws StoreException {
		try (ProjectStore store = openToRead(console)) {
			return store.read(reading);
		}
	}
}
