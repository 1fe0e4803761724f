// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.operations.PublicationDate;
import org.pressmark.ui.sources.internal.Messages;

/** Asks what to import, and what is known better than the sources say. */
abstract class RequestPage extends WizardPage {

	private Text outlet;
	private Text date;
	private Label understood;
	private Button anyway;
	private Optional<Edtf> published = Optional.empty();

	RequestPage(String name, String title, String description) {
		super(name);
		setTitle(title);
		setDescription(description);
		setPageComplete(false);
	}

	/** What to import. */
	abstract ImportSources sources();

	/** Makes the fields for what to import. */
	abstract void createRequest(Composite parent);

	/** Whether there is something to import. */
	abstract boolean hasSources();

	/** What is wrong with what is to be imported, if anything. */
	abstract Optional<String> problem();

	/** What is known better. */
	ImportOverrides overrides() {
		return new ImportOverrides(Optional.of(outlet.getText().strip()).filter(text -> !text.isEmpty()), published,
				anyway.getSelection());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		createRequest(page);
		createOverrides(page);
		setControl(page);
	}

	private void createOverrides(Composite parent) {
		Group group = WidgetFactory.group(SWT.NONE).text(Messages.request_overrides).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		outlet = field(group, Messages.request_outlet, Messages.request_outletHint, "import.outlet");
		date = field(group, Messages.request_date, Messages.request_dateHint, "import.date");
		LabelFactory.newLabel(SWT.NONE).create(group);
		understood = LabelFactory.newLabel(SWT.NONE)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(group);
		understood.setData("id", "import.dateUnderstood");
		date.addModifyListener(event -> check());
		anyway = WidgetFactory.button(SWT.CHECK).text(Messages.request_anyway)
				.layoutData(GridDataFactory.fillDefaults().span(2, 1).create()).create(group);
		anyway.setData("id", "import.anyway");
	}

	private static Text field(Composite parent, String label, String hint, String id) {
		LabelFactory.newLabel(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER).message(hint)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		text.setData("id", id);
		return text;
	}

	/** Says what is wrong, or that nothing is. */
	final void check() {
		setMessage(null);
		setErrorMessage(problem().orElse(null));
		String text = date == null ? "" : date.getText().strip();
		try {
			published = text.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(text));
		} catch (IllegalArgumentException e) {
			published = Optional.empty();
			setErrorMessage(e.getMessage());
		}
		if (understood != null) {
			understood.setText(published.map(EdtfFormat.of(Locale.getDefault())::format).orElse(""));
		}
		setPageComplete(getErrorMessage() == null && hasSources());
	}
}
