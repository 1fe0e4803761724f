// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.pressmark.extensions.ContributionState;
import org.pressmark.extensions.ContributionState.Status;
import org.pressmark.extensions.Contributions;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;

/** What plug-ins add, why something of it was switched off, and the way to switch it on again. Takes effect at once. */
public final class PluginsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int ROWS = 8;
	private static final int LINES = 5;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

	private final JobRunner jobs = new JobRunner(new UiThread());
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
		on = button(buttons, Messages.plugins_switchOn, "plugins.on", state -> installed().switchOn(state)); //$NON-NLS-1$
		off = button(buttons, Messages.plugins_switchOff, "plugins.off", state -> installed().switchOff(state)); //$NON-NLS-1$
		LabelFactory.newLabel(SWT.NONE).text(Messages.plugins_details).layoutData(span()).create(page);
		details = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		details.setData("id", "plugins.details"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, LINES * details.getLineHeight())
				.applyTo(details);
		showSelected();
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
		table.getTable().setData("id", "plugins.table"); //$NON-NLS-1$ //$NON-NLS-2$
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		column(layout, Messages.plugins_plugin, 4, ContributionState::bundle);
		column(layout, Messages.plugins_contribution, 4, ContributionState::label);
		column(layout, Messages.plugins_state, 2, state -> word(state.status()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> showSelected());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getTable().getItemHeight())
				.applyTo(area);
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<ContributionState, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(state -> text.apply((ContributionState) state)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private Button button(Composite parent, String text, String id, Consumer<ContributionState> action) {
		Button button = ButtonFactory.newButton(SWT.PUSH).text(text)
				.onSelect(event -> selected().ifPresent(state -> change(state, action))).create(parent);
		button.setData("id", id); //$NON-NLS-1$
		setButtonLayoutData(button);
		return button;
	}

	private Optional<ContributionState> selected() {
		return Optional.ofNullable((ContributionState) table.getStructuredSelection().getFirstElement());
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

	/** @param chosen what is to be selected */
	private void read(Optional<ContributionState> chosen) {
		jobs.runUnseen(Messages.plugins_title, monitor -> installed().states())
				.thenAccept(states -> show(states, chosen)).exceptionally(PluginsPreferencePage::logged);
	}

	private void show(List<ContributionState> states, Optional<ContributionState> chosen) {
		if (!table.getTable().isDisposed()) {
			table.setInput(states);
			states.stream().filter(state -> chosen.filter(known -> isSame(known, state)).isPresent()).findFirst()
					.or(() -> states.stream().findFirst())
					.ifPresent(state -> table.setSelection(new StructuredSelection(state), true));
			showSelected();
		}
	}

	private static boolean isSame(ContributionState one, ContributionState other) {
		return one.point().equals(other.point()) && one.id().equals(other.id()) && one.bundle().equals(other.bundle());
	}

	private void showSelected() {
		Optional<ContributionState> selected = selected();
		boolean isEmpty = table.getTable().getItemCount() == 0;
		details.setText(selected.map(PluginsPreferencePage::words).orElse(isEmpty ? Messages.plugins_none : "")); //$NON-NLS-1$
		off.setEnabled(selected.filter(ContributionState::isOn).isPresent());
		on.setEnabled(selected.filter(state -> state.status() == Status.OFF || state.status() == Status.FAILED).isPresent());
	}

	private static String words(ContributionState state) {
		Object[] names = { state.id(), state.bundle(), state.version(), state.point(), state.reason().orElse(""), //$NON-NLS-1$
				state.since().map(since -> TIME.format(since.atZone(ZoneId.systemDefault()))).orElse("") }; //$NON-NLS-1$
		return NLS.bind(switch (state.status()) {
		case ON -> Messages.plugins_detailsOn;
		case OFF -> Messages.plugins_detailsOff;
		case FAILED -> Messages.plugins_detailsFailed;
		case DUPLICATE -> Messages.plugins_detailsDuplicate;
		}, names);
	}

	private static String word(Status status) {
		return switch (status) {
		case ON -> Messages.plugins_on;
		case OFF -> Messages.plugins_off;
		case FAILED -> Messages.plugins_failed;
		case DUPLICATE -> Messages.plugins_duplicate;
		};
	}
}
