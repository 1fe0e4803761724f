// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Names in the error log what is in the folder "dropins" and not at work, some time after the window has opened. */
final class DropinsJob extends Job {

	private static final String FAMILY = "org.pressmark.rcp.dropins"; //$NON-NLS-1$
	/** Until the start is over. */
	private static final int DELAY_MILLISECONDS = 3000;
	/** Where p2 looks instead of beside the program. */
	private static final String FOLDER = "org.eclipse.equinox.p2.reconciler.dropins.directory"; //$NON-NLS-1$

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
		BundleContext context = FrameworkUtil.getBundle(DropinsJob.class).getBundleContext();
		folder(context).ifPresent(folder -> report(new Dropins(folder, context)));
		return Status.OK_STATUS;
	}

	private static void report(Dropins dropins) {
		try {
			dropins.leftOut().forEach(ILog.of(DropinsJob.class)::warn);
		} catch (IOException e) {
			ILog.of(DropinsJob.class).warn(Messages.dropins_job, e);
		}
	}

	private static Optional<Path> folder(BundleContext context) {
		String named = context.getProperty(FOLDER);
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		try {
			return Optional.of(Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("dropins")); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			ILog.of(DropinsJob.class).warn(Messages.dropins_job, e);
			return Optional.empty();
		}
	}
}
