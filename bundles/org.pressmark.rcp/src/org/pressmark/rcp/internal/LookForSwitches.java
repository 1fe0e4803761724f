// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.pressmark.extensions.Contributions;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.UiThread;

/**
 * Looks in the background which contributions the command line has switched on or off, whenever a person comes back to the
 * window, and once before anybody asks. UI thread only.
 */
final class LookForSwitches implements IWindowListener {

	private final JobRunner jobs = new JobRunner(new UiThread());

	/** Begins to. */
	static void start(IWorkbench workbench) {
		LookForSwitches looking = new LookForSwitches();
		looking.look();
		workbench.addWindowListener(looking);
	}

	private void look() {
		jobs.runUnseen(Messages.plugins_title, monitor -> {
			Contributions.installed().look();
			return true;
		}).exceptionally(failure -> {
			Failures.log(failure);
			return false;
		});
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		look();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Nobody looks.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// It is the only one.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// It is activated, too.
	}
}
