// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.lookup.LookupService;
import org.pressmark.operations.entities.lookup.TakeCandidate;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;
import org.pressmark.ui.fields.Named;

/**
 * Looks up whom or what an entity's name means, when a person says so, and asks which candidate it is and which of its names the
 * entity gets.
 */
final class LookupDialog extends Dialog {

	private static final int MOST = 50;
	private static final int ROWS = 8;
	private static final int NAME_ROWS = 4;
	private static final int WIDTH = 620;
	private static final int[] WIDTHS = { 170, 310, 140 };

	private final KnownEntity entity;
	private final List<LookupService> services;
	private Combo service;
	private Text name;
	private Button ask;
	private Table candidates;
	private Table names;
	private Label status;
	private Lookup lookup;
	private List<LookupCandidate> found = List.of();
	private Optional<TakeCandidate> answer = Optional.empty();

	private LookupDialog(Shell parent, KnownEntity entity, List<LookupService> services) {
		super(parent);
		this.entity = entity;
		this.services = services;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param services which can be asked, at least one
	 */
	static Optional<TakeCandidate> ask(Shell parent, KnownEntity entity, List<LookupService> services) {
		LookupDialog dialog = new LookupDialog(parent, entity, services);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.lookup_title, entity.name()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		WidgetFactory.label(SWT.NONE).text(Messages.lookup_service).create(area);
		service = Named.control(new Combo(area, SWT.READ_ONLY), "lookup.service", Messages.lookup_service);
		services.stream().map(LookupService::name).forEach(service::add);
		service.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(service);
		WidgetFactory.label(SWT.NONE).text(Messages.lookup_name).create(area);
		name = Named.control(new Text(area, SWT.BORDER | SWT.SINGLE), "lookup.name", Messages.lookup_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		ask = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.lookup_ask).create(area), "lookup.ask",
				Messages.lookup_ask);
		candidates = table(area, SWT.FULL_SELECTION, ROWS, "lookup.candidates", Messages.lookup_candidates);
		candidates.setHeaderVisible(true);
		List<String> heads = List.of(Messages.column_name, Messages.lookup_description, Messages.lookup_id);
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(candidates, SWT.NONE);
			column.setText(heads.get(i));
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().span(3, 1)
				.applyTo(WidgetFactory.label(SWT.NONE).text(Messages.lookup_names).create(area));
		names = table(area, SWT.CHECK, NAME_ROWS, "lookup.names", Messages.lookup_names);
		status = Named.control(WidgetFactory.label(SWT.WRAP).text(Messages.lookup_hint).create(area), "lookup.status",
				Messages.lookup_status);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, 2 * name.getLineHeight()).applyTo(status);
		return area;
	}

	private static Table table(Composite area, int style, int rows, String id, String title) {
		Table table = Named.control(new Table(area, SWT.BORDER | SWT.V_SCROLL | style), id, title);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, rows * table.getItemHeight()).applyTo(table);
		return table;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		lookup = new Lookup(parent.getDisplay(), this::show, this::failed);
		name.setText(entity.name());
		name.selectAll();
		name.setFocus();
		getShell().setDefaultButton(ask);
		ask.addListener(SWT.Selection, event -> askOrStop());
		candidates.addListener(SWT.Selection, event -> choose());
		candidates.addListener(SWT.DefaultSelection, event -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		});
		getShell().addListener(SWT.Dispose, event -> lookup.cancel());
		choose();
		return contents;
	}

	/** Take the candidate, not Enter: that asks, until there are some. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.lookup_take, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		List<String> taken = Arrays.stream(names.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
		answer = chosen().map(candidate -> new TakeCandidate(entity.id(), entity.name(), candidate.id(), taken));
		super.okPressed();
	}

	private void askOrStop() {
		if (lookup.isAsking()) {
			lookup.cancel();
			show(List.of());
			status.setText(Messages.lookup_stopped);
		} else if (!name.getText().isBlank()) {
			LookupService asked = services.get(service.getSelectionIndex());
			lookup.ask(asked, new LookupQuery(name.getText().strip(), Optional.of(entity.type()), Locale.getDefault(), MOST));
			show(List.of());
			status.setText(NLS.bind(Messages.lookup_asking, asked.name()));
		}
		ask.setText(lookup.isAsking() ? Messages.lookup_stop : Messages.lookup_ask);
	}

	private void failed(String why) {
		show(List.of());
		status.setText(why);
	}

	private void show(List<LookupCandidate> now) {
		if (candidates.isDisposed()) {
			return;
		}
		found = now;
		candidates.removeAll();
		for (LookupCandidate each : now) {
			new TableItem(candidates, SWT.NONE)
					.setText(new String[] { each.label(), each.description(), each.id().scheme() + ':' + each.id().value() });
		}
		status.setText(now.isEmpty() ? Messages.lookup_none : Messages.lookup_choose);
		if (!now.isEmpty()) {
			candidates.setSelection(0);
			candidates.setFocus();
		}
		ask.setText(Messages.lookup_ask);
		choose();
	}

	private Optional<LookupCandidate> chosen() {
		int index = candidates.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(found.get(index));
	}

	/** Its names are offered, but for those that the entity has. */
	private void choose() {
		names.removeAll();
		chosen().stream().flatMap(candidate -> Stream.concat(Stream.of(candidate.label()), candidate.aliases().stream()))
				.filter(each -> !each.equals(entity.name()) && !entity.aliases().contains(each)).distinct().forEach(each -> {
					TableItem item = new TableItem(names, SWT.NONE);
					item.setText(each);
					item.setChecked(true);
				});
		getButton(IDialogConstants.OK_ID).setEnabled(chosen().isPresent());
	}
}
