// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;

import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Parameters;

/** The project that a command is about. */
final class ProjectArgument {

	@Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
	private Path file;

	/** Its file. */
	Path file() {
		return file;
	}

	/** Looks at the project. */
	<T> T read(ProjectStore.Reading<T> reading) throws StoreException {
		try (ProjectStore store = ProjectStore.openReadOnly(file)) {
			return store.read(reading);
		}
	}
}
