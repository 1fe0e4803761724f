// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.ReportDefinition;
import org.pressmark.ui.fields.Named;

/** Which of the reports that the project keeps is written, and by which name it is kept afterwards. */
final class KeptReportFields {

	private static final String NONE = ""; //$NON-NLS-1$

	private final List<ReportDefinition> kept;
	private Combo choice;
	private Text name;

	/** @param kept the reports that there are */
	KeptReportFields(List<ReportDefinition> kept) {
		this.kept = kept;
	}

	/**
	 * Adds the field that chooses.
	 *
	 * @param chosen is told the report, or that none is
	 */
	void createChoice(Composite parent, Consumer<Optional<ReportDefinition>> chosen) {
		WidgetFactory.label(SWT.NONE).text(Messages.kept_choose).create(parent);
		choice = Named.control(new Combo(parent, SWT.READ_ONLY), "export.kept", Messages.kept_chooseName); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		choice.add(Messages.kept_none);
		kept.forEach(each -> choice.add(each.getName()));
		choice.select(0);
		choice.addListener(SWT.Selection, event -> {
			Optional<ReportDefinition> definition = chosen();
			name.setText(definition.map(ReportDefinition::getName).orElse(NONE));
			chosen.accept(definition);
		});
	}

	/** Adds the field that names, which nobody can use who may not change the project. */
	void createName(Composite parent, boolean isWritable) {
		WidgetFactory.label(SWT.NONE).text(Messages.kept_name).create(parent);
		name = WidgetFactory.text(SWT.BORDER).message(isWritable ? Messages.kept_nameHint : Messages.kept_readOnly)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		name.setEnabled(isWritable);
		name.setData("id", "export.keepAs"); //$NON-NLS-1$ //$NON-NLS-2$
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
