// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.operations.reports.PlannedTemplate;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;

/**
 * Asks for what decides how a Word report looks: a template that comes with Pressmark, or a file. One that the project keeps
 * is shown by its name.
 */
final class TemplateField {

	private static final List<ShippedTemplate> SHIPPED = List.of(ShippedTemplate.values());

	private final Combo text;
	private final Button save;
	private Optional<PlannedTemplate> kept = Optional.empty();

	/** @param chosen is told which of those of Pressmark was chosen from the list; none for its own look */
	TemplateField(Composite parent, Consumer<Optional<ShippedTemplate>> chosen) {
		WidgetFactory.label(SWT.NONE).text(Messages.template_label).create(parent);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = Named.control(new Combo(row, SWT.DROP_DOWN), "export.template", Messages.template_fieldName);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.add(Messages.template_none);
		SHIPPED.forEach(template -> text.add(template.label()));
		text.select(0);
		text.addListener(SWT.Selection, event -> chosen.accept(shipped(text.getText())));
		WidgetFactory.button(SWT.PUSH).text(Messages.formats_browse).onSelect(event -> browse()).create(row)
				.setData("id", "export.browseTemplate");
		save = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.template_save).onSelect(event -> save())
				.create(row), "export.saveTemplate", Messages.template_saveName);
		text.addModifyListener(event -> enable());
		enable();
	}

	private void enable() {
		save.setEnabled(shipped(text.getText().strip()).isPresent());
	}

	/** For somebody who adapts it in Word; the report is then made of what was saved. */
	private void save() {
		shipped(text.getText().strip()).ifPresent(template -> {
			FileDialog dialog = new FileDialog(text.getShell(), SWT.SAVE);
			dialog.setFilterExtensions(new String[] { "*.dotx" });
			dialog.setFileName(template.id() + ".dotx");
			dialog.setOverwrite(true);
			Optional.ofNullable(dialog.open()).ifPresent(file -> save(template, Path.of(file)));
		});
	}

	private void save(ShippedTemplate template, Path file) {
		Display display = text.getDisplay();
		Job.create(NLS.bind(Messages.template_saving, file), monitor -> {
			Optional<ExportException> failure = failure(template, file);
			display.asyncExec(() -> saved(file, failure));
		}).schedule();
	}

	private static Optional<ExportException> failure(ShippedTemplate template, Path file) {
		try {
			template.save(file);
			return Optional.empty();
		} catch (ExportException e) {
			return Optional.of(e);
		}
	}

	/** The wizard may have been closed meanwhile. */
	private void saved(Path file, Optional<ExportException> failure) {
		if (!text.isDisposed()) {
			failure.ifPresentOrElse(e -> Failures.show(text.getShell(), e), () -> text.setText(file.toString()));
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.dotx;*.docx;*.dotm;*.docm" });
		Optional.ofNullable(dialog.open()).ifPresent(text::setText);
	}

	/** Shows what is kept. */
	void show(Optional<PlannedTemplate> template) {
		kept = template;
		text.setText(template.map(PlannedTemplate::name).map(TemplateField::label).orElse(Messages.template_none));
	}

	/** What was chosen: a file that is to be read, or what is kept. */
	Chosen chosen() {
		String typed = text.getText().strip();
		return new Chosen(typed.equals(Messages.template_none) ? "" : typed, shipped(typed),
				kept.filter(template -> label(template.name()).equals(typed)));
	}

	private static String label(String name) {
		return ShippedTemplate.named(name).map(ShippedTemplate::label).orElse(name);
	}

	private static Optional<ShippedTemplate> shipped(String label) {
		return SHIPPED.stream().filter(template -> template.label().equals(label)).findFirst();
	}

	/**
	 * A template that was chosen.
	 *
	 * @param typed what stands in the field; empty for Pressmark's own look
	 * @param shipped which of Pressmark's that is
	 * @param kept what the project keeps, if that is meant
	 */
	record Chosen(String typed, Optional<ShippedTemplate> shipped, Optional<PlannedTemplate> kept) {

		/** Reads or makes it. Not for the UI thread. */
		Optional<PlannedTemplate> read() throws StoreException {
			if (typed.isEmpty() || kept.isPresent()) {
				return kept;
			}
			try {
				return Optional.of(PlannedTemplate.of(
						shipped.isPresent() ? shipped.get().template() : ReportTemplate.read(Path.of(typed))));
			} catch (ExportException | InvalidPathException e) {
				throw new StoreException(e.getMessage(), e);
			}
		}
	}
}
