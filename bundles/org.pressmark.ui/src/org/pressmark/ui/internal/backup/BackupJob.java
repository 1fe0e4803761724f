// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Makes the backups of an open project, each when it is due, until it is stopped. */
final class BackupJob extends Job {

	private final BackupRounds rounds;
	private volatile boolean isStopped;

	BackupJob(String name, BackupRounds rounds) {
		super(name);
		this.rounds = rounds;
		setPriority(LONG);
	}

	/** Looks at once whether a backup is due: the project was opened, or the preferences have changed. */
	void lookNow() {
		cancel();
		schedule();
	}

	/** Makes no more backups. */
	void stop() {
		isStopped = true;
		cancel();
	}

	@Override
	public boolean shouldRun() {
		return !isStopped;
	}

	/** Whoever cancels one backup in the progress view does not cancel the next. */
	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Duration next = Duration.ofMinutes(1);
		try {
			next = rounds.look(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} finally {
			if (!isStopped) {
				schedule(next.toMillis());
			}
		}
	}
}
