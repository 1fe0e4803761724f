// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.List;
import java.util.Optional;

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
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.DuplicateEvents;
import org.pressmark.operations.events.DuplicateSuggestion;
import org.pressmark.operations.events.EventEntry;
import org.pressmark.operations.events.EventReports;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/**
 * Goes through events that may be the same: Enter merges two, Esc ends. Each is one step. After each, the list is made anew
 * in the background, for what was merged is another event now.
 */
final class DuplicatesDialog extends Dialog {

	private static final int MERGE_ID = IDialogConstants.CLIENT_ID;
	private static final int LINES = 12;
	private static final int WIDTH_IN_LINES = 40;

	private final CurrentProject project;
	private final Background background;
	private Label head;
	private Table table;
	private EventsTouchedPart touched;
	private List<DuplicateSuggestion> suggestions = List.of();
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
		touched = new EventsTouchedPart(area, background);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		table.setFocus();
		search(0);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, MERGE_ID, Messages.merge_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int buttonId) {
		if (buttonId == MERGE_ID) {
			merge();
		} else {
			super.buttonPressed(buttonId);
		}
	}

	private void createTable(Composite area) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(area);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL),
				"timeline.duplicates", Messages.duplicates_title); //$NON-NLS-1$
		table.setHeaderVisible(true);
		column(columns, Messages.duplicates_into, 3);
		column(columns, Messages.duplicates_other, 3);
		column(columns, Messages.duplicates_reason, 4);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * table.getItemHeight(), LINES * table.getItemHeight()).applyTo(holder);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> showTouched());
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	private void fill(Event event) {
		if (event.index < suggestions.size()) {
			DuplicateSuggestion each = suggestions.get(event.index);
			((TableItem) event.item).setText(new String[] { words(each.into()), words(each.other()), each.explanation() });
		}
	}

	private static String words(EventEntry entry) {
		return NLS.bind(Messages.duplicates_event, entry.event().title(),
				ModelLabels.date(entry.when().map(Edtf::toString)));
	}

	/** @param index where to go on */
	private void search(int index) {
		isBusy = true;
		background.read(DuplicatesDialog::find).whenComplete((found, failure) -> {
			if (!table.isDisposed()) {
				isBusy = false;
				show(failure == null ? found : List.of(), index);
				Optional.ofNullable(failure).map(Failures::line).ifPresent(head::setText);
			}
		});
	}

	private static List<DuplicateSuggestion> find(ProjectReader reader) throws StoreException {
		EventReports reports = EventReports.read(reader);
		return DuplicateEvents.among(reader.project().getEvents().stream().map(each -> EventEntry.of(each, reports)).toList());
	}

	private void show(List<DuplicateSuggestion> found, int index) {
		suggestions = found;
		table.setItemCount(found.size());
		table.clearAll();
		if (!found.isEmpty()) {
			table.setSelection(Math.min(index, found.size() - 1));
		}
		head.setText(found.isEmpty() ? Messages.duplicates_none : NLS.bind(Messages.duplicates_found, found.size()));
		showTouched();
	}

	private void showTouched() {
		int index = table.getSelectionIndex();
		if (index < 0) {
			touched.clear();
		} else {
			touched.show(List.of(suggestions.get(index).other().event().id()));
		}
	}

	private void merge() {
		int index = table.getSelectionIndex();
		if (!isBusy && index >= 0) {
			isBusy = true;
			project.submit(suggestions.get(index).merge()).thenRun(() -> {
				if (!table.isDisposed()) {
					search(index);
				}
			});
		}
	}
}
