// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.operations.PublicationDate;
import org.pressmark.ui.sources.internal.Messages;
import org.pressmark.ui.sources.internal.SourceSettings;

/** Asks which files and folders to import, and what is known better than they say. */
final class ImportPage extends WizardPage {

	private final IDialogSettings settings = SourceSettings.section("import"); //$NON-NLS-1$
	private final PathList paths = new PathList(settings, this::check, this::accept);
	private Text outlet;
	private Text date;
	private Label understood;
	private Optional<Edtf> published = Optional.empty();

	ImportPage() {
		super("request"); //$NON-NLS-1$
		setTitle(Messages.request_title);
		setDescription(Messages.request_description);
		setPageComplete(false);
	}

	/** What to import. */
	ImportSources sources() {
		return new ImportSources(paths.paths(), List.of());
	}

	/** What is known better. */
	ImportOverrides overrides() {
		return new ImportOverrides(Optional.of(outlet.getText().strip()).filter(text -> !text.isEmpty()), published);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		paths.createControl(page);
		createOverrides(page);
		SourceTransfers.onDrop(page, this::accept);
		setControl(page);
	}

	private void createOverrides(Composite parent) {
		Group group = WidgetFactory.group(SWT.NONE).text(Messages.request_overrides).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		outlet = field(group, Messages.request_outlet, Messages.request_outletHint, "import.outlet"); //$NON-NLS-1$
		date = field(group, Messages.request_date, Messages.request_dateHint, "import.date"); //$NON-NLS-1$
		LabelFactory.newLabel(SWT.NONE).create(group);
		understood = LabelFactory.newLabel(SWT.NONE)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(group);
		understood.setData("id", "import.dateUnderstood"); //$NON-NLS-1$ //$NON-NLS-2$
		date.addModifyListener(event -> check());
	}

	private static Text field(Composite parent, String label, String hint, String id) {
		LabelFactory.newLabel(SWT.NONE).text(label).create(parent);
		Text text = WidgetFactory.text(SWT.BORDER).message(hint)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		text.setData("id", id); //$NON-NLS-1$
		return text;
	}

	private void accept(Dropped dropped) {
		switch (dropped) {
		case Dropped.Importable importable when importable.sources().paths().isEmpty() ->
			setMessage(Messages.request_notPath, WARNING);
		case Dropped.Importable importable -> paths.add(importable.sources().paths());
		case Dropped.ProjectFile file -> setMessage(Messages.request_isProject, WARNING);
		case Dropped.Address address -> setMessage(Messages.drop_address, WARNING);
		case Dropped.Nothing nothing -> setMessage(Messages.request_notPath, WARNING);
		}
	}

	private void check() {
		setMessage(null);
		setErrorMessage(null);
		String text = date.getText().strip();
		try {
			published = text.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(text));
		} catch (IllegalArgumentException e) {
			published = Optional.empty();
			setErrorMessage(e.getMessage());
		}
		understood.setText(published.map(EdtfFormat.of(Locale.getDefault())::format).orElse("")); //$NON-NLS-1$
		setPageComplete(getErrorMessage() == null && !paths.paths().isEmpty());
	}
}
