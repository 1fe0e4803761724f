// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.TableFile;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.DialogSizes;

/** Asks for a table of events, shows what it would change, and takes it if that is wanted. */
public final class ImportEventsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		// Not the active shell: that may be a popup which is about to close.
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		ask(shell).ifPresent(file -> read(file, shell));
		return null;
	}

	private static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.import_choose);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx", "*" });
		dialog.setFilterNames(new String[] { Messages.import_kinds, Messages.import_all });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static void read(Path file, Shell shell) {
		CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
		project.runAsked(NLS.bind(Messages.import_job, file), (view, monitor) -> TableFile.read(file))
				.thenAccept(table -> open(table, project, shell));
	}

	/** As large as a person left it last. */
	private static final class RememberedDialog extends WizardDialog {

		RememberedDialog(Shell shell, ImportEventsWizard wizard) {
			super(shell, wizard);
		}

		@Override
		protected IDialogSettings getDialogBoundsSettings() {
			return DialogSizes.of("events.import");
		}

		@Override
		protected int getDialogBoundsStrategy() {
			return DIALOG_PERSISTSIZE;
		}
	}

	private static void open(EventTable table, CurrentProject project, Shell shell) {
		if (project.view().isPresent() && !shell.isDisposed()) {
			new RememberedDialog(shell, new ImportEventsWizard(table, project, project.view().get().store())).open();
		}
	}
}
