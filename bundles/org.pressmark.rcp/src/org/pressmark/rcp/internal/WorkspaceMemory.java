// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What this workspace knows at its next start. Any thread. */
final class WorkspaceMemory {

	private WorkspaceMemory() {
	}

	/** What was kept under a key; empty if nothing was. */
	static Optional<String> get(String key) {
		return Optional.ofNullable(preferences().get(key, null));
	}

	/** Keeps a value under a key, in place of another one. It is on the disk some time later, even if the program is killed then. */
	static void keep(String key, String value) {
		preferences().put(key, value);
		Job.createSystem(Messages.memory_keep, monitor -> {
			flush();
		}).schedule();
	}

	/** Keeps a value, or none any more, and has it on the disk when it returns: not while the workbench runs on this thread. */
	static void keepNow(String key, Optional<String> value) {
		value.ifPresentOrElse(kept -> preferences().put(key, kept), () -> preferences().remove(key));
		flush();
	}

	/** Writes to the disk, so it is not for the UI thread. */
	private static void flush() {
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			// Another project than the last one, or none, opens next time; nothing else is lost.
			ILog.of(WorkspaceMemory.class).warn(Messages.memory_notKept, e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.pressmark.rcp");
	}
}
