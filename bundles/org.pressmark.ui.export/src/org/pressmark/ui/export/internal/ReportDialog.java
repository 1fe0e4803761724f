// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window: its button says what it does, and on the result there is nothing to cancel. */
final class ReportDialog extends WizardDialog {

	ReportDialog(Shell shell, ReportWizard wizard) {
		super(shell, wizard);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		boolean done = getCurrentPage() instanceof ResultPage;
		getButton(IDialogConstants.BACK_ID).setVisible(!done);
		getButton(IDialogConstants.NEXT_ID).setVisible(!done);
		getButton(IDialogConstants.CANCEL_ID).setVisible(!done);
		getButton(IDialogConstants.FINISH_ID).setText(done ? IDialogConstants.CLOSE_LABEL : Messages.wizard_write);
	}
}
