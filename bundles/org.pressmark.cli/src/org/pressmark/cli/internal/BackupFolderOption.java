// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.pressmark.operations.backup.ProjectBackups;

import picocli.CommandLine.Option;

/** Where the rolling backups are. */
final class BackupFolderOption {

	@Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "backup.folder")
	private Optional<Path> folder;

	/** The folder for all projects; empty if the backups of each are beside it. */
	Optional<Path> root() {
		return folder.map(Path::toAbsolutePath);
	}

	/** The backups of that project. */
	ProjectBackups of(Path project) {
		return new ProjectBackups(project, root());
	}
}
