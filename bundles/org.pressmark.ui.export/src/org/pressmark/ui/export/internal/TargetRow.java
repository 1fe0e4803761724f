// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.ReportFormat;
import org.pressmark.operations.reports.ReportOperation;

/** One format to choose, and the file to write it to. */
final class TargetRow {

	/** How many columns of a grid it takes. */
	static final int COLUMNS = 3;
	/** A field is as wide as its path, but neither so narrow nor so wide that the window would look odd. */
	private static final int FEWEST_CHARACTERS = 55;
	private static final int MOST_CHARACTERS = 130;

	private final ReportFormat format;
	private final Button wanted;
	private final Text file;
	private final Button browse;

	/** @param changed is told when something was chosen or typed */
	TargetRow(Composite parent, ReportFormat format, ReportSettings settings, Runnable changed) {
		this.format = format;
		wanted = WidgetFactory.button(SWT.CHECK).text(format.label()).onSelect(event -> {
			enable();
			changed.run();
		}).create(parent);
		wanted.setSelection(settings.isWanted(format));
		wanted.setData("id", "export.format." + format.id());
		file = createFile(parent, settings.file(format), changed);
		file.getAccessible().addAccessibleListener(AccessibleListener
				.getNameAdapter(event -> event.result = NLS.bind(Messages.formats_fileName, format.label())));
		browse = WidgetFactory.button(SWT.PUSH).text(Messages.formats_browse).onSelect(event -> browse())
				.create(parent);
		browse.setData("id", "export.browse." + format.id());
		browse.getAccessible().addAccessibleListener(AccessibleListener
				.getNameAdapter(event -> event.result = NLS.bind(Messages.formats_browseName, format.label())));
		enable();
	}

	private Text createFile(Composite parent, String path, Runnable changed) {
		int characters = Math.clamp(path.length() + 1, FEWEST_CHARACTERS, MOST_CHARACTERS);
		int width = new PixelConverter(parent).convertWidthInCharsToPixels(characters);
		Text text = WidgetFactory.text(SWT.BORDER).text(path).tooltip(path)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
						.hint(width, SWT.DEFAULT).create())
				.create(parent);
		text.addModifyListener(event -> {
			text.setToolTipText(fileName());
			changed.run();
		});
		text.setData("id", "export.file." + format.id());
		showEnd(text);
		return text;
	}

	/** Of a path that is wider than its field, the file's name is what tells most. */
	private static void showEnd(Text text) {
		text.setSelection(text.getCharCount());
	}

	/** Whether this format is wanted. */
	boolean isWanted() {
		return wanted.getSelection();
	}

	/** The file as it was typed. */
	String fileName() {
		return file.getText().strip();
	}

	/** What to write; the file's name has to be a possible one. */
	ReportOperation.Target target() {
		return new ReportOperation.Target(format, Path.of(fileName()));
	}

	/** Remembers what was chosen. */
	void save(ReportSettings settings) {
		settings.setWanted(format, isWanted());
		if (isWanted()) {
			settings.setFile(format, target().file());
		}
	}

	private void enable() {
		file.setEnabled(isWanted());
		browse.setEnabled(isWanted());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + format.fileExtension() });
		dialog.setFilterNames(new String[] { format.label() });
		path().ifPresent(path -> {
			dialog.setFilterPath(Optional.ofNullable(path.getParent()).map(Path::toString).orElse(""));
			dialog.setFileName(Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(""));
		});
		Optional.ofNullable(dialog.open()).ifPresent(chosen -> {
			file.setText(chosen);
			showEnd(file);
		});
	}

	private Optional<Path> path() {
		try {
			return Optional.of(Path.of(fileName()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
