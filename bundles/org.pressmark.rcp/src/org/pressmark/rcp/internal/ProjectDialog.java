// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a project file. */
final class ProjectDialog {

	private ProjectDialog() {
	}

	/** @param style {@code SWT.OPEN} or {@code SWT.SAVE} */
	static Optional<Path> ask(Shell shell, int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { '*' + Projects.EXTENSION });
		dialog.setFilterNames(new String[] { Messages.project_filter });
		return Optional.ofNullable(dialog.open()).map(ProjectDialog::withExtension).map(Path::of);
	}

	private static String withExtension(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(Projects.EXTENSION) ? name : name + Projects.EXTENSION;
	}
}
