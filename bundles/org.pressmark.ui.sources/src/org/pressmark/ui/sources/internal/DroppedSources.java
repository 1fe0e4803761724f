// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.sources.internal.imports.Dropped;
import org.pressmark.ui.sources.internal.imports.ImportOutcome;
import org.pressmark.ui.sources.internal.imports.ImportSources;
import org.pressmark.ui.sources.internal.imports.QuickImport;
import org.pressmark.ui.sources.internal.imports.SourceTransfers;

/**
 * Does with what was dropped or pasted what it is for: imports it, opens it, or says why not. Belongs to the control
 * that it was made for, and to the UI thread.
 */
final class DroppedSources {

	private final CurrentProject project;
	private final Control owner;
	private final MessageLine messages;
	private final LongConsumer reveal;

	/**
	 * @param owner where it was dropped; nothing is shown any more when it is disposed
	 * @param reveal is given the row number of the first new article
	 */
	DroppedSources(CurrentProject project, Control owner, MessageLine messages, LongConsumer reveal) {
		this.project = project;
		this.owner = owner;
		this.messages = messages;
		this.reveal = reveal;
	}

	/** Takes what was dropped or pasted. */
	void accept(Dropped dropped) {
		switch (dropped) {
		case Dropped.Address address -> ask(address.text());
		case Dropped.Nothing nothing -> messages.show(Messages.drop_nothing);
		case Dropped.ProjectFile opened -> project.open(opened.file());
		case Dropped.Importable importable -> importNow(importable.sources());
		}
	}

	/** Takes what is on the clipboard. */
	void paste() {
		accept(SourceTransfers.paste(owner.getDisplay()));
	}

	/** Shows what an import brought. */
	void imported(ImportOutcome outcome) {
		messages.show(outcome.summary());
		if (!outcome.imported().isEmpty()) {
			reveal.accept(outcome.imported().getFirst().row());
		}
	}

	/** Says why, if nothing can be imported. */
	private boolean refuses() {
		Optional<String> reason = project.view().isEmpty() ? Optional.of(Messages.drop_noProject)
				: ProjectAccess.of(project).readOnly();
		reason.ifPresent(messages::show);
		return reason.isPresent();
	}

	/** Nothing is fetched just because something was dropped. */
	private void ask(String addresses) {
		if (!refuses()) {
			// Not while the other program still waits for the drop to end.
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					new QuickImport(project, owner.getShell()).onDone(this::imported).askForAddresses(addresses);
				}
			});
		}
	}

	private void importNow(ImportSources sources) {
		if (refuses()) {
			return;
		}
		messages.show(Messages.import_running);
		Shell shell = owner.getShell();
		new QuickImport(project, shell).run(sources).whenComplete((result, failure) -> {
			if (!owner.isDisposed()) {
				messages.clear();
				if (failure == null) {
					imported(result);
				}
			}
		});
	}
}
