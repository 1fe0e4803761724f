// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window: its button says what it does, and on the result there is nothing to cancel. */
final class ReportDialog extends WizardDialog {

	private static final int PREVIEW_ID = IDialogConstants.CLIENT_ID + 1;

	private final ReportWizard wizard;
	private boolean isRunning;

	ReportDialog(Shell shell, ReportWizard wizard) {
		super(shell, wizard);
		this.wizard = wizard;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, PREVIEW_ID, Messages.preview_button, false).setData("id", "export.preview");
		super.createButtonsForButtonBar(parent);
	}

	@Override
	public void run(boolean fork, boolean cancelable, IRunnableWithProgress work)
			throws InvocationTargetException, InterruptedException {
		isRunning = true;
		enablePreview();
		try {
			super.run(fork, cancelable, work);
		} finally {
			isRunning = false;
			enablePreview();
		}
	}

	@Override
	protected void buttonPressed(int buttonId) {
		if (buttonId == PREVIEW_ID) {
			wizard.preview();
		} else {
			super.buttonPressed(buttonId);
		}
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		boolean done = getCurrentPage() instanceof ResultPage;
		getButton(PREVIEW_ID).setVisible(!done);
		enablePreview();
		getButton(IDialogConstants.BACK_ID).setVisible(!done);
		getButton(IDialogConstants.NEXT_ID).setVisible(!done);
		getButton(IDialogConstants.CANCEL_ID).setVisible(!done);
		getButton(IDialogConstants.FINISH_ID).setText(done ? IDialogConstants.CLOSE_LABEL : Messages.wizard_write);
	}

	/** As the other buttons, which nobody can press while something runs. */
	private void enablePreview() {
		Button preview = getButton(PREVIEW_ID);
		if (!preview.isDisposed()) {
			preview.setEnabled(!isRunning && wizard.canPreview());
		}
	}
}
