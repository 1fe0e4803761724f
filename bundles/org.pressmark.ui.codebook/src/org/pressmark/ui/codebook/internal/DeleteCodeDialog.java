// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Code;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.CodesTouched;
import org.pressmark.operations.codebook.DeleteCode;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.ui.lists.Background;

/** Asks whether a code is to go, and shows what goes with it. */
final class DeleteCodeDialog extends Dialog {

	private static final int WIDTH = 440;

	private final KnownCode code;
	/** Of the code and of all below it. */
	private final List<String> ids;
	private final Background background;
	private Label consequence;
	private Optional<DeleteCode> answer = Optional.empty();

	private DeleteCodeDialog(Shell parent, Code code, Background background) {
		super(parent);
		this.code = KnownCode.of(code);
		this.ids = Siblings.all(List.of(code)).stream().map(Code::getId).toList();
		this.background = background;
	}

	/** Asks; empty when the person cancelled. */
	static Optional<DeleteCode> ask(Shell parent, Code code, Background background) {
		DeleteCodeDialog dialog = new DeleteCodeDialog(parent, code, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.delete_title, code.name()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		consequence = WidgetFactory.label(SWT.WRAP).text(Messages.touched_reading).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(consequence);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		// Nobody deletes what they were not yet told of.
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		new CodesTouchedPart((Composite) getDialogArea(), background).show(ids, this::show);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.delete_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void show(CodesTouched touched) {
		boolean isUsed = touched.use().passages() > 0;
		answer = Optional.of(isUsed ? DeleteCode.withPassages(code) : DeleteCode.unused(code));
		consequence.setText(words(touched, ids.size() - 1));
		getShell().setSize(getShell().computeSize(getShell().getSize().x, SWT.DEFAULT));
		getButton(IDialogConstants.OK_ID).setEnabled(true);
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	/** @param below how many codes go with it */
	static String words(CodesTouched touched, int below) {
		String codes = switch (below) {
		case 0 -> ""; //$NON-NLS-1$
		case 1 -> Messages.delete_belowOne + ' ';
		default -> NLS.bind(Messages.delete_below, CodesTouchedPart.number(below)) + ' ';
		};
		if (touched.use().passages() == 0) {
			return codes + Messages.delete_unused;
		}
		int without = touched.use().withoutOther();
		return codes + Plurals.bind(Messages.delete_used, without, touched.use().passages() - without);
	}
}
