// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.pressmark.operations.Failure;
import org.pressmark.operations.reports.ReportResult;

/** The reports that were written, to open them, and what a person should know about them. */
final class ResultPage extends WizardPage {

	private static final int NOTE_LINES = 8;

	private Composite page;

	ResultPage() {
		super("result");
		setTitle(Messages.result_title);
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		setControl(page);
	}

	@Override
	public IWizardPage getPreviousPage() {
		return null;
	}

	/** Shows what came of it. To be called once, after the page was created. */
	void show(ReportResult result) {
		String written = written(result.written().size());
		if (result.failures().isEmpty()) {
			setMessage(written, result.warnings().isEmpty() ? INFORMATION : WARNING);
		} else {
			setErrorMessage(NLS.bind(Messages.result_failed, written, result.failures().size()));
		}
		result.written().forEach(this::addFile);
		List<String> notes = Stream.concat(result.failures().stream().map(Failure::message), result.warnings().stream())
				.toList();
		if (!notes.isEmpty()) {
			addNotes(notes);
		}
		page.layout(true, true);
	}

	private static String written(int count) {
		return switch (count) {
		case 0 -> Messages.result_noneWritten;
		case 1 -> Messages.result_one;
		default -> NLS.bind(Messages.result_many, count);
		};
	}

	private void addFile(Path file) {
		WidgetFactory.label(SWT.WRAP).text(file.getFileName().toString())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create())
				.tooltip(file.toString()).create(page);
		addLink(Messages.result_open, NLS.bind(Messages.result_openName, file.getFileName()), file);
		addLink(Messages.result_folder, NLS.bind(Messages.result_folderName, file.getFileName()), file.getParent());
	}

	private void addLink(String text, String name, Path target) {
		Link link = new Link(page, SWT.NONE);
		link.setText(text);
		link.setData("id", "export.open." + target.getFileName());
		link.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		link.addListener(SWT.Selection, event -> {
			if (!Program.launch(target.toString())) {
				setErrorMessage(NLS.bind(Messages.result_noProgram, target));
			}
		});
	}

	private void addNotes(List<String> notes) {
		Text text = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY)
				.text(notes.stream().collect(Collectors.joining(Text.DELIMITER))).create(page);
		text.setData("id", "export.notes");
		text.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.result_notes));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(0, text.getLineHeight() * NOTE_LINES)
				.applyTo(text);
	}
}
