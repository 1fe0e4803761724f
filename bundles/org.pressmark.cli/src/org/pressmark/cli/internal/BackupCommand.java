// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a consistent copy of a project, also while others have it open. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "backup.target")
	private Path target;

	BackupCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		Folders.requireFor(target);
		try (ProjectStore store = ProjectStore.openReadOnly(project.file())) {
			store.backup(target);
		}
		console.line(NLS.bind(Messages.backup_done, Plain.line(target.toString())));
		return Cli.DONE;
	}
}
