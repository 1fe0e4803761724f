// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window, which on the result has nothing but a button that closes it. */
final class ReportDialog extends WizardDialog {

	ReportDialog(Shell shell, ReportWizard wizard) {
		super(shell, wizard);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		if (getCurrentPage() instanceof ResultPage) {
			getButton(IDialogConstants.BACK_ID).setVisible(false);
			getButton(IDialogConstants.NEXT_ID).setVisible(false);
			getButton(IDialogConstants.CANCEL_ID).setVisible(false);
			getButton(IDialogConstants.FINISH_ID).setText(IDialogConstants.CLOSE_LABEL);
		}
	}
}
