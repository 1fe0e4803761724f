// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportTemplate;
import org.pressmark.operations.reports.PlannedTemplate;
import org.pressmark.store.StoreException;

/** Asks for the Word file that decides how a Word report looks. A template that the project keeps is shown by its name. */
final class TemplateField {

	private static final String NOTHING = ""; //$NON-NLS-1$

	private final Text text;
	private Optional<PlannedTemplate> kept = Optional.empty();

	TemplateField(Composite parent) {
		WidgetFactory.label(SWT.NONE).text(Messages.template_label).create(parent);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = WidgetFactory.text(SWT.BORDER).message(Messages.template_none)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create()).create(row);
		text.setData("id", "export.template"); //$NON-NLS-1$ //$NON-NLS-2$
		WidgetFactory.button(SWT.PUSH).text(Messages.formats_browse).onSelect(event -> browse()).create(row)
				.setData("id", "export.browseTemplate"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void browse() {
		FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.dotx;*.docx;*.dotm;*.docm" }); //$NON-NLS-1$
		Optional.ofNullable(dialog.open()).ifPresent(text::setText);
	}

	/** Shows what is kept. */
	void show(Optional<PlannedTemplate> template) {
		kept = template;
		text.setText(template.map(PlannedTemplate::name).orElse(NOTHING));
	}

	/** What was chosen: a file that is to be read, or what is kept. */
	Chosen chosen() {
		String typed = text.getText().strip();
		return new Chosen(typed, kept.filter(template -> template.name().equals(typed)));
	}

	/**
	 * A template that was chosen.
	 *
	 * @param typed what stands in the field
	 * @param kept what the project keeps, if that is meant
	 */
	record Chosen(String typed, Optional<PlannedTemplate> kept) {

		/** Reads the file. Not for the UI thread. */
		Optional<PlannedTemplate> read() throws StoreException {
			if (typed.isEmpty() || kept.isPresent()) {
				return kept;
			}
			try {
				return Optional.of(PlannedTemplate.of(ReportTemplate.read(Path.of(typed))));
			} catch (ExportException | InvalidPathException e) {
				throw new StoreException(e.getMessage(), e);
			}
		}
	}
}
