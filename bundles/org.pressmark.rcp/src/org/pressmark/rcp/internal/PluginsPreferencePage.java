// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.widgets.ButtonFactory;
import org.eclipse.jface.widgets.CompositeFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;

/**
 * What plug-ins add, why something of it was switched off, and the way to switch it on again; what lies in the folder
 * "dropins" and is not at work. Takes effect at once.
 */
public final class PluginsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int ROWS = 8;
	/** For the names of plug-ins, which are long. */
	private static final int COLUMNS = 75;
	private static final int LINES = 5;

	private final JobRunner jobs = new JobRunner(new UiThread());
	private final ContributionListener failed = (contribution, message) -> new UiThread().execute(this::readAgain);
	private TableViewer table;
	private Text details;
	private Button on;
	private Button off;

	public PluginsPreferencePage() {
		setDescription(Messages.plugins_description);
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		// There is nothing that is applied later.
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = CompositeFactory.newComposite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		createTable(page);
		Composite buttons = CompositeFactory.newComposite(SWT.NONE).create(page);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		on = button(buttons, Messages.plugins_switchOn, "plugins.on", state -> installed().switchOn(state));
		off = button(buttons, Messages.plugins_switchOff, "plugins.off", state -> installed().switchOff(state));
		LabelFactory.newLabel(SWT.NONE).text(Messages.plugins_details).layoutData(span()).create(page);
		details = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		details.setData("id", "plugins.details");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, LINES * details.getLineHeight())
				.applyTo(details);
		showSelected();
		installed().addListener(failed);
		page.addDisposeListener(event -> installed().removeListener(failed));
		read(Optional.empty());
		return page;
	}

	private static GridData span() {
		return GridDataFactory.fillDefaults().span(2, 1).create();
	}

	private void createTable(Composite page) {
		Composite area = CompositeFactory.newComposite(SWT.NONE).create(page);
		table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("id", "plugins.table");
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		column(layout, Messages.plugins_plugin, 5, PluginRow::plugin);
		column(layout, Messages.plugins_contribution, 4, PluginRow::adds);
		column(layout, Messages.plugins_state, 2, PluginRow::state);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> showSelected());
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(COLUMNS), ROWS * table.getTable().getItemHeight())
				.applyTo(area);
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<PluginRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((PluginRow) row)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private Button button(Composite parent, String text, String id, Consumer<ContributionState> action) {
		Button button = ButtonFactory.newButton(SWT.PUSH).text(text)
				.onSelect(event -> selected().flatMap(PluginRow::contribution).ifPresent(state -> change(state, action))).create(parent);
		button.setData("id", id);
		setButtonLayoutData(button);
		return button;
	}

	private Optional<PluginRow> selected() {
		return Optional.ofNullable((PluginRow) table.getStructuredSelection().getFirstElement());
	}

	private static Contributions installed() {
		return Contributions.installed();
	}

	private void change(ContributionState state, Consumer<ContributionState> action) {
		jobs.runUnseen(Messages.plugins_title, monitor -> {
			action.accept(state);
			return state;
		}).thenAccept(changed -> read(Optional.of(changed))).exceptionally(PluginsPreferencePage::logged);
	}

	private static <T> T logged(Throwable failure) {
		Failures.log(failure);
		return null;
	}

	/** @param chosen what is to be selected; nothing for what failed, which is what people come for */
	private void read(Optional<ContributionState> chosen) {
		jobs.runUnseen(Messages.plugins_title, monitor -> PluginRow.all(installed()))
				.thenAccept(rows -> show(rows, chosen)).exceptionally(PluginsPreferencePage::logged);
	}

	/** What was switched on may fail at once again. */
	private void readAgain() {
		if (!table.getTable().isDisposed()) {
			read(selected().flatMap(PluginRow::contribution));
		}
	}

	private void show(List<PluginRow> rows, Optional<ContributionState> chosen) {
		if (!table.getTable().isDisposed()) {
			table.setInput(rows);
			Predicate<PluginRow> wanted = chosen.<Predicate<PluginRow>>map(known -> row -> row.isOf(known))
					.orElse(PluginRow::isFailed);
			rows.stream().filter(wanted).findFirst().or(() -> rows.stream().findFirst())
					.ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
			showSelected();
		}
	}

	private void showSelected() {
		Optional<PluginRow> selected = selected();
		boolean isEmpty = table.getTable().getItemCount() == 0;
		details.setText(selected.map(PluginRow::details).orElse(isEmpty ? Messages.plugins_none : ""));
		Optional<ContributionState> contribution = selected.flatMap(PluginRow::contribution);
		off.setEnabled(contribution.filter(ContributionState::isOn).isPresent());
		on.setEnabled(contribution.filter(state -> state.status() == Status.OFF || state.status() == Status.FAILED).isPresent());
	}
}
