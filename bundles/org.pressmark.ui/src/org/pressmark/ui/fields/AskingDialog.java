// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks in the frame that Pressmark's dialogs have: a title, fields with room around them, a button to agree, which is Enter's, and
 * one to cancel. A person makes it as large as they like. UI thread only.
 */
public abstract class AskingDialog extends Dialog {

	private static final int MARGIN = 10;

	private final String title;
	private final String agree;
	private final int columns;

	/**
	 * @param agree what the button says with which a person agrees
	 * @param columns of the fields
	 */
	protected AskingDialog(Shell parent, String title, String agree, int columns) {
		super(parent);
		this.title = title;
		this.agree = agree;
		this.columns = columns;
	}

	/**
	 * Makes what is asked. There are no buttons yet.
	 *
	 * @param area has a grid layout
	 */
	protected abstract void createFields(Composite area);

	/** Whether a person may agree to what the fields say; says nothing as long as there are no buttons. */
	protected final void enableAgree(boolean isEnabled) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(isEnabled);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(MARGIN, MARGIN).applyTo(area);
		createFields(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, agree, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
