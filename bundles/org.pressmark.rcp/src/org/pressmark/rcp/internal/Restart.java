// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whoever restarts the workbench does so with the same command line, on which the project may stand that was opened first.
 * A restart goes on with the one that was open last instead. Reads and writes the workspace, so only for before the
 * workbench runs and after it has.
 */
final class Restart {

	private static final String KEY = "restartedWith";

	private Restart() {
	}

	/** Called when the workbench is about to be started again with the same command line. */
	static void announce(Optional<Path> given) {
		given.ifPresent(project -> {
			preferences().put(KEY, project.toString());
			flush();
		});
	}

	/** The project to open: the one on the command line, but none if that is still there from before a restart. */
	static Optional<Path> project(Optional<Path> given) {
		Optional<String> before = Optional.ofNullable(preferences().get(KEY, null));
		if (before.isPresent()) {
			preferences().remove(KEY);
			flush();
		}
		return given.filter(project -> before.filter(project.toString()::equals).isEmpty());
	}

	private static void flush() {
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// The project of the command line opens; nothing is lost.
			ILog.of(Restart.class).warn(Messages.project_notRemembered, e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.pressmark.rcp");
	}
}
