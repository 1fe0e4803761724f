// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.entities.DeclareDistinct;
import org.pressmark.operations.entities.MergeSuggestion;
import org.pressmark.operations.entities.MergeSuggestions;
import org.pressmark.operations.entities.RegistryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/**
 * Goes through entities that may be the same: Enter merges two, D says that they are not the same, Esc ends. Each is
 * one step. After each, the list is made anew in the background, for what was merged has other names now.
 */
final class DuplicatesDialog extends Dialog {

	private static final int MERGE_ID = IDialogConstants.CLIENT_ID;
	private static final int DISTINCT_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int LINES = 12;
	private static final int WIDTH_IN_LINES = 36;

	private final CurrentProject project;
	private final Background background;
	private Label head;
	private Table table;
	private TouchedPart touched;
	private List<MergeSuggestion> suggestions = List.of();
	private boolean isBusy = true;

	DuplicatesDialog(Shell parent, CurrentProject project, Background background) {
		super(parent);
		this.project = project;
		this.background = background;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.duplicates_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		head = WidgetFactory.label(SWT.WRAP).text(Messages.duplicates_searching).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		createTable(area);
		touched = new TouchedPart(area, background);
		touched.clear();
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		enable();
		table.setFocus();
		search(0);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, MERGE_ID, Messages.duplicates_merge, true);
		createButton(parent, DISTINCT_ID, Messages.duplicates_distinct, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int buttonId) {
		switch (buttonId) {
		case MERGE_ID -> decide(true);
		case DISTINCT_ID -> decide(false);
		default -> super.buttonPressed(buttonId);
		}
	}

	private void createTable(Composite area) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(area);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL),
				"duplicates.table", Messages.duplicates_title); //$NON-NLS-1$
		table.setHeaderVisible(true);
		column(columns, Messages.duplicates_into, SWT.LEFT, 3);
		column(columns, Messages.duplicates_other, SWT.LEFT, 3);
		column(columns, Messages.duplicates_score, SWT.RIGHT, 1);
		column(columns, Messages.duplicates_reason, SWT.LEFT, 6);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * table.getItemHeight(), LINES * table.getItemHeight()).applyTo(holder);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> showTouched());
		table.addListener(SWT.KeyDown, event -> {
			if (Character.toLowerCase(event.character) == Messages.duplicates_distinctKey.charAt(0)) {
				event.doit = false;
				decide(false);
			}
		});
	}

	private void column(TableColumnLayout columns, String title, int style, int weight) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	private void fill(Event event) {
		if (event.index < suggestions.size()) {
			MergeSuggestion each = suggestions.get(event.index);
			((TableItem) event.item).setText(new String[] { each.into().name(), each.other().name(),
					NumberFormat.getPercentInstance().format(each.score()), each.explanation() });
		}
	}

	/** @param index where to go on */
	private void search(int index) {
		isBusy = true;
		enable();
		background.read(reader -> MergeSuggestions.among(RegistryEntry.all(reader)))
				.whenComplete((found, failure) -> {
					if (!table.isDisposed()) {
						isBusy = false;
						show(failure == null ? found : List.of(), index);
						if (failure != null) {
							head.setText(Failures.line(failure));
						}
					}
				});
	}

	private void show(List<MergeSuggestion> found, int index) {
		suggestions = found;
		table.setItemCount(found.size());
		table.clearAll();
		if (!found.isEmpty()) {
			table.setSelection(Math.min(index, found.size() - 1));
		}
		head.setText(found.isEmpty() ? Messages.duplicates_none : NLS.bind(Messages.duplicates_found, found.size()));
		enable();
		showTouched();
	}

	private void showTouched() {
		int index = table.getSelectionIndex();
		if (index < 0) {
			touched.clear();
		} else {
			touched.show(List.of(suggestions.get(index).other().id()));
		}
	}

	private void decide(boolean isSame) {
		int index = table.getSelectionIndex();
		if (isBusy || index < 0) {
			return;
		}
		MergeSuggestion each = suggestions.get(index);
		ProjectCommand command = isSame ? each.merge() : DeclareDistinct.of(List.of(each.into(), each.other()));
		isBusy = true;
		enable();
		CompletableFuture<?> done = project.submitAsked(command);
		done.thenRun(() -> {
			if (!table.isDisposed()) {
				search(index);
			}
		});
	}

	/** Buttons stay enabled while something is on its way: the default one would lose its place, and the focus go. */
	private void enable() {
		boolean isSomething = isBusy || !suggestions.isEmpty();
		getButton(MERGE_ID).setEnabled(isSomething);
		getButton(DISTINCT_ID).setEnabled(isSomething);
	}
}
