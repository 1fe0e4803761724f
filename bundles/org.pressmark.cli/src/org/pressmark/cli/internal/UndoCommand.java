// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes steps back: the newest, a certain one, or all after a certain one. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--step", paramLabel = "ID", descriptionKey = "undo.step")
	private String step;

	@Option(names = "--after", paramLabel = "ID", descriptionKey = "undo.after")
	private String after;

	@Mixin
	private AuthorOption author;

	UndoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (step != null && after != null) {
			throw new ParameterException(spec.commandLine(), Messages.undo_both);
		}
		try (ProjectStore store = project.openToWrite(author)) {
			List<String> undone = undo(store);
			undone.forEach(each -> console.line(NLS.bind(Messages.undo_done, each)));
			if (undone.isEmpty()) {
				console.line(Messages.undo_nothingAfter);
			}
		}
		return Cli.DONE;
	}

	/** What was taken back; of a batch as one. */
	private List<String> undo(ProjectStore store) throws StoreException {
		if (after != null) {
			return ProjectStore.await(store.undoAfter(after, console.progress())).stream().map(HistoryLine::label).toList();
		}
		return ProjectStore.await(step == null ? store.undo(console.progress()) : store.undo(step, console.progress()))
				.map(HistoryEntry::label).map(Plain::line).stream().toList();
	}
}
