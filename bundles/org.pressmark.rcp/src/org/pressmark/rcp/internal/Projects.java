// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
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
		return Optional.ofNullable(preferences().get(LAST, null)).map(Path::of).filter(Files::isRegularFile);
	}

	private static void remember(Path file) {
		preferences().put(LAST, file.toAbsolutePath().toString());
		Job.createSystem(Messages.project_remember, monitor -> {
			flush();
		}).schedule();
	}

	/** Writes to the disk, so it is not for the UI thread. */
	private static void flush() {
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// Next time the person has to open it by hand; nothing else is lost.
			ILog.of(Projects.class).warn(Messages.project_notRemembered, e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.pressmark.rcp");
	}
}
