// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.time.Edtf;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;

/** Asks for a date, in plain words or as EDTF, and shows it as it is understood. */
public final class DateDialog extends Dialog {

	/**
	 * What was answered.
	 *
	 * @param value the date; empty if the person left none
	 */
	public record Answer(Optional<Edtf> value) {
	}

	private static final int WIDTH_IN_CHARACTERS = 60;

	private final String title;
	private final String question;
	private final Optional<Edtf> proposal;
	private final DateSource source;
	private EdtfField date;
	private Answer answer = new Answer(Optional.empty());

	private DateDialog(Shell parent, String title, String question, Optional<Edtf> proposal, DateSource source) {
		super(parent);
		this.title = title;
		this.question = question;
		this.proposal = proposal;
		this.source = source;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param source what the date is about
	 */
	public static Optional<Answer> ask(Shell parent, String title, String question, Optional<Edtf> proposal,
			DateSource source) {
		DateDialog dialog = new DateDialog(parent, title, question, proposal, source);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
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
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		Label about = WidgetFactory.label(SWT.WRAP).text(question).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT)
				.applyTo(about);
		date = new EdtfField(area, "timeline.date", title, false, this::enable);
		date.about(source);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		date.setText(proposal.map(Edtf::toString).orElse(""));
		date.control().selectAll();
		date.control().setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = new Answer(date.value());
		super.okPressed();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(date.isValid());
		}
	}
}
