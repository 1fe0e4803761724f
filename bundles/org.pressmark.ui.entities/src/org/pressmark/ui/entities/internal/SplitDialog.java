// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;

/** Asks who or what some places of an entity name instead, and which of its aliases go along. */
final class SplitDialog extends AskingDialog {

	private static final int ALIAS_LINES = 6;

	/**
	 * What was answered.
	 *
	 * @param type what the new one is
	 * @param name its preferred name
	 * @param aliases of the old one's aliases those that go along
	 */
	record Answer(EntityType type, String name, List<String> aliases) {
	}

	private final KnownEntity from;
	private final int places;
	private final Optional<String> likely;
	private final Set<String> along;
	private Text name;
	private Combo type;
	private Table aliases;
	private Optional<Answer> answer = Optional.empty();

	private SplitDialog(Shell parent, KnownEntity from, int places, Optional<String> likely, Set<String> along) {
		super(parent, NLS.bind(Messages.split_title, from.name()), Messages.split_ok, 2);
		this.from = from;
		this.places = places;
		this.likely = likely;
		this.along = along;
	}

	/**
	 * Asks; empty when the person cancelled.
	 *
	 * @param places how many were chosen
	 * @param likely what the new one may be called
	 * @param along the old one's other names that seem to go along
	 */
	static Optional<Answer> ask(Shell parent, KnownEntity from, int places, Optional<String> likely, Set<String> along) {
		SplitDialog dialog = new SplitDialog(parent, from, places, likely, along);
		return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		GridDataFactory.fillDefaults().span(2, 1)
				.applyTo(WidgetFactory.label(SWT.WRAP).text(NLS.bind(Messages.split_places, places)).create(area));
		WidgetFactory.label(SWT.NONE).text(Messages.entity_name).create(area);
		name = Named.control(new Text(area, SWT.BORDER | SWT.SINGLE), "split.name", Messages.entity_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		WidgetFactory.label(SWT.NONE).text(Messages.entity_type).create(area);
		type = Named.control(new Combo(area, SWT.READ_ONLY), "split.type", Messages.entity_type);
		Arrays.stream(EntityType.values()).map(ModelLabels::type).forEach(type::add);
		type.select(from.type().getValue());
		createAliases(area);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		name.addListener(SWT.Modify, event -> enable());
		aliases.addListener(SWT.Selection, event -> enable());
		name.setText(likely.orElse(""));
		name.selectAll();
		name.setFocus();
		enable();
		return contents;
	}

	@Override
	protected void okPressed() {
		answer = Optional.of(new Answer(EntityType.get(type.getSelectionIndex()), name.getText().strip(), chosen()));
		super.okPressed();
	}

	private void createAliases(Composite area) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(WidgetFactory.label(SWT.NONE).text(Messages.split_aliases).create(area));
		aliases = Named.control(new Table(area, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL), "split.aliases",
				Messages.split_aliases);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ALIAS_LINES * aliases.getItemHeight())
				.applyTo(aliases);
		for (String each : from.aliases()) {
			TableItem item = new TableItem(aliases, SWT.NONE);
			item.setText(each);
			item.setChecked(along.contains(each));
		}
	}

	private List<String> chosen() {
		return Arrays.stream(aliases.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	private void enable() {
		enableAgree(!name.getText().isBlank() && (places > 0 || !chosen().isEmpty()));
	}
}
