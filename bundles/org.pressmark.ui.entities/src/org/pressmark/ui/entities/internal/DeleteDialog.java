// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

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
import org.pressmark.operations.entities.DeleteEntity;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.Touched;
import org.pressmark.ui.lists.Background;

/** Asks whether an entity is to go, and shows what goes with it. */
final class DeleteDialog extends Dialog {

	private static final int WIDTH = 420;

	private final KnownEntity entity;
	private final Background background;
	private Label consequence;
	private Optional<DeleteEntity> answer = Optional.empty();

	private DeleteDialog(Shell parent, KnownEntity entity, Background background) {
		super(parent);
		this.entity = entity;
		this.background = background;
	}

	/** Asks; empty when the person cancelled. */
	static Optional<DeleteEntity> ask(Shell parent, KnownEntity entity, Background background) {
		DeleteDialog dialog = new DeleteDialog(parent, entity, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.delete_title, entity.name()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		consequence = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(consequence);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		// Nobody deletes what they were not yet told of.
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		new TouchedPart((Composite) getDialogArea(), background).show(List.of(entity.id()), this::show);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.delete_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void show(Touched touched) {
		answer = Optional.of(touched.isNothing() ? DeleteEntity.unused(entity) : DeleteEntity.withMentions(entity));
		consequence.setText(touched.isNothing() ? Messages.delete_unused : Messages.delete_used);
		consequence.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(true);
		getButton(IDialogConstants.OK_ID).setFocus();
	}
}
