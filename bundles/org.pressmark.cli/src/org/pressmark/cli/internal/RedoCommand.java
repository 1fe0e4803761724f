// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Repeats the step that was taken back last. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;

	@Mixin
	private AuthorOption author;

	RedoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		try (ProjectStore store = project.openToWrite(author)) {
			ProjectStore.await(store.redo(console.progress()))
					.ifPresent(step -> console.line(NLS.bind(Messages.redo_done, Plain.line(step.label()))));
		}
		return Cli.DONE;
	}
}
