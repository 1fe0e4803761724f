// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.RenameEntity;
import org.pressmark.ui.changes.TouchedPart;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Asks for another name of an entity, and shows what has the name. */
final class RenameDialog extends AskingDialog {

	private final KnownEntity entity;
	private final Background background;
	private Text name;
	private Button keep;
	private Optional<RenameEntity> answer = Optional.empty();

	private RenameDialog(Shell parent, KnownEntity entity, Background background) {
		super(parent, Messages.rename_title, IDialogConstants.OK_LABEL, 1);
		this.entity = entity;
		this.background = background;
	}

	/** Asks; empty when the person cancelled. */
	static Optional<RenameEntity> ask(Shell parent, KnownEntity entity, Background background) {
		RenameDialog dialog = new RenameDialog(parent, entity, background);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		WidgetFactory.label(SWT.NONE).text(Messages.entity_name).create(area);
		name = Named.control(new Text(area, SWT.BORDER | SWT.SINGLE), "rename.name", Messages.entity_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		keep = Named.control(WidgetFactory.button(SWT.CHECK).text(Messages.rename_keep).create(area), "rename.keep",
				Messages.rename_keep);
		keep.setSelection(true);
		new TouchedPart<>(area, TouchedEntities.KIND, background).show(List.of(entity.id()));
		name.addListener(SWT.Modify, event -> enable());
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		name.setText(entity.name());
		name.selectAll();
		name.setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = Optional.of(new RenameEntity(entity.id(), entity.name(), name.getText().strip(), keep.getSelection()));
		super.okPressed();
	}

	private void enable() {
		enableAgree(!name.getText().isBlank() && !name.getText().strip().equals(entity.name()));
	}
}
