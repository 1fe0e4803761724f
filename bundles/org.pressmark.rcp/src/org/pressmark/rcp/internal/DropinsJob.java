// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.StatusLine;
import org.pressmark.ui.UiThread;

/**
 * Names in the error log what is in the folder "dropins" and not at work, and the first of it in the status line, some time
 * after the window has opened.
 */
final class DropinsJob extends Job {

	private static final String FAMILY = "org.pressmark.rcp.dropins"; //$NON-NLS-1$
	/** Until the start is over. */
	private static final int DELAY_MILLISECONDS = 3000;

	private DropinsJob() {
		super(Messages.dropins_job);
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begins to wait for its time; from any thread. */
	static void start() {
		new DropinsJob().schedule(DELAY_MILLISECONDS);
	}

	@Override
	public boolean belongsTo(Object family) {
		return FAMILY.equals(family);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<Dropins.LeftOut> all = Dropins.installed().leftOut();
			all.forEach(each -> ILog.of(DropinsJob.class).warn(each.line()));
			all.stream().findFirst().ifPresent(DropinsJob::say);
		} catch (IOException e) {
			ILog.of(DropinsJob.class).warn(Messages.dropins_job, e);
		}
		return Status.OK_STATUS;
	}

	private static void say(Dropins.LeftOut leftOut) {
		if (PlatformUI.isWorkbenchRunning()) {
			new UiThread().execute(() -> StatusLine.say(NLS.bind(Messages.plugins_leftOut, leftOut.line())));
		}
	}
}
