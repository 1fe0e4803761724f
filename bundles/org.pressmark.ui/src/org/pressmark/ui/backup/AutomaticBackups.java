// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.backup;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.internal.Messages;
import org.pressmark.ui.internal.backup.DamageOffer;
import org.pressmark.ui.internal.backup.ProjectBackupJobs;

/**
 * Backs the workbench's project up as the preferences say: when it is opened, in intervals, and when it is closed, each
 * time in the background and only if it is due and something has changed. For the UI thread.
 */
public final class AutomaticBackups implements CurrentProjectListener {

	private final CurrentProject project;
	private final IPreferenceChangeListener preferences = change -> onUiThread(this::lookNow);
	private Optional<ProjectBackupJobs> jobs = Optional.empty();
	private boolean isExiting;

	/** @param project what to back up */
	public AutomaticBackups(CurrentProject project) {
		this.project = project;
	}

	/** What makes backups while a project is closed, for those who wait until it is done. */
	public static Object closingFamily() {
		return ProjectBackupJobs.class;
	}

	/** From now on, backups are made. */
	public void start() {
		InstanceScope.INSTANCE.getNode(BackupPreferences.NODE).addPreferenceChangeListener(preferences);
		project.addListener(this);
	}

	/**
	 * Makes no more backups, for the workbench closes: except for one, if it is due, while the person waits and may cancel
	 * it. It is verified when the project is opened again.
	 */
	public void stop() {
		isExiting = true;
		project.removeListener(this);
		InstanceScope.INSTANCE.getNode(BackupPreferences.NODE).removePreferenceChangeListener(preferences);
		jobs.ifPresent(AutomaticBackups::copyWhileWaiting);
		jobs = Optional.empty();
	}

	@Override
	public void opened(ProjectView view) {
		if (view.store().readOnly().isEmpty()) {
			Path file = view.store().file();
			jobs = Optional.of(new ProjectBackupJobs(NLS.bind(Messages.backup_job, file.getFileName()), file,
					BackupPreferences::current, InstantSource.system(), this::tell));
			lookNow();
		}
	}

	@Override
	public void closing(ProjectView view) {
		jobs.ifPresent(ProjectBackupJobs::endInBackground);
		jobs = Optional.empty();
	}

	private void lookNow() {
		jobs.ifPresent(ProjectBackupJobs::lookNow);
	}

	/** The window stays responsive, and shows what it waits for if that takes longer than a moment. */
	private static void copyWhileWaiting(ProjectBackupJobs jobs) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					jobs.end(monitor);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InterruptedException e) {
			ILog.of(AutomaticBackups.class).info(Messages.backup_cancelledAtExit);
		} catch (InvocationTargetException e) {
			ILog.of(AutomaticBackups.class).error(Messages.failure_unexpected, e);
		}
	}

	/** At the exit nobody can restore anything any more, so there is only the line to be read, if there is still time. */
	private void tell(StoreException failure) {
		ILog.of(AutomaticBackups.class).error(failure.getMessage(), failure);
		onUiThread(() -> {
			if (isExiting) {
				Failures.show(null, failure.getMessage(), failure);
			} else if (failure instanceof DamagedProjectException damaged && Failures.window() != null) {
				stopWriting(damaged.file());
				DamageOffer.show(Failures.window(), damaged, true);
			} else {
				Failures.show(Failures.window(), failure);
			}
		});
	}

	/** Whatever is written into a damaged file may damage more of it. */
	private void stopWriting(Path damaged) {
		project.view().map(ProjectView::store).filter(store -> store.file().equals(damaged))
				.ifPresent(store -> store.stopWriting(NLS.bind(Messages.damage_readOnly, damaged)));
	}

	private static void onUiThread(Runnable work) {
		try {
			Display.getDefault().asyncExec(work);
		} catch (SWTException e) {
			// The window was closed meanwhile: nobody is left to be told.
			ILog.of(AutomaticBackups.class).info(Messages.log_windowGone, e);
		}
	}
}
