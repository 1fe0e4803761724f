// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.backup;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.pressmark.operations.Author;
import org.pressmark.operations.backup.Backup;
import org.pressmark.operations.backup.ProjectBackups;
import org.pressmark.operations.backup.RestoreBackup;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.internal.Messages;
import org.pressmark.ui.internal.backup.RestoreDialog;

/**
 * Restores backups in the workbench: closes the project if it is open, restores it in a job, and opens it again. For the
 * UI thread.
 */
public final class Restoring {

	private final Shell shell;
	private final Path project;
	private final JobRunner jobs;

	/**
	 * @param shell over which to ask and to tell
	 * @param project what to restore; may be damaged or gone
	 */
	public Restoring(Shell shell, Path project) {
		this.shell = shell;
		this.project = project;
		this.jobs = new JobRunner(shell.getDisplay()::asyncExec);
	}

	/** Looks which backups there are, asks for one of them, and restores it; asks again when that one is refused. */
	public void ask() {
		ask(Optional.empty());
	}

	/**
	 * Asks as {@link #ask()} does.
	 *
	 * @param proposed which one to propose; empty for the newest that can be read
	 */
	public void ask(Optional<Path> proposed) {
		ProjectBackups backups = backups();
		jobs.run(NLS.bind(Messages.restore_looking, project.getFileName()), monitor -> backups.list())
				.whenComplete((list, failure) -> {
					if (failure != null) {
						Failures.show(shell, failure);
					} else if (!shell.isDisposed()) {
						choose(list, proposed);
					}
				});
	}

	private void choose(List<Backup> list, Optional<Path> proposed) {
		RestoreDialog.ask(shell, project, list, proposed).ifPresent(file -> restore(file, () -> {
			if (!shell.isDisposed()) {
				choose(list, Optional.of(file));
			}
		}));
	}

	/**
	 * Restores a backup without asking.
	 *
	 * @return completes when the project is open again; exceptionally, after the person was told, when it was not restored
	 */
	public CompletableFuture<ProjectView> restore(Path backup) {
		return restore(backup, () -> {
			// The person was told.
		});
	}

	private CompletableFuture<ProjectView> restore(Path backup, Runnable refused) {
		boolean wasOpen = isOpen();
		CompletableFuture<Void> closed = wasOpen ? current().close() : CompletableFuture.completedFuture(null);
		return closed.thenCompose(done -> jobs.run(NLS.bind(Messages.restore_job, project.getFileName()),
				monitor -> restore(backup, monitor))).handle((result, failure) -> {
					if (failure != null) {
						Failures.show(shell, failure);
						return reopen(wasOpen, failure).whenComplete((view, again) -> refused.run());
					}
					return open(result);
				}).thenCompose(Function.identity());
	}

	private RestoreBackup.Result restore(Path backup, IProgressMonitor monitor) throws StoreException {
		try {
			// Closing the project may have begun a last backup of it.
			Job.getJobManager().join(AutomaticBackups.closingFamily(), null);
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
		return new RestoreBackup(backup, backups(), Author.current(), InstantSource.system()).run(monitor);
	}

	private CompletableFuture<ProjectView> open(RestoreBackup.Result result) {
		result.aside().filter(aside -> !shell.isDisposed()).ifPresent(aside -> MessageDialog.openInformation(shell,
				Messages.restore_title, NLS.bind(Messages.restore_aside, project.getFileName(), aside)));
		return current().open(project);
	}

	/** It is as it was, so it is open again if it was open. */
	private CompletableFuture<ProjectView> reopen(boolean wasOpen, Throwable failure) {
		return wasOpen ? current().open(project) : CompletableFuture.failedFuture(failure);
	}

	private boolean isOpen() {
		Optional<Path> open = current().view().map(view -> view.store().file().toAbsolutePath().normalize());
		return open.equals(Optional.of(project.toAbsolutePath().normalize()));
	}

	private ProjectBackups backups() {
		return new ProjectBackups(project, BackupPreferences.current().root());
	}

	private static CurrentProject current() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
