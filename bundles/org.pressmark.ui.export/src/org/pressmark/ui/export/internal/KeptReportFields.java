// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.ReportDefinition;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.fields.Named;

/** Which of the reports that the project keeps is written, and by which name it is kept afterwards. */
final class KeptReportFields {

	private static final String NONE = "";

	private final CurrentProject project;
	private final boolean isWritable;
	private List<ReportDefinition> kept = List.of();
	private Combo choice;
	private Button manage;
	private Text name;

	/** @param isWritable whether the project can keep anything */
	KeptReportFields(CurrentProject project, boolean isWritable) {
		this.project = project;
		this.isWritable = isWritable;
	}

	/**
	 * Adds the field that chooses, and beside it what renames, copies and deletes.
	 *
	 * @param chosen is told the report, or that none is
	 */
	void createChoice(Composite parent, Consumer<Optional<ReportDefinition>> chosen) {
		WidgetFactory.label(SWT.NONE).text(Messages.kept_choose).create(parent);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		choice = Named.control(new Combo(row, SWT.READ_ONLY), "export.kept", Messages.kept_chooseName);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(choice);
		choice.addListener(SWT.Selection, event -> {
			Optional<ReportDefinition> definition = chosen();
			name.setText(definition.map(ReportDefinition::getName).orElse(NONE));
			chosen.accept(definition);
		});
		manage = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.manage_open).onSelect(event -> manage())
				.create(row), "export.manage", Messages.manage_openName);
		refresh(Optional.empty());
	}

	/** Adds the field that names, which nobody can use who may not change the project. */
	void createName(Composite parent) {
		WidgetFactory.label(SWT.NONE).text(Messages.kept_name).create(parent);
		name = WidgetFactory.text(SWT.BORDER).message(isWritable ? Messages.kept_nameHint : Messages.kept_readOnly)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		name.setEnabled(isWritable);
		name.setData("id", "export.keepAs");
	}

	/** Leads to the field that names. */
	void askForName() {
		name.setFocus();
	}

	/** What was entered stays; only the report's name, if it has another now. */
	private void manage() {
		Optional<ReportDefinition> before = chosen();
		String former = before.map(ReportDefinition::getName).orElse(NONE);
		new KeptReportsDialog(choice.getShell(), project, before).open();
		if (choice.isDisposed()) {
			return;
		}
		refresh(before);
		if (name.getText().strip().equals(former)) {
			name.setText(chosen().map(ReportDefinition::getName).orElse(NONE));
		}
	}

	private void refresh(Optional<ReportDefinition> selected) {
		kept = project.view().map(view -> List.copyOf(view.project().getReports())).orElse(List.of());
		choice.removeAll();
		choice.add(Messages.kept_none);
		kept.forEach(each -> choice.add(each.getName()));
		choice.select(selected.map(kept::indexOf).orElse(-1) + 1);
		manage.setEnabled(isWritable && !kept.isEmpty());
	}

	/** Chooses the report of that name, if there is one. */
	Optional<ReportDefinition> choose(String wanted) {
		for (int i = 0; i < kept.size(); i++) {
			if (kept.get(i).getName().equals(wanted)) {
				choice.select(i + 1);
				name.setText(wanted);
				return Optional.of(kept.get(i));
			}
		}
		return Optional.empty();
	}

	/** The report that is chosen; empty for none. */
	Optional<ReportDefinition> chosen() {
		int index = choice.getSelectionIndex() - 1;
		return index < 0 ? Optional.empty() : Optional.of(kept.get(index));
	}

	/** By which name the report is kept; empty if it is not. */
	Optional<String> name() {
		return Optional.of(name.getText().strip()).filter(text -> name.isEnabled() && !text.isEmpty());
	}
}
