// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Shell;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.sources.internal.Messages;

/** Imports in the background what needs no questions, and shows the result only when something was left out. */
public final class QuickImport {

	private final CurrentProject project;
	private final Shell shell;

	/** @param shell the window over which a result is shown */
	public QuickImport(CurrentProject project, Shell shell) {
		this.project = project;
		this.shell = shell;
	}

	/** Imports these. Completes as the job of {@link CurrentProject#run} does, before the result is shown. */
	public CompletableFuture<ImportOutcome> run(ImportSources sources) {
		CompletableFuture<ImportOutcome> imported = project.run(Messages.import_job,
				(view, monitor) -> sources.into(view.store(), ImportOverrides.NONE, monitor));
		imported.thenAccept(this::show);
		return imported;
	}

	private void show(ImportOutcome outcome) {
		if (outcome.leftOut() && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> new ImportDialog(shell, ImportWizard.showing(outcome)).open());
		}
	}
}
