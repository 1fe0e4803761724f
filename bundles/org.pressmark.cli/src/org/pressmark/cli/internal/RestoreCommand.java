// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a project of a backup that is whole. The backup is only read, and the project appears whole or not at all. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
	private Path backup;

	@Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "restore.target")
	private Path target;

	RestoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		try {
			refuseUnusable();
			copy();
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.restore_failed, new Object[] { backup, target, e }), e);
		}
		console.line(NLS.bind(Messages.restore_done, Plain.line(target.toString())));
		return Cli.DONE;
	}

	private void refuseUnusable() throws StoreException, IOException {
		Folders.requireFor(target);
		if (Files.exists(target)) {
			throw new StoreException(NLS.bind(Messages.restore_exists, target));
		}
		if (!Files.isRegularFile(backup)) {
			throw new StoreException(NLS.bind(Messages.restore_missing, backup));
		}
		Path journal = backup.resolveSibling(backup.getFileName() + "-wal");
		if (Files.exists(journal) && Files.size(journal) > 0) {
			throw new StoreException(NLS.bind(Messages.restore_inUse, backup));
		}
		List<Problem> problems = ProjectStore.verify(backup);
		if (!problems.isEmpty()) {
			throw new StoreException(problems.size() == 1
					? NLS.bind(Messages.restore_problem, backup, problems.getFirst())
					: NLS.bind(Messages.restore_problems,
							new Object[] { backup, problems.getFirst(), problems.size() - 1 }));
		}
	}

	/** Copies beside the target first, so that a target that is there is whole, and the same as what was verified. */
	private void copy() throws StoreException, IOException {
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
			if (Files.mismatch(backup, part) >= 0) {
				throw new StoreException(NLS.bind(Messages.restore_changed, backup));
			}
			try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
