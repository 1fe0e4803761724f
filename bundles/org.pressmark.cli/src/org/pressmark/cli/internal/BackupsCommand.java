// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.backup.Backup;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rolling backups of a project, newest first, also when the project itself is damaged or gone. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private BackupFolderOption folder;

	@Mixin
	private JsonOption json;

	BackupsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		List<Backup> backups = folder.of(project.file()).list();
		if (backups.isEmpty() && !Files.exists(project.file())) {
			throw new StoreException(NLS.bind(Messages.backups_noProject, project.file()));
		}
		if (json.isSet()) {
			backups.forEach(backup -> console.line(json(backup).toString()));
		} else if (backups.isEmpty()) {
			console.line(Messages.backups_empty);
		} else {
			table(backups).print(console);
		}
		return Cli.DONE;
	}

	private static JsonLine json(Backup backup) {
		return new JsonLine().put("file", backup.file().toString()).put("at", backup.at().toString())
				.put("bytes", backup.bytes()).put("project", backup.summary().map(ProjectSummary::projectId))
				.put("steps", backup.summary().map(ProjectSummary::steps).orElse(null))
				.put("lastStep", backup.summary().map(ProjectSummary::lastStepLabel)).put("problem", backup.problem());
	}

	private static Table table(List<Backup> backups) {
		Table table = new Table(Messages.backups_at, Messages.backups_bytes, Messages.backups_steps,
				Messages.backups_file, Messages.backups_lastStep);
		for (Backup backup : backups) {
			table.add(TIME.format(backup.at().atZone(ZoneId.systemDefault())), Long.toString(backup.bytes()),
					backup.summary().map(summary -> Integer.toString(summary.steps())).orElse("?"),
					Plain.line(backup.file().toString()),
					Plain.line(backup.summary().map(ProjectSummary::lastStepLabel).or(backup::problem).orElseThrow()));
		}
		return table;
	}
}
