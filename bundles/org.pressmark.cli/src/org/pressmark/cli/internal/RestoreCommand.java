// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Author;
import org.pressmark.operations.backup.RestoreBackup;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project of a backup that is whole. The backup is only read, and the project appears whole or not at all. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
	private Path backup;

	@Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "restore.target")
	private Path target;

	@Option(names = "--replace", descriptionKey = "restore.replace")
	private boolean isReplacing;

	@Mixin
	private BackupFolderOption folder;

	RestoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		Folders.requireFor(target);
		if (!isReplacing && Files.isRegularFile(target)) {
			throw new StoreException(NLS.bind(Messages.restore_exists, target));
		}
		RestoreBackup.Result result = new RestoreBackup(backup, folder.of(target), Author.current(),
				InstantSource.system()).run(console.progress());
		console.line(NLS.bind(Messages.restore_done, Plain.line(target.toString())));
		result.kept().or(result::aside)
				.ifPresent(file -> console.line(NLS.bind(Messages.restore_kept, Plain.line(file.toString()))));
		return Cli.DONE;
	}
}
