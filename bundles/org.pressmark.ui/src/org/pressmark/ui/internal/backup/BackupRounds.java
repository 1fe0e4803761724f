// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.operations.Failure;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.operations.backup.RollingBackup;
import org.pressmark.store.StoreException;

/**
 * Looks again and again whether a backup of a project is due, and makes it. What goes wrong is told once, and again only
 * after it has gone well. For one thread at a time.
 */
final class BackupRounds {

	private final Path project;
	private final Supplier<BackupSettings> settings;
	private final InstantSource clock;
	private final Consumer<StoreException> teller;
	private boolean isTold;

	/** @param teller is given what a person has to know */
	BackupRounds(Path project, Supplier<BackupSettings> settings, InstantSource clock, Consumer<StoreException> teller) {
		this.project = project;
		this.settings = settings;
		this.clock = clock;
		this.teller = teller;
	}

	/**
	 * One look, and the backup if it is due.
	 *
	 * @return when to look again
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled
	 */
	Duration look(IProgressMonitor monitor) {
		BackupSettings now = settings.get();
		if (!now.automatic()) {
			return now.interval();
		}
		try {
			Duration left = backUp(new RollingBackup(project, now, clock), SubMonitor.convert(monitor, 2));
			return left.isZero() ? now.interval() : left;
		} catch (StoreException e) {
			tellOnce(e);
			return now.interval();
		}
	}

	/** The last look: if a backup is due it is copied, and verified when the project is opened again. */
	void end(IProgressMonitor monitor) {
		BackupSettings now = settings.get();
		try {
			RollingBackup rolling = new RollingBackup(project, now, clock);
			if (now.automatic() && rolling.untilDue().isZero()) {
				rolling.copy(monitor);
			}
		} catch (StoreException e) {
			tellOnce(e);
		}
	}

	private Duration backUp(RollingBackup rolling, SubMonitor progress) throws StoreException {
		rolling.verifyPending(progress.split(1));
		Duration left = rolling.untilDue();
		if (left.isZero()) {
			RollingBackup.Result result = rolling.run(progress.split(1));
			if (!result.failures().isEmpty()) {
				Failure first = result.failures().getFirst();
				throw new StoreException(first.message(), first.cause().orElse(null));
			}
		}
		isTold = false;
		return left;
	}

	private void tellOnce(StoreException failure) {
		if (!isTold) {
			isTold = true;
			teller.accept(failure);
		}
	}
}
