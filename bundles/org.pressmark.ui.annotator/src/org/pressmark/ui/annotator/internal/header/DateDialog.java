// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.time.Edtf;
import org.pressmark.ui.fields.EdtfField;

/** Asks for a date. */
public final class DateDialog extends Dialog {

	private final String what;
	private final String question;
	private final String before;
	private final boolean pointOnly;
	private EdtfField field;
	private String answer = "";

	private DateDialog(Shell parent, String what, String question, String before, boolean pointOnly) {
		super(parent);
		this.what = what;
		this.question = question;
		this.before = before;
		this.pointOnly = pointOnly;
	}

	/**
	 * Asks for a date.
	 *
	 * @param what of what
	 * @param question as a person is asked for it
	 * @param before what it was, or null
	 * @param pointOnly whether only a plain date or time will do
	 * @return the date as EDTF, blank to say that it is unknown; empty when the person cancelled
	 */
	public static Optional<String> ask(Shell parent, String what, String question, String before, boolean pointOnly) {
		DateDialog dialog = new DateDialog(parent, what, question, before, pointOnly);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(what);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		WidgetFactory.label(SWT.NONE).text(question).create(area);
		field = new EdtfField(area, "annotator.date", what, pointOnly, this::enable);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		field.setText(before == null ? "" : before);
		field.control().selectAll();
		field.control().setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = field.value().map(Edtf::toString).orElse("");
		super.okPressed();
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(field.isValid());
		}
	}
}
