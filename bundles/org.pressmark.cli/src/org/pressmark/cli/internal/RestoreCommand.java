// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a project of a backup. The backup is only read, never opened, for that could change it. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	private static final List<String> JOURNALS = List.of("-wal", "-shm");

	private final Console console;

	@Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
	private Path backup;

	@Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "restore.target")
	private Path target;

	RestoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException, IOException {
		refuseUnusable();
		Path copy = target.resolveSibling(target.getFileName() + ".part");
		try {
			Files.deleteIfExists(copy);
			Files.copy(backup, copy);
			List<Problem> problems = problems(copy);
			if (problems.isEmpty()) {
				Files.move(copy, target);
				console.line(NLS.bind(Messages.restore_done, Plain.line(target.toString())));
				return Cli.DONE;
			}
			problems.forEach(problem -> console.error(NLS.bind(Messages.restore_problem, backup, problem), null));
			return Cli.FAILED;
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.restore_failed, new Object[] { backup, target, e }), e);
		} finally {
			delete(copy);
		}
	}

	private void refuseUnusable() throws StoreException, IOException {
		Folders.requireFor(target);
		if (Files.exists(target)) {
			throw new StoreException(NLS.bind(Messages.restore_exists, target));
		}
		if (!Files.isRegularFile(backup)) {
			throw new StoreException(NLS.bind(Messages.restore_missing, backup));
		}
		Path journal = sibling(backup, "-wal");
		if (Files.exists(journal) && Files.size(journal) > 0) {
			throw new StoreException(NLS.bind(Messages.restore_inUse, backup));
		}
	}

	private List<Problem> problems(Path copy) throws StoreException {
		try (ProjectStore store = ProjectStore.open(copy, "")) {
			return store.read(ProjectReader::check);
		} catch (StoreException e) {
			// What is wrong with the copy is wrong with the backup, which is what the person knows.
			throw new StoreException(e.getMessage().replace(copy.toString(), backup.toString()), e);
		}
	}

	private static void delete(Path copy) throws IOException {
		Files.deleteIfExists(copy);
		for (String journal : JOURNALS) {
			Files.deleteIfExists(sibling(copy, journal));
		}
	}

	private static Path sibling(Path file, String suffix) {
		return file.resolveSibling(file.getFileName() + suffix);
	}
}
