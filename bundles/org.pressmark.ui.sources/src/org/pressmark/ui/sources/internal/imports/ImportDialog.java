// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.sources.internal.Messages;

/**
 * The wizard's window: its button says what it does, Cancel stops what runs, and on the result there is nothing to cancel.
 */
final class ImportDialog extends WizardDialog {

	ImportDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
	}

	/** The one that comes with wizards greys Cancel, and has a small square to stop with. */
	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
		return new ProgressMonitorPart(composite, layout, false);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		boolean done = getCurrentPage() instanceof ImportResultPage;
		getButton(IDialogConstants.CANCEL_ID).setVisible(!done);
		getButton(IDialogConstants.FINISH_ID).setText(done ? IDialogConstants.CLOSE_LABEL : Messages.request_import);
	}
}
