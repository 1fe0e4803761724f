// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.operations.backup.Backup;
import org.pressmark.operations.backup.ProjectBackups;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.backup.BackupPreferences;
import org.pressmark.ui.backup.Restoring;
import org.pressmark.ui.internal.Messages;

/** Tells a person that a project is damaged, and offers to restore its newest backup that is whole. UI thread only. */
public final class DamageOffer {

	private static final int RESTORE = 0;
	private static final int OTHER = 1;

	/** A checksum, which tells a person nothing. */
	private static final Pattern CHECKSUM = Pattern.compile(" ?\\b[0-9a-f]{64}\\b");

	private final Shell shell;
	private final DamagedProjectException damaged;
	private final boolean namesBackup;

	private DamageOffer(Shell shell, DamagedProjectException damaged, boolean namesBackup) {
		this.shell = shell;
		this.damaged = damaged;
		this.namesBackup = namesBackup;
	}

	/**
	 * Looks for that backup, and tells and asks as soon as it is found.
	 *
	 * @param namesBackup whether what is told already says which backup is whole, or that none is
	 */
	public static void show(Shell shell, DamagedProjectException damaged, boolean namesBackup) {
		ILog.of(DamageOffer.class).log(new Status(IStatus.ERROR, DamageOffer.class, damaged.getMessage(), damaged));
		new DamageOffer(shell, damaged, namesBackup).look();
	}

	private void look() {
		ProjectBackups backups = new ProjectBackups(damaged.file(), BackupPreferences.current().root());
		new JobRunner(shell.getDisplay()::asyncExec).run(NLS.bind(Messages.restore_looking, damaged.file().getFileName()),
				monitor -> backups.newestWhole(monitor::isCanceled)).whenComplete((newest, failure) -> {
					if (shell.isDisposed()) {
						return;
					}
					if (failure != null) {
						ILog.of(DamageOffer.class).error(failure.getMessage(), failure);
					}
					offer(Optional.ofNullable(newest).flatMap(each -> each));
				});
	}

	private void offer(Optional<Backup> newest) {
		if (newest.isEmpty()) {
			ErrorDialog.openError(shell, Messages.failure_title, null, new Status(IStatus.ERROR, DamageOffer.class,
					namesBackup ? line() : line() + '\n' + Messages.damage_noBackup));
			return;
		}
		Backup backup = newest.get();
		int answer = MessageDialog.open(MessageDialog.ERROR, shell, Messages.failure_title,
				line() + "\n\n" + offered(backup), 0, Messages.damage_restore, Messages.damage_other,
				IDialogConstants.CLOSE_LABEL);
		if (answer == RESTORE) {
			new Restoring(shell, damaged.file()).restore(backup.file());
		} else if (answer == OTHER) {
			new Restoring(shell, damaged.file()).ask(Optional.of(backup.file()));
		}
	}

	private String line() {
		return CHECKSUM.matcher(damaged.getMessage()).replaceAll("");
	}

	private String offered(Backup backup) {
		return namesBackup ? Messages.damage_kept : NLS.bind(Messages.damage_offer, new Object[] {
				BackupLabels.time(backup), BackupLabels.steps(backup), BackupLabels.lastStep(backup) });
	}
}
