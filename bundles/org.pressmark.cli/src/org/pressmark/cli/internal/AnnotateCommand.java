// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.AnnotateOperation;
import org.pressmark.operations.AnnotateResult;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies annotations from a file. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "annotate.from")
	private Path file;

	@Mixin
	private AuthorOption author;

	AnnotateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		try (ProjectStore store = project.openToWrite(author, console)) {
			AnnotateResult result = new AnnotateOperation(store).run(file, console.progress());
			console.line(NLS.bind(Messages.annotate_result,
					new Object[] { result.applied(), result.unchanged(), result.failed() }));
			result.notes().forEach(each -> console.line(Plain.line(each)));
			console.errors(result.failures());
			return result.failures().isEmpty() ? Cli.DONE : Cli.FAILED;
		}
	}
}
