// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.pressmark.extensions.Contributions;
import org.pressmark.extensions.LeftOutPlugin;
import org.pressmark.ui.StatusLine;
import org.pressmark.ui.UiThread;

/**
 * Names in the error log the plug-ins that are left out, in the folder "dropins" or for a flaw of theirs, and the first of
 * them in the status line, some time after the window has opened; or there, once, the first {@linkplain ToldFailures failure}
 * that nobody could be told of.
 */
final class LeftOutJob extends Job {

	private static final String FAMILY = "org.pressmark.rcp.leftOut";
	/** Until the start is over. */
	private static final int DELAY_MILLISECONDS = 3000;

	private LeftOutJob() {
		super(Messages.plugins_look);
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begins to wait for its time; from any thread. */
	static void start() {
		new LeftOutJob().schedule(DELAY_MILLISECONDS);
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY.equals(family);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<LeftOutPlugin> all = Contributions.installed().leftOut();
		all.forEach(each -> ILog.of(LeftOutJob.class).warn(each.line()));
		ToldFailures.untold(Contributions.installed()).or(() -> all.stream().findFirst().map(LeftOutPlugin::line))
				.ifPresent(LeftOutJob::say);
		return Status.OK_STATUS;
	}

	private static void say(String line) {
		if (PlatformUI.isWorkbenchRunning()) {
			new UiThread().execute(() -> {
				StatusLine.say(NLS.bind(Messages.plugins_leftOut, line));
				ToldFailures.areTold();
			});
		}
	}
}
