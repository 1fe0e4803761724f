// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.operations.backup.RollingBackup;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a consistent copy of a project, also while others have it open: where one says, or as a rolling backup. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", arity = "0..1", paramLabel = "TARGET", descriptionKey = "backup.target")
	private Optional<Path> target;

	@Option(names = "--keep", paramLabel = "N", descriptionKey = "backup.keep")
	private int keep = BackupSettings.DEFAULT.keep();

	@Mixin
	private BackupFolderOption folder;

	BackupCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		return target.isPresent() ? copyTo(target.get()) : roll();
	}

	/** Where somebody says is also what is there of a damaged project, for whatever it may still be good. */
	private int copyTo(Path file) throws StoreException {
		Folders.requireFor(file);
		try (ProjectStore store = project.openToRead(console)) {
			store.backup(file);
		}
		List<Problem> problems = ProjectFile.look(file, ProjectReader::checkStorage, () -> false);
		problems.forEach(problem -> console.error(NLS.bind(Messages.backup_problem, project.file(), problem), null));
		console.line(NLS.bind(Messages.backup_done, Plain.line(file.toString())));
		return problems.isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private int roll() throws StoreException {
		BackupSettings settings = settings();
		RollingBackup.Result result = new RollingBackup(project.existing(), settings, InstantSource.system())
				.run(console.progress());
		console.line(result.made().map(file -> NLS.bind(Messages.backup_done, Plain.line(file.toString())))
				.orElse(Messages.backup_unchanged));
		console.errors(result.failures());
		return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
	}

	private BackupSettings settings() {
		if (keep < BackupSettings.MINIMUM_KEPT || keep > BackupSettings.MAXIMUM_KEPT) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.backup_keep,
					new Object[] { keep, BackupSettings.MINIMUM_KEPT, BackupSettings.MAXIMUM_KEPT }));
		}
		return new BackupSettings(true, keep, BackupSettings.DEFAULT.interval(), folder.root());
	}
}
