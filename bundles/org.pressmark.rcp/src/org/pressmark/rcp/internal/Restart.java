// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

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
		given.ifPresent(project -> WorkspaceMemory.keepNow(KEY, Optional.of(project.toString())));
	}

	/** The project to open: the one on the command line, but none if that is still there from before a restart. */
	static Optional<Path> project(Optional<Path> given) {
		Optional<String> before = WorkspaceMemory.get(KEY);
		if (before.isPresent()) {
			WorkspaceMemory.keepNow(KEY, Optional.empty());
		}
		return given.filter(project -> before.filter(project.toString()::equals).isEmpty());
	}
}
