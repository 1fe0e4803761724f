// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.FirstLook;

/** Opens projects in this window and remembers the last one. */
final class Projects {

	/** How project files' names end. */
	static final String EXTENSION = ".pressmark";

	private static final String LAST = "lastProject";

	private Projects() {
	}

	static CurrentProject current() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}

	static void open(Path file) {
		current().open(file.toAbsolutePath()).thenRun(() -> remember(file)).exceptionally(failure -> {
			// The person was told. Articles that were open before would wait for a project for ever.
			if (current().view().isEmpty()) {
				OpenArticles.closeAll();
				FirstLook.begins();
			}
			return null;
		});
	}

	static void create(Path file) {
		String name = file.getFileName().toString();
		current().create(file, name.substring(0, name.length() - EXTENSION.length())).thenRun(() -> remember(file));
	}

	/** The project that was open last, if it is still there. */
	static Optional<Path> last() {
		return WorkspaceMemory.get(LAST).map(Path::of).filter(Files::isRegularFile);
	}

	private static void remember(Path file) {
		WorkspaceMemory.keep(LAST, file.toAbsolutePath().toString());
	}
}
