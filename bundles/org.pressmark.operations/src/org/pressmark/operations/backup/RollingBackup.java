// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Failure;
import org.pressmark.operations.internal.Cancelling;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.StoreException;

/**
 * Makes one more backup of a project if it has changed since the newest one, reads it back, and only then lets the
 * oldest go. The project may be open, here or elsewhere. When a backup fails or is not whole, no older one is touched.
 * Not for the UI thread.
 */
public final class RollingBackup {

	/**
	 * What was done.
	 *
	 * @param made the new backup; empty if nothing has changed since the newest one
	 * @param failures old backups that could not be deleted
	 */
	public record Result(Optional<Path> made, List<Failure> failures) {
	}

	private final ProjectBackups backups;
	private final BackupSettings settings;
	private final InstantSource clock;

	/**
	 * @param project which project
	 * @param settings where, and how many to keep
	 * @param clock the time
	 */
	public RollingBackup(Path project, BackupSettings settings, InstantSource clock) {
		this.backups = new ProjectBackups(project, settings.root());
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Makes the backup.
	 *
	 * @throws StoreException if there is no new backup, with the reason; if the project is damaged, with the newest backup
	 *         that is whole
	 * @throws OperationCanceledException if it was cancelled
	 */
	public Result run(IProgressMonitor monitor) throws StoreException {
		return Cancelling.run(() -> make(monitor));
	}

	private Result make(IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.backup_task, backups.name()), 3);
		verifyAllPending(progress.split(1));
		Optional<Path> copy = copy(progress.split(1)::isCanceled);
		if (copy.isEmpty()) {
			return new Result(copy, List.of());
		}
		Path verified = verify(copy.get(), progress.split(1)::isCanceled);
		return new Result(Optional.of(verified), letOldestGo());
	}

	/**
	 * How long it is until the next backup is due, whether the project has changed or not.
	 *
	 * @return zero if it is due
	 * @throws StoreException if the backups cannot be listed
	 */
	public Duration untilDue() throws StoreException {
		Optional<Instant> newest = readable(backups.list()).map(Backup::at).findFirst();
		return settings.untilDue(newest, clock.instant());
	}

	/**
	 * Only copies, if the project has changed since the newest backup; for when there is no time for more. Another run
	 * verifies the copy.
	 *
	 * @return empty if it has not changed
	 * @throws StoreException if there is no new backup, with the reason
	 * @throws OperationCanceledException if it was cancelled
	 */
	public Optional<Path> copy(IProgressMonitor monitor) throws StoreException {
		return Cancelling.run(() -> copy(monitor::isCanceled));
	}

	private Optional<Path> copy(BooleanSupplier cancelled) throws StoreException {
		try (ProjectStore store = ProjectStore.openReadOnly(backups.project())) {
			ProjectSummary now = store.read(ProjectReader::summary);
			BackupFolder folder = backups.folder(now.projectId());
			if (readable(folder.list()).findFirst().filter(newest -> newest.holds(now)).isPresent()) {
				return Optional.empty();
			}
			try {
				Path target = folder.next(clock.instant());
				store.backup(target, cancelled);
				return Optional.of(target);
			} finally {
				folder.discardIfEmpty();
			}
		} catch (DamagedProjectException e) {
			throw projectDamaged(e.getMessage(), e, cancelled);
		}
	}

	/**
	 * Verifies backups that were only copied so far. One that is not whole is deleted.
	 *
	 * @throws StoreException if one is not whole, with whether that is the project's fault
	 * @throws OperationCanceledException if it was cancelled
	 */
	public void verifyPending(IProgressMonitor monitor) throws StoreException {
		Cancelling.run(() -> {
			verifyAllPending(monitor);
			return null;
		});
	}

	private void verifyAllPending(IProgressMonitor monitor) throws StoreException {
		List<Backup> pending = backups.list().stream().filter(each -> !each.isVerified() && isIdle(each)).toList();
		SubMonitor progress = SubMonitor.convert(monitor, pending.size());
		for (Backup backup : pending) {
			verify(backup.file(), progress.split(1)::isCanceled);
		}
	}

	private static Stream<Backup> readable(List<Backup> list) {
		return list.stream().filter(each -> each.summary().isPresent());
	}

	/** A bad copy is of no use to anybody: what it has, the project has too. */
	private Path verify(Path copy, BooleanSupplier cancelled) throws StoreException {
		try {
			Optional<String> damage = ProjectBackups.damage(copy, cancelled);
			if (damage.isPresent()) {
				Files.delete(copy);
				new BackupFolder(copy.getParent(), Optional.empty()).discardIfEmpty();
				throw notWhole(copy, damage.get(), cancelled);
			}
			return BackupFolder.markVerified(copy);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.backup_notVerified, copy, e.getMessage()), e);
		}
	}

	/** Called only when the newest backup is known to be whole. */
	private List<Failure> letOldestGo() throws StoreException {
		List<Failure> failures = new ArrayList<>();
		List<Path> needless = new ArrayList<>(backups.abandoned(clock.instant()));
		readable(backups.list()).skip(settings.keep()).filter(RollingBackup::isIdle).map(Backup::file).forEach(needless::add);
		for (Path each : needless) {
			try {
				Files.delete(each);
			} catch (IOException e) {
				failures.add(new Failure(NLS.bind(Messages.backup_notDeleted, each, e.getMessage()), Optional.of(e)));
			}
		}
		return failures;
	}

	/** Whether nobody has it open, as a project of its own: then there is no journal beside it. */
	private static boolean isIdle(Backup backup) {
		return !Files.exists(backup.file().resolveSibling(backup.file().getFileName() + "-wal"));
	}

	private StoreException notWhole(Path copy, String damage, BooleanSupplier cancelled) {
		try (ProjectStore store = ProjectStore.openReadOnly(backups.project())) {
			List<Problem> problems = store.read(ProjectReader::checkStorage);
			if (!problems.isEmpty()) {
				return projectDamaged(problems.getFirst().toString(), null, cancelled);
			}
		} catch (DamagedProjectException e) {
			return projectDamaged(e.getMessage(), e, cancelled);
		} catch (StoreException e) {
			return e;
		}
		return new StoreException(
				NLS.bind(Messages.backup_copyDamaged, new Object[] { copy.getParent(), damage, newestWhole(cancelled) }));
	}

	private StoreException projectDamaged(String damage, StoreException cause, BooleanSupplier cancelled) {
		return new DamagedProjectException(backups.project(), NLS.bind(Messages.backup_projectDamaged,
				new Object[] { backups.project(), damage, newestWhole(cancelled) }), cause);
	}

	private String newestWhole(BooleanSupplier cancelled) {
		try {
			return backups.newestWhole(cancelled)
					.map(backup -> NLS.bind(Messages.backup_newestWhole, BackupTime.local(backup.at()), backup.file()))
					.orElse(Messages.backup_noneWhole);
		} catch (StoreException e) {
			return e.getMessage();
		}
	}
}
