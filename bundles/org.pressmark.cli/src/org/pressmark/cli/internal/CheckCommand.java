// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Problem;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong in a project. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		return project.read(console, reader -> {
			List<Problem> problems = reader.check();
			if (problems.isEmpty()) {
				console.line(NLS.bind(Messages.check_fine, Plain.line(project.file().toString())));
				return Cli.DONE;
			}
			ProblemLine line = new ProblemLine(reader);
			problems.forEach(problem -> console.line(line.of(problem)));
			return Cli.FAILED;
		});
	}
}
