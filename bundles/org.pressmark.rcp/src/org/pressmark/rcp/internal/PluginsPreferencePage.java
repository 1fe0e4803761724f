// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.types.AnnotationTypes;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;

/**
 * What plug-ins add, why something of it was switched off, and the way to switch it on again; what lies in the folder
 * "dropins" and is not at work. Takes effect at once.
 */
public final class PluginsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int ROWS = 6;
	/** No wider than the platform's dialog shows any page, be it as small as it remembers from another one. */
	private static final int COLUMNS = 45;
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
		GridLayoutFactory.fillDefaults().applyTo(page);
		createTable(page);
		createButtons(page);
		LabelFactory.newLabel(SWT.NONE).text(Messages.plugins_details).create(page);
		details = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		details.setData("id", "plugins.details");
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(convertWidthInCharsToPixels(COLUMNS), LINES * details.getLineHeight()).applyTo(details);
		showSelected();
		installed().addListener(failed);
		page.addDisposeListener(event -> installed().removeListener(failed));
		read(List.of());
		return page;
	}

	private void createButtons(Composite page) {
		Composite buttons = CompositeFactory.newComposite(SWT.NONE).create(page);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		on = button(buttons, Messages.plugins_switchOn, "plugins.on", PluginRow::isOff, state -> installed().switchOn(state));
		off = button(buttons, Messages.plugins_switchOff, "plugins.off", PluginRow::isOn, state -> installed().switchOff(state));
	}

	private void createTable(Composite page) {
		Composite area = CompositeFactory.newComposite(SWT.NONE).create(page);
		table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
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

	private Button button(Composite parent, String text, String id, Predicate<PluginRow> changed, Consumer<ContributionState> action) {
		Button button = ButtonFactory.newButton(SWT.PUSH).text(text).onSelect(event -> change(changed, action)).create(parent);
		button.setData("id", id);
		setButtonLayoutData(button);
		return button;
	}

	@SuppressWarnings("unchecked") // the table's input
	private List<PluginRow> selected() {
		return table.getStructuredSelection().toList();
	}

	private static Contributions installed() {
		return Contributions.installed();
	}

	/** Does so with those that are selected and can be changed. */
	private void change(Predicate<PluginRow> changed, Consumer<ContributionState> action) {
		List<PluginRow> chosen = selected();
		jobs.runUnseen(Messages.plugins_title, monitor -> {
			chosen.stream().filter(changed).flatMap(row -> row.contribution().stream()).forEach(action);
			AnnotationTypes.installed(); // which would be asked for on the UI thread next
			return chosen;
		}).thenAccept(this::read).exceptionally(PluginsPreferencePage::logged);
	}

	private static <T> T logged(Throwable failure) {
		Failures.log(failure);
		return null;
	}

	/** @param chosen what is to be selected; nothing for what failed, which is what people come for */
	private void read(List<PluginRow> chosen) {
		jobs.runUnseen(Messages.plugins_title, monitor -> PluginRow.all(installed()))
				.thenAccept(rows -> show(rows, chosen)).exceptionally(PluginsPreferencePage::logged);
	}

	/** What was switched on may fail at once again. */
	private void readAgain() {
		if (!table.getTable().isDisposed()) {
			read(selected());
		}
	}

	private void show(List<PluginRow> rows, List<PluginRow> chosen) {
		if (!table.getTable().isDisposed()) {
			table.setInput(rows);
			List<PluginRow> wanted = rows.stream()
					.filter(row -> chosen.isEmpty() ? row.isFailed() : chosen.stream().anyMatch(row::isSameAs)).toList();
			table.setSelection(new StructuredSelection(wanted.isEmpty() ? rows.stream().limit(1).toList() : wanted), true);
			showSelected();
		}
	}

	private void showSelected() {
		List<PluginRow> selected = selected();
		boolean isEmpty = table.getTable().getItemCount() == 0;
		details.setText(isEmpty ? Messages.plugins_none : selected.stream().map(PluginRow::details).collect(Collectors.joining("\n\n")));
		off.setEnabled(selected.stream().anyMatch(PluginRow::isOn));
		on.setEnabled(selected.stream().anyMatch(PluginRow::isOff));
	}
}
