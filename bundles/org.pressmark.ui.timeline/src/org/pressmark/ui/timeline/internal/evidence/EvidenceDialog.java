// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.text.NumberFormat;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.store.ProjectStore;
import org.pressmark.ui.DialogSizes;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.PlaceTable;
import org.pressmark.ui.lists.ProjectBackground;

/** Lets a person choose one of many places that report an event. */
final class EvidenceDialog extends Dialog {

	private static final int WIDTH_CHARACTERS = 110;
	private static final int ROWS = 20;

	private final ProjectStore store;
	private final String eventId;
	private final String title;
	private Label head;
	private PlaceTable places;
	private Optional<Place> chosen = Optional.empty();

	/** @param title what the event is called */
	EvidenceDialog(Shell shell, ProjectStore store, String eventId, String title) {
		super(shell);
		this.store = store;
		this.eventId = eventId;
		this.title = title;
	}

	/** Asks; empty if the person does not want to go anywhere. */
	Optional<Place> choose() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.evidence_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSizes.of("timeline.evidence");
	}

	/** Where it is, the window decides: that may be on another screen by now. */
	@Override
	protected int getDialogBoundsStrategy() {
		return DIALOG_PERSISTSIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		head = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		places = new PlaceTable(area, "evidence.places", Messages.evidence_title, this::showHead);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS),
				places.control().getItemHeight() * ROWS).applyTo(places.holder());
		places.control().addListener(SWT.Selection, event -> enable());
		places.onOpen(place -> okPressed());
		places.list().show(new ProjectBackground(store, area.getDisplay()::asyncExec), eventId);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.evidence_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected void okPressed() {
		chosen = places.selected();
		if (chosen.isPresent()) {
			super.okPressed();
		}
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(places.control().getSelectionCount() > 0);
	}

	private void showHead() {
		head.setText(NLS.bind(Messages.evidence_many, Mnemonics.escape(title),
				NumberFormat.getIntegerInstance().format(places.list().size())));
	}
}
