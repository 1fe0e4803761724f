// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** A wizard's window, which on the result has nothing but a button that closes it. */
final class ImportDialog extends WizardDialog {

	ImportDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		if (getCurrentPage() instanceof ImportResultPage) {
			getButton(IDialogConstants.CANCEL_ID).setVisible(false);
			getButton(IDialogConstants.FINISH_ID).setText(IDialogConstants.CLOSE_LABEL);
		}
	}
}
