// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.store.StoreException;

/** The jobs that back up one project, from when it is opened until it is closed. */
public final class ProjectBackupJobs {

	private final String name;
	private final BackupRounds rounds;
	private final BackupJob job;

	/**
	 * @param name what the progress view shows
	 * @param teller is given, on the job's thread, what a person has to know
	 */
	public ProjectBackupJobs(String name, Path project, Supplier<BackupSettings> settings, InstantSource clock,
			Consumer<StoreException> teller) {
		this.name = name;
		this.rounds = new BackupRounds(project, settings, clock, teller);
		this.job = new BackupJob(name, rounds);
	}

	/** Makes a backup if it is due, and goes on so. */
	public void lookNow() {
		job.lookNow();
	}

	/** Makes no more backups but the last one, if it is due, in the background. */
	public void endInBackground() {
		job.stop();
		new Job(name) {

			@Override
			public boolean belongsTo(Object family) {
				return family == ProjectBackupJobs.class;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					end(monitor);
					return Status.OK_STATUS;
				} catch (InterruptedException | OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
			}
		}.schedule();
	}

	/**
	 * Makes no more backups but the last one, if it is due, on this thread. Not for the UI thread.
	 *
	 * @throws OperationCanceledException if it was cancelled
	 */
	public void end(IProgressMonitor monitor) throws InterruptedException {
		job.stop();
		job.join();
		rounds.end(monitor);
	}
}
