// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.SampleProject;
import org.pressmark.sources.Importers;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the sample project, once. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Importers> importers;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--from", required = true, paramLabel = "FOLDER", descriptionKey = "sample.from")
	private Path seeds;

	@Mixin
	private AuthorOption author;

	SampleCommand(Console console, Supplier<Importers> importers) {
		this.console = console;
		this.importers = importers;
	}

	@Override
	public Integer call() throws StoreException {
		if (!Files.exists(project.file())) {
			Folders.require(seeds);
			SampleProject.create(project.file(), seeds, author.name(), importers.get(), console.progress());
			console.line(NLS.bind(Messages.sample_done, Plain.line(project.file().toString())));
		}
		return Cli.DONE;
	}
}
