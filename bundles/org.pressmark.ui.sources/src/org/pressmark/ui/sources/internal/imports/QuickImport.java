// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.sources.internal.Messages;

/** Imports in the background. Made and asked on the UI thread. */
public final class QuickImport {

	private final CurrentProject project;
	private final Shell shell;
	private Consumer<ImportOutcome> done = outcome -> { };

	/** @param shell the window over which a result is shown */
	public QuickImport(CurrentProject project, Shell shell) {
		this.project = project;
		this.shell = shell;
	}

	/** From now on, tells on the UI thread what was imported, before the result is shown. */
	public QuickImport onDone(Consumer<ImportOutcome> listener) {
		done = listener;
		return this;
	}

	/**
	 * Imports what needs no questions, and shows the result only when something was left out. Completes as the job of
	 * {@link CurrentProject#run} does, before the result is shown.
	 */
	public CompletableFuture<ImportOutcome> run(ImportSources sources) {
		CompletableFuture<ImportOutcome> imported = project.run(Messages.import_job,
				(view, monitor) -> sources.into(view.store(), ImportOverrides.NONE, monitor));
		imported.thenAccept(outcome -> {
			if (outcome.leftOut()) {
				show(outcome);
			}
		});
		return imported;
	}

	/** Imports what may take long, with a dialog to cancel it, and shows what became of it. */
	void runAndReport(ImportSources sources, ImportOverrides overrides) {
		project.runAsked(Messages.import_job, (view, monitor) -> sources.into(view.store(), overrides, monitor))
				.thenAccept(this::show);
	}

	/**
	 * Asks which addresses to fetch.
	 *
	 * @param proposal addresses that the person brought along, one a line
	 */
	public void askForAddresses(String proposal) {
		WebFetcher fetcher = PlatformUI.getWorkbench().getService(WebFetcher.class);
		new ImportDialog(shell, new AddressWizard(fetcher, proposal, this)).open();
	}

	private void show(ImportOutcome outcome) {
		if (!shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					done.accept(outcome);
					new ImportDialog(shell, ImportWizard.showing(outcome)).open();
				}
			});
		}
	}
}
