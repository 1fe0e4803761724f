// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.pressmark.ui.sources.internal.Messages;

/** A list of files and folders to which more can be added. */
final class PathList {

	private static final String FOLDER = "folder";
	private static final int LINES = 9;
	private static final int COLUMNS = 70;
	/** Only what a person sees first: what a file is, its content decides. */
	private static final String[] EXTENSIONS = { String.join(";", "*.txt", "*.text", "*.html", "*.htm", "*.xhtml",
			"*.mht", "*.mhtml", "*.md", "*.markdown", "*.rtf", "*.docx", "*.odt", "*.pdf", "*.eml", "*.rss", "*.atom",
			"*.xml", "*.warc", "*.warc.gz", "*.zip", "*.tar", "*.tar.gz", "*.tgz"), "*.*" };

	private final IDialogSettings settings;
	private final Runnable changed;
	private final Consumer<Dropped> pasted;
	private final Set<Path> paths = new LinkedHashSet<>();
	private TableViewer viewer;
	private Button remove;

	/**
	 * @param settings where the folder is remembered that was looked at last
	 * @param changed is told when the list changed
	 * @param pasted is told what a person pastes, and adds it
	 */
	PathList(IDialogSettings settings, Runnable changed, Consumer<Dropped> pasted) {
		this.settings = settings;
		this.changed = changed;
		this.pasted = pasted;
	}

	/** What is in it. */
	List<Path> paths() {
		return List.copyOf(paths);
	}

	/** Adds what is not in it yet. */
	void add(Collection<Path> more) {
		paths.addAll(more);
		refresh();
	}

	void createControl(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		viewer = new TableViewer(group, SWT.BORDER | SWT.MULTI);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(paths);
		viewer.getTable().setData("id", "import.files");
		viewer.getTable().getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.request_files));
		PixelConverter size = new PixelConverter(group);
		GridDataFactory.fillDefaults().grab(true, true).hint(size.convertWidthInCharsToPixels(COLUMNS),
				size.convertHeightInCharsToPixels(LINES)).applyTo(viewer.getTable());
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		}));
		new PasteKeys(viewer.getTable(), this::paste);
		createButtons(group);
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
	}

	private void createButtons(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.request_addFiles, "import.addFiles", this::addFiles);
		button(buttons, Messages.request_addFolder, "import.addFolder", this::addFolder);
		button(buttons, Messages.request_paste, "import.paste", this::paste);
		remove = button(buttons, Messages.request_remove, "import.remove", this::removeSelected);
		remove.setEnabled(false);
	}

	private static Button button(Composite parent, String text, String id, Runnable action) {
		Button button = WidgetFactory.button(SWT.PUSH).text(text).onSelect(event -> action.run())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		button.setData("id", id);
		return button;
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions(EXTENSIONS);
		dialog.setFilterNames(new String[] { Messages.request_articleFiles, Messages.request_allFiles });
		dialog.setFilterPath(settings.get(FOLDER));
		if (dialog.open() != null) {
			settings.put(FOLDER, dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(viewer.getControl().getShell());
		dialog.setMessage(Messages.request_folderMessage);
		dialog.setFilterPath(settings.get(FOLDER));
		Optional.ofNullable(dialog.open()).ifPresent(folder -> {
			settings.put(FOLDER, folder);
			add(List.of(Path.of(folder)));
		});
	}

	private void paste() {
		pasted.accept(SourceTransfers.pasteFiles(viewer.getControl().getDisplay()));
	}

	private void removeSelected() {
		paths.removeAll(List.of(viewer.getStructuredSelection().toArray()));
		refresh();
	}

	private void refresh() {
		viewer.refresh();
		changed.run();
	}
}
